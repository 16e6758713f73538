// SPDX-License-Identifier: GPL-3.0-or-later
// The board in every shape and state: nothing is cut off or leaves the window, and the label is large enough.
#include "support/catch.h"
#include "waitingroom.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontMetricsF>
#include <QImage>
#include <QJsonArray>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Parvis_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Parvis_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Parvis_BoardPlugin)
Q_IMPORT_QML_PLUGIN(Parvis_BoardScreensPlugin)

using namespace parvis;
using namespace parvis::board;
using namespace std::chrono_literals;

namespace
{

struct Look {
    const char *name;
    QSize size;
    QStringList languages;
    bool highContrast = false;
};

const QStringList french{QStringLiteral("fr"), QStringLiteral("de"), QStringLiteral("en")};
const QStringList german{QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("en")};
const QStringList arabic{QStringLiteral("ar"), QStringLiteral("fr")};

const QList<Look> &looks()
{
    static const QList<Look> all{
        {"1920x1080-fr", {1920, 1080}, french},       {"1080x1920-fr", {1080, 1920}, french},
        {"1280x720-fr", {1280, 720}, french},         {"1920x1080-de", {1920, 1080}, german},
        {"1080x1920-de", {1080, 1920}, german},       {"1920x1080-ar", {1920, 1080}, arabic},
        {"1080x1920-ar", {1080, 1920}, arabic},       {"1920x1080-contrast", {1920, 1080}, french, true},
    };
    return all;
}

// The height a text is painted in, without the empty room its typeface keeps above and below the letters.
double inkHeight(const QQuickItem *text)
{
    const QFontMetricsF metrics(text->property("font").value<QFont>());
    return text->property("paintedHeight").toDouble() - metrics.height() +
           metrics.tightBoundingRect(QStringLiteral("Éjg")).height();
}

void readFaults(QQuickItem *item, QSize size, QStringList *faults)
{
    if (!item->isVisible())
        return;
    const QString text = item->property("text").toString();
    const bool isText = item->property("truncated").isValid() && !text.isEmpty();
    const QRectF shape = item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
    if (isText) {
        // A text that fits its size to its place tells the height of a size it only tried.
        const bool fits = item->property("fontSizeMode").toInt() != 0;
        const bool isHigh = !fits && inkHeight(item) > item->height() + 1;
        if ((!fits && item->property("truncated").toBool()) || isHigh ||
            item->property("paintedWidth").toDouble() > item->width() + 1)
            faults->append(QStringLiteral("cut off: \"%1\"").arg(text));
        if (shape.left() < -1 || shape.right() > size.width() + 1 || shape.top() < -1 || shape.bottom() > size.height() + 1)
            faults->append(QStringLiteral("out of the window: \"%1\"").arg(text));
    }
    const auto children = item->childItems();
    for (auto *child : children)
        readFaults(child, size, faults);
}

QJsonObject alarm()
{
    const QJsonObject title{{QStringLiteral("fr"), QStringLiteral("Cour de livraison fermée")},
                            {QStringLiteral("de"), QStringLiteral("Anlieferungshof gesperrt")}};
    const QJsonObject text{
        {QStringLiteral("fr"),
         QStringLiteral("Jusqu’à vendredi, les livraisons passent par la rue Brûlée, côté jardin.")},
        {QStringLiteral("de"),
         QStringLiteral("Bis Freitag liefern Sie bitte über die Brandgasse auf der Gartenseite an.")}};
    const QJsonObject notice{
        {QStringLiteral("id"), QStringLiteral("yard")},
        {QStringLiteral("severity"), QStringLiteral("alert")},
        {QStringLiteral("audiences"), QJsonArray{QStringLiteral("business"), QStringLiteral("crossBorder")}},
        {QStringLiteral("title"), title},
        {QStringLiteral("text"), text}};
    return {{QStringLiteral("id"), QStringLiteral("town")}, {QStringLiteral("notices"), QJsonArray{notice}}};
}

// The board's own window over a waiting room.
class Scene
{
public:
    explicit Scene(const Look &look) : m_look(look)
    {
        room.config.languages = look.languages;
        room.config.highContrast = look.highContrast;
        room.config.reducedMotion = true;
        room.config.ways = {
            {QStringLiteral("Guichet 3"),
             LocalizedText({{QStringLiteral("fr"), QStringLiteral("1er étage, à gauche en sortant de l’ascenseur")},
                            {QStringLiteral("de"), QStringLiteral("1. Stock, nach dem Aufzug links")}}),
             content::DeskWay::Arrow::Left},
            {QStringLiteral("Guichet 12"), {}, content::DeskWay::Arrow::Up}};
    }
    void open()
    {
        room.open();
        m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
        m_engine.setInitialProperties({{QStringLiteral("session"), QVariant::fromValue(&room.session())}, {QStringLiteral("visible"), false}});
        m_engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Parvis/BoardScreens/Main.qml")));
        REQUIRE_FALSE(m_engine.rootObjects().isEmpty());
        window = qobject_cast<QQuickWindow *>(m_engine.rootObjects().constFirst());
        REQUIRE(window);
        window->resize(m_look.size);
        window->show();
    }
    void call(const char *ticket, const char *desk, const char *language = "fr")
    {
        room.hub.call(QString::fromLatin1(ticket), QString::fromUtf8(desk), QString::fromLatin1(language));
        room.clock.advance(1s);
    }
    void look(const char *name)
    {
        INFO(m_look.name << ' ' << name);
        for (int i = 0; i < 3; ++i) {
            QTest::qWait(10);
            (void)window->grabWindow();
        }
        QStringList faults;
        readFaults(window->contentItem(), m_look.size, &faults);
        INFO(faults.join(QLatin1Char('\n')).toStdString());
        CHECK(faults.isEmpty());
        const QString folder = qEnvironmentVariable("PARVIS_SHOTS");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        CHECK(window->grabWindow().save(QDir(folder).filePath(QStringLiteral("%1-%2.png").arg(QLatin1String(m_look.name), QLatin1String(name)))));
    }
    /// Height of the item's letters as they stand in the picture, in pixels; of capitals and digits.
    [[nodiscard]] int capital(const char *name) const
    {
        const auto *text = window->findChild<QQuickItem *>(QString::fromLatin1(name));
        REQUIRE(text);
        const QImage picture = window->grabWindow().convertToFormat(QImage::Format_Grayscale8);
        const QRect place = text->mapRectToScene(QRectF(0, 0, text->width(), text->height())).toRect() & picture.rect();
        const int ground = qGray(picture.pixel(place.topRight()));
        int first = place.bottom();
        int last = place.top();
        for (int y = place.top(); y <= place.bottom(); ++y) {
            for (int x = place.left(); x <= place.right(); ++x) {
                if (std::abs(qGray(picture.pixel(x, y)) - ground) < 60)
                    continue;
                first = std::min(first, y);
                last = y;
                break;
            }
        }
        return std::max(0, last - first + 1);
    }

