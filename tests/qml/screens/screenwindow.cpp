// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenwindow.h"

#include "support/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Parvis_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Parvis_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Parvis_KioskPlugin)
Q_IMPORT_QML_PLUGIN(Parvis_ScreensPlugin)

namespace parvis::kiosk
{

namespace
{

constexpr double pxPerMm = 3.2;
constexpr double leastTarget = 15 * pxPerMm;

} // namespace

ScreenWindow::ScreenWindow(TownVisit &visit, const Look &look) : m_look(look)
{
    auto &session = visit.session();
    const QString language = QString::fromLatin1(look.language);
    const QString words = language == QStringLiteral("ar") ? QStringLiteral("en") : language;
    REQUIRE(m_translator.load(QStringLiteral(PARVIS_BINARY_DIR "/../translations/parvis_%1.qm").arg(words)));
    QCoreApplication::installTranslator(&m_translator);
    session.setLanguage(language);
    session.setTextScaleStep(look.textScaleStep);
    session.setHighContrast(look.highContrast);
    session.setReducedMotion(true);
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&session)},
                                   {QStringLiteral("pxPerMm"), pxPerMm},
                                   {QStringLiteral("guarded"), false},
                                   {QStringLiteral("visible"), false}});
    m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Parvis/Screens/Main.qml")));
    REQUIRE_FALSE(m_engine.rootObjects().isEmpty());
    m_window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
    REQUIRE(m_window);
    m_window->resize(look.size);
    m_window->show();
}

ScreenWindow::~ScreenWindow() { QCoreApplication::removeTranslator(&m_translator); }

void ScreenWindow::show(const QString &name)
{
    // Layouts inside layouts come to rest after a picture or two.
    for (int i = 0; i < 3; ++i) {
        QTest::qWait(10);
        (void)m_window->grabWindow();
    }
    const QString folder = qEnvironmentVariable("PARVIS_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    const QString file = QStringLiteral("%1-%2.png").arg(QString::fromLatin1(m_look.name), name);
    CHECK(m_window->grabWindow().save(QDir(folder).filePath(file)));
}

void ScreenWindow::collect(QQuickItem *item, QStringList *faults, QStringList *texts) const
{
    if (!item->isVisible())
        return;
    const QString type = QString::fromLatin1(item->metaObject()->className());
    const QString text = item->property("text").toString();
    const bool words = item->property("truncated").isValid() && item->property("paintedWidth").isValid() && !text.isEmpty();
    const QRectF shape = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (words) {
        texts->append(text);
        if (item->property("truncated").toBool() || item->property("paintedWidth").toDouble() > item->width() + 1)
            faults->append(QStringLiteral("cut off: \"%1\"").arg(text));
        if (shape.left() < -1 || shape.right() > m_look.size.width() + 1)
            faults->append(QStringLiteral("out of the window: \"%1\"").arg(text));
    }
    const bool pressed = item->property("accessibleName").isValid() && item->isEnabled() && !item->property("text").toString().isEmpty();
    if (pressed && (shape.width() < leastTarget || shape.height() < leastTarget))
        faults->append(QStringLiteral("%1 \"%2\" is %3 x %4 mm")
                           .arg(type.section(QLatin1Char('_'), 0, 0), text)
                           .arg(shape.width() / pxPerMm, 0, 'f', 1)
                           .arg(shape.height() / pxPerMm, 0, 'f', 1));
    const auto children = item->childItems();
    for (auto *child : children)
        collect(child, faults, texts);
}

QStringList ScreenWindow::faults() const
{
    QStringList faults;
    QStringList texts;
    collect(m_window->contentItem(), &faults, &texts);
    return faults;
}

bool ScreenWindow::press(const QString &objectName) const
{
    // Repeaters and loaders make items that are no children of the window's object.
    QList<QQuickItem *> items{m_window->contentItem()};
    while (!items.isEmpty()) {
        QQuickItem *item = items.takeFirst();
        if (item->objectName() == objectName && item->isVisible() && item->isEnabled())
            return QMetaObject::invokeMethod(item, "clicked");
        items += item->childItems();
    }
    return false;
}

QString ScreenWindow::focused() const
{
    const auto *item = m_window->activeFocusItem();
    return item ? item->objectName() : QString();
}

bool ScreenWindow::strike(const QString &objectName) const
{
    for (int i = 0; i < 80; ++i) {
        if (focused() == objectName) {
            QTest::keyClick(m_window, Qt::Key_Space);
            return true;
        }
        QTest::keyClick(m_window, Qt::Key_Tab);
    }
    return false;
}

bool ScreenWindow::scrollDown() const
{
    QList<QQuickItem *> items{m_window->contentItem()};
    while (!items.isEmpty()) {
        QQuickItem *item = items.takeFirst();
        const double more = item->property("contentHeight").toDouble() - item->height();
        if (item->isVisible() && item->inherits("QQuickFlickable") && more > 0)
            return item->setProperty("contentY", more);
        items += item->childItems();
    }
    return false;
}

QStringList ScreenWindow::texts() const
{
    QStringList faults;
    QStringList texts;
    collect(m_window->contentItem(), &faults, &texts);
    return texts;
}

} // namespace parvis::kiosk
