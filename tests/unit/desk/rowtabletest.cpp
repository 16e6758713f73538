// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwidgets.h"
#include "handoffmodel.h"
#include "queuemodel.h"
#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QPersistentModelIndex>
#include <QTableView>

using namespace parvis;
using namespace parvis::desk;
using namespace std::chrono_literals;

namespace
{

QList<TicketRow> rowsOf(const char *ids)
{
    QList<TicketRow> rows;
    for (const char *id = ids; *id; ++id) {
        TicketRow row;
        row.id = QString(QLatin1Char(*id)).toLower();
        row.label = row.id.toUpper();
        row.state = QChar::isUpper(uint(*id)) ? QStringLiteral("called") : QStringLiteral("waiting");
        rows << row;
    }
    return rows;
}

QString idsOf(const QueueModel &model)
{
    QString ids;
    for (const TicketRow &row : model.rows())
        ids += row.state == QStringLiteral("called") ? row.id.toUpper() : row.id;
    return ids;
}

} // namespace

TEST_CASE("A screen reader finds a row that comes after others have gone")
{
    VirtualClock clock(Instant(2h));
    QueueModel model(clock);
    QWidget window;
    QTableView *table = DeskWidgets::table("queue", &model, {}, &window);
    window.resize(800, 400);
    table->resize(window.size());
    window.show();
    QAccessibleInterface *const list = QAccessible::queryAccessibleInterface(table);
    REQUIRE(list);
    const auto said = [&] {
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface *const cell = list->child(i);
            names << (cell && cell->isValid() ? cell->text(QAccessible::Name) : QStringLiteral("void"));
        }
        return names;
    };
    for (const char *rows : {"ab", "a", "ac", "", "d", "bcd"}) {
        INFO(rows);
        model.setRows(rowsOf(rows));
        const QStringList names = said();
        CHECK_FALSE(names.contains(QStringLiteral("void")));
        for (const char *id = rows; *id; ++id)
            CHECK(names.contains(QString(QLatin1Char(*id)).toUpper()));
    }
}

TEST_CASE("Rows told anew are shown as told, and what stays is the same row")
{
    const char *lists[] = {"", "a", "ab", "ba", "abc", "cab", "bca", "Abc", "bd", "dcba", "x", "abcdefgh", "hgfedcba", "aCegB", ""};
    const VirtualClock clock(Instant(0ms));
    for (const char *from : lists) {
        for (const char *to : lists) {
            INFO(from << " -> " << to);
            QueueModel model(clock);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
            model.setRows(rowsOf(from));
            QHash<QString, QPersistentModelIndex> kept;
            for (int i = 0; i < model.rowCount(); ++i)
                kept.insert(model.rows().at(i).id, model.index(i, 0));
            model.setRows(rowsOf(to));
            CHECK(idsOf(model) == QString::fromLatin1(to));
            for (int i = 0; i < model.rowCount(); ++i) {
                const QString id = model.rows().at(i).id;
                if (kept.contains(id))
                    CHECK((kept.value(id).isValid() && kept.value(id).row() == i));
            }
        }
    }
}

TEST_CASE("A ticket is told in the words of the desk")
{
    VirtualClock clock(Instant(2h));
    QueueModel model(clock);
    const auto french = [](const char *text) {
        return LocalizedText({{QStringLiteral("fr"), QString::fromUtf8(text)}});
    };
    model.setLines({{{QStringLiteral("papers"), QStringLiteral("A"), french("Papiers"), 0, {}}},
                    {{QStringLiteral("seat"), french("Un siège")}}},
                   QStringLiteral("fr"));
    TicketRow row;
    row.id = QStringLiteral("1");
    row.label = QStringLiteral("A 042");
    row.service = QStringLiteral("papers");
    row.state = QStringLiteral("recalled");
    row.language = QStringLiteral("de");
    row.taken = Instant(1h);
    row.desk = QStringLiteral("Guichet 3");
    row.callingClass = QStringLiteral("first");
    row.note = QStringLiteral(" photo\nmissing ");
    row.notBefore = Instant(3h);
    model.setRows({row});
    const auto text = [&](QueueModel::Column column) { return model.index(0, column).data().toString(); };
    CHECK(text(QueueModel::Label) == QStringLiteral("A 042"));
    CHECK(text(QueueModel::Service) == QStringLiteral("Papiers"));
    CHECK(text(QueueModel::Waited) == QStringLiteral("1 h 00"));
    CHECK(text(QueueModel::Language) == QStringLiteral("German"));
    CHECK(text(QueueModel::Remark).startsWith(QStringLiteral("goes first · not before ")));
    CHECK(text(QueueModel::Remark).endsWith(QStringLiteral(" · photo missing")));
    CHECK(text(QueueModel::State) == QStringLiteral("called again, Guichet 3"));
    row.needs = QStringList{QStringLiteral("seat"), QStringLiteral("of-another-plan")};
    model.setRows({row});
    CHECK(text(QueueModel::Remark).startsWith(QStringLiteral("Un siège · of-another-plan · goes first · ")));
    clock.advance(-70min);
    CHECK(text(QueueModel::Waited) == QStringLiteral("now"));
}

TEST_CASE("Who asks for help without a word is told so")
{
    const VirtualClock clock(Instant(10min));
    HandOffModel model(clock);
    HandOffRow row;
    row.id = QStringLiteral("1");
    row.language = QStringLiteral("xx");
    row.place = QStringLiteral("Hall");
    model.setRows({row});
    CHECK(model.index(0, HandOffModel::Place).data().toString() == QStringLiteral("Hall"));
    CHECK(model.index(0, HandOffModel::Place).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("stands at Hall"));
    CHECK(model.index(0, HandOffModel::Topic).data().toString() == QStringLiteral("not said"));
    CHECK(model.index(0, HandOffModel::Language).data().toString() == QStringLiteral("xx"));
    CHECK(model.index(0, HandOffModel::Waited).data().toString() == QStringLiteral("10 min"));
    CHECK_FALSE(model.index(1, 0).data().isValid());
}
