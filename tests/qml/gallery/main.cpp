// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of every control and icon to a directory: gallery DIRECTORY [PAGE...]
#include <QDir>
#include <QGuiApplication>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <QTextStream>

namespace
{

struct Variant {
    QString name;
    QVariantMap look;
};

QList<Variant> variants()
{
    const QString scale = QStringLiteral("textScale");
    const QString contrast = QStringLiteral("highContrast");
    const QString language = QStringLiteral("language");
    const QString width = QStringLiteral("windowWidth");
    const QString height = QStringLiteral("windowHeight");
    return {
        {QStringLiteral("light"), {}},
        {QStringLiteral("contrast"), {{contrast, true}}},
        {QStringLiteral("large"), {{scale, 1.6}}},
        {QStringLiteral("arabic"), {{language, QStringLiteral("ar")}}},
        {QStringLiteral("landscape"), {{width, 1920}, {height, 1080}}},
        {QStringLiteral("compact"), {{width, 1280}, {height, 1024}}},
    };
}

bool save(const QString &page, const Variant &variant, const QDir &directory)
{
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setInitialProperties({{QStringLiteral("page"), page}, {QStringLiteral("look"), variant.look}});
    view.setSource(QUrl(QStringLiteral("qrc:/gallery/Gallery.qml")));
    if (view.status() != QQuickView::Ready)
        return false;
    view.resize(variant.look.value(QStringLiteral("windowWidth"), 1080).toInt(),
                variant.look.value(QStringLiteral("windowHeight"), 1920).toInt());
    view.show();
    QTest::qWait(250);
    return view.grabWindow().save(directory.filePath(page + QLatin1Char('-') + variant.name + QStringLiteral(".png")));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    const QGuiApplication application(argc, argv);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() < 2) {
        QTextStream(stderr) << "usage: gallery DIRECTORY [PAGE...]\n";
        return 2;
    }
    const QDir directory(arguments.at(1));
    if (!directory.mkpath(QStringLiteral(".")))
        return 1;
    QStringList pages = arguments.mid(2);
    if (pages.isEmpty())
        pages = {QStringLiteral("icons"),  QStringLiteral("buttons"),  QStringLiteral("entries"),
                 QStringLiteral("states"), QStringLiteral("keyboard"), QStringLiteral("pad"),
                 QStringLiteral("sheet")};
    for (const QString &page : pages) {
        for (const Variant &variant : variants()) {
            if (!save(page, variant, directory))
                return 1;
        }
    }
    return 0;
}
