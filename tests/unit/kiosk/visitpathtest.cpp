// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitpath.h"

#include "support/catch.h"

using namespace parvis::kiosk;

namespace
{

// "1 2a 3": screens by number, what they show by letters.
VisitPath pathOf(const char *words)
{
    const QStringList places = QString::fromLatin1(words).split(QLatin1Char(' '));
    const auto place = [](const QString &word) { return Place{word.left(1).toInt(), word.mid(1)}; };
    VisitPath path(place(places.constFirst()));
    for (const QString &word : places.mid(1))
        path.go(place(word));
    return path;
}

QString toText(VisitPath path)
{
    QStringList places;
    for (;;) {
        places.prepend(QString::number(path.current().screen) + path.current().subject);
        if (!path.canGoBack())
            return places.join(QLatin1Char(' '));
        path.back();
    }
}

} // namespace

TEST_CASE("the way of a visit", "[path]")
{
    struct Row {
        const char *before;
        const char *act;
        const char *after;
    };
    const Row rows[] = {
        {"0", "back", "0"},
        {"0", "go 0", "0"},
        {"0", "go 1", "0 1"},
        {"0 1", "go 1", "0 1"},    // a double tap
        {"0 1a", "go 1a", "0 1a"}, // of a tile
        {"0 1a", "go 1b", "0 1a 1b"},
        {"0 1 0", "go 1", "0 1 0 1"},
        {"0 1 2", "back", "0 1"},
        {"0 1 2", "replace 3", "0 1 3"},
        {"0 1 2", "replace 1", "0 1"},
        {"0", "replace 5", "5"},
        {"0 1 2 3", "backTo 1", "0 1"},
        {"0 1a 2 1b 3", "backTo 1", "0 1a 2 1b"}, // the latest
        {"0 1 2", "backTo 2", "0 1 2"},
        {"0 1 2", "backTo 7", "0 1 2"},
        {"0 1 2", "restart 4", "4"},
    };
    for (const Row &row : rows) {
        INFO(row.before << " | " << row.act);
        VisitPath path = pathOf(row.before);
        const QStringList act = QString::fromLatin1(row.act).split(QLatin1Char(' '));
        const QString target = act.value(1);
        const Place place{target.left(1).toInt(), target.mid(1)};
        if (act.first() == QStringLiteral("go"))
            path.go(place);
        else if (act.first() == QStringLiteral("back"))
            path.back();
        else if (act.first() == QStringLiteral("replace"))
            path.replace(place);
        else if (act.first() == QStringLiteral("restart"))
            path.restart(place);
        else
            CHECK(path.backTo(place.screen) == (QString::fromLatin1(row.before).contains(target)));
        CHECK(toText(path) == QString::fromLatin1(row.after));
        CHECK(path.length() == QString::fromLatin1(row.after).split(QLatin1Char(' ')).size());
        CHECK(path.canGoBack() == (path.length() > 1));
    }
}
