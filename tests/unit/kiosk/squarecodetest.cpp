// SPDX-License-Identifier: GPL-3.0-or-later
// What a camera makes of a square: turned, tilted, dirty, small, inverted; and what is no square at all.
#include "fakecamera.h"
#include "squarecode.h"
#include "support/catch.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTransform>

#include <functional>

using namespace parvis;
using namespace parvis::kiosk;

namespace
{

const QString code = QStringLiteral("K7R-M2X-Q9AB");
const QString calendar = QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:K7R-M2X-Q9AB@parvis\r\n"
                                        "DTSTART:20261124T080000Z\r\nSUMMARY:Carte d’identité\r\nDESCRIPTION:Code K7R-M2X-Q9AB\r\n"
                                        "END:VEVENT\r\nEND:VCALENDAR\r\n");

QImage square(const QString &text, int module = 6)
{
    const QImage made = FakeCamera::square(text);
    return made.scaled(made.width() * module / 6, made.height() * module / 6);
}

/// A hand holds PICTURE before a camera of 1280 by 720, over something grey, seen through HOW.
QImage frame(const QImage &picture, const QTransform &how = {})
{
    QImage seen(1280, 720, QImage::Format_RGB32);
    seen.fill(QColor(120, 126, 122));
    QPainter painter(&seen);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(640, 360);
    painter.setTransform(how, true);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    return seen;
}

QImage noisy(QImage picture, int strength)
{
    QRandomGenerator chance(20261123);
    picture = picture.convertToFormat(QImage::Format_Grayscale8);
    for (int row = 0; row < picture.height(); ++row) {
        auto *line = picture.scanLine(row);
        for (int column = 0; column < picture.width(); ++column)
            line[column] = uchar(std::clamp(int(line[column]) + chance.bounded(-strength, strength + 1), 0, 255));
    }
    return picture;
}

QTransform turned(double degrees) { return QTransform().rotate(degrees); }

QTransform tilted()
{
    QTransform how;
    const QPolygonF flat({{-100, -100}, {100, -100}, {100, 100}, {-100, 100}});
    const QPolygonF leaning({{-82, -96}, {96, -104}, {88, 84}, {-94, 102}});
    REQUIRE(QTransform::quadToQuad(flat, leaning, how));
    return how;
}

QImage inverted(QImage picture)
{
    picture.invertPixels();
    return picture;
}

} // namespace

TEST_CASE("a square is read however it is held", "[square]")
{
    struct Row {
        const char *what;
        std::function<QImage()> frame;
    };
    const QList<Row> rows{
        {"straight", [] { return frame(square(code)); }},
        {"a calendar entry, as on the confirmation", [] { return frame(square(calendar, 5)); }},
        {"upside down", [] { return frame(square(code), turned(180)); }},
        {"on its side", [] { return frame(square(code), turned(90)); }},
        {"askew", [] { return frame(square(code), turned(33)); }},
        {"leaning", [] { return frame(square(code), tilted()); }},
        {"leaning and askew", [] { return frame(square(code), tilted() * turned(-20)); }},
        {"small", [] { return frame(square(code, 3)); }},
        {"large", [] { return frame(square(code, 19)); }},
        {"in bad light", [] { return noisy(frame(square(code)), 60); }},
        {"light on dark, as phones show it", [] { return inverted(frame(square(code))); }},
        {"light on dark and askew", [] { return inverted(frame(square(code), turned(12))); }},
        {"pale", [] {
             QImage pale = frame(square(code));
             QPainter(&pale).fillRect(pale.rect(), QColor(200, 200, 200, 170));
             return pale;
         }},
        {"from a camera of many pixels", [] { return frame(square(code)).scaled(3840, 2160, Qt::KeepAspectRatio, Qt::SmoothTransformation); }},
        {"alone, in colour", [] { return square(code).convertToFormat(QImage::Format_ARGB32); }},
        {"the same twice", [] {
             QImage two = frame(square(code), QTransform::fromTranslate(-320, 0));
             QPainter(&two).drawImage(800, 200, square(code));
             return two;
         }},
        {"beside another square", [] {
             QImage two = frame(square(code), QTransform::fromTranslate(-320, 0));
             QPainter(&two).drawImage(800, 200, square(QStringLiteral("WIFI:T:WPA;S:mairie;P:bienvenue;;")));
             return two;
         }},
        {"held to a mirror", [] { return frame(square(code)).mirrored(true, false); }},
    };
    for (const auto &row : rows) {
        INFO(row.what);
        CHECK(shownSquare(row.frame()) == ShownSquare{code, false});
    }
}

TEST_CASE("what tells no single appointment opens none", "[square]")
{
    struct Row {
        const char *what;
        std::function<QImage()> frame;
        bool isOther;
    };
    const QList<Row> rows{
        {"no frame", [] { return QImage(); }, false},
        {"one pixel", [] { return QImage(1, 1, QImage::Format_RGB32); }, false},
        {"nothing before it", [] { return frame(QImage()); }, false},
        {"white", [] {
             QImage white(640, 480, QImage::Format_Grayscale8);
             white.fill(255);
             return white;
         }, false},
        {"noise", [] {
             QImage grey(640, 480, QImage::Format_Grayscale8);
             grey.fill(128);
             return noisy(grey, 127);
         }, false},
        {"half a square", [] { return frame(square(code).copy(0, 0, 90, 500)); }, false},
        {"a square without its corner", [] {
             QImage cut = square(code);
             QPainter(&cut).fillRect(0, 0, cut.width() / 2, cut.height() / 2, Qt::white);
             return frame(cut);
         }, false},
        {"an address", [] { return frame(square(QStringLiteral("https://example.org/"))); }, true},
        {"a script", [] { return frame(square(QStringLiteral("javascript:alert(1)"))); }, true},
        {"a file", [] { return frame(square(QStringLiteral("file:///etc/passwd"))); }, true},
        {"two appointments", [] {
             QImage two = frame(square(code), QTransform::fromTranslate(-320, 0));
             QPainter(&two).drawImage(800, 200, square(QStringLiteral("K7RM2XQ9AC")));
             return two;
         }, true},
        {"more than a code may say", [] { return frame(square(QString(2100, QLatin1Char('a')), 4).scaled(700, 700)); }, false},
    };
    for (const auto &row : rows) {
        INFO(row.what);
        CHECK(shownSquare(row.frame()) == ShownSquare{{}, row.isOther});
    }
}

TEST_CASE("what stands in a square is told as it is, and what stands in two of two", "[square]")
{
    const QString strange = QStringLiteral("Müller-Roth, Straße 7 – 你好");
    CHECK(squaresIn(frame(square(strange))) == QStringList{strange});
    QImage two = frame(square(code), QTransform::fromTranslate(-320, 0));
    QPainter(&two).drawImage(800, 200, square(QStringLiteral("hello")));
    QStringList both = squaresIn(two);
    both.sort();
    CHECK(both == QStringList{code, QStringLiteral("hello")});
}