    WaitingRoom room;
    QQuickWindow *window = nullptr; // owned by the engine

private:
    Look m_look;
    QQmlApplicationEngine m_engine;
};

} // namespace

TEST_CASE("calls can be read from afar in every shape")
{
    for (const Look &look : looks()) {
        Scene scene(look);
        scene.call("KA 1007", "Salle des mariages");
        scene.call("B 019", "Guichet 12");
        scene.call("C 004", "Guichet 1");
        scene.call("A 040", "Schalter 3");
        scene.call("A 041", "2");
        scene.open();
        scene.look("old");
        scene.call("A 042", "Guichet 3", "de");
        scene.room.hub.tell();
        scene.room.pass(200ms);
        scene.look("call");
        CHECK(scene.capital("callLabel") >= 0.08 * look.size.height());
        scene.room.hub.isAway = true;
        scene.room.voice.end();
        scene.room.pass(20s);
        scene.look("stale");
    }
}

TEST_CASE("the longest label and desk are still large enough")
{
    for (const Look &look : looks()) {
        Scene scene(look);
        scene.call("KWA 1007", "Salle des mariages", "de");
        scene.open();
        scene.look("long");
        CHECK(scene.capital("callLabel") >= 0.055 * look.size.height());
    }
}

TEST_CASE("a board without calls says why in every language")
{
    for (const Look &look : looks()) {
        Scene scene(look);
        scene.open();
        scene.look("welcome");
        scene.room.clock.advance(69h); // Thursday morning, a closed day
        scene.room.pass(200ms);
        scene.look("closed");
        Scene lost(look);
        lost.room.hub.isAway = true;
        lost.open();
        lost.look("lost");
        Scene alert(look);
        alert.room.hub.townNews = alarm();
        alert.open();
        alert.look("alert");
    }
}
