// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/outoforder.h"

#include <QCoreApplication>
#include <QDir>
#include <QQuickWindow>
#include <QTranslator>
#include <QVariantMap>

namespace parvis::kiosk
{

namespace
{

constexpr const char *context = "OutOfOrder";
constexpr const char *title = QT_TRANSLATE_NOOP("OutOfOrder", "This kiosk does not work at the moment.");
constexpr const char *text = QT_TRANSLATE_NOOP("OutOfOrder", "Please ask at the desk in this hall.");

QStringList withAllLanguages(QStringList languages)
{
    const QStringList files = QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("parvis_*.qm")});
    for (const QString &file : files) {
        const QString language = file.mid(7).chopped(3);
        if (!languages.contains(language))
            languages.append(language);
    }
    return languages;
}

} // namespace

bool OutOfOrder::show(const QStringList &languages, double pxPerMm, QSize size)
{
    QVariantList words;
    const QStringList all = withAllLanguages(languages);
    for (const QString &language : all) {
        QTranslator translator;
        if (translator.load(QStringLiteral(":/i18n/parvis_%1.qm").arg(language)))
            words.append(QVariantMap{{QStringLiteral("title"), translator.translate(context, title)},
                                     {QStringLiteral("text"), translator.translate(context, text)}});
    }
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("words"), words}, {QStringLiteral("pxPerMm"), pxPerMm}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Parvis/Screens/OutOfOrder.qml")));
    auto *window =
        m_engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    if (!window)
        return false;
    window->resize(size);
    window->showFullScreen();
    return true;
}

} // namespace parvis::kiosk
