// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowmodel.h"

#include "support/catch.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace parvis::kiosk;

namespace
{

QVariantMap row(const QString &name, const QVariant &size)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("size"), size}};
}

} // namespace

TEST_CASE("rows have the values named, and no others", "[rows]")
{
    RowModel model({QStringLiteral("name"), QStringLiteral("size")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({row(QStringLiteral("a"), 1), {{QStringLiteral("name"), QStringLiteral("b")}}});
    const auto roles = model.roleNames();
    REQUIRE(roles.size() == 2);
    const int name = roles.key("name");
    const int size = roles.key("size");
    CHECK(model.count() == 2);
    CHECK(model.data(model.index(0), name) == QStringLiteral("a"));
    CHECK(model.data(model.index(0), size) == 1);
    CHECK(model.data(model.index(1), name) == QStringLiteral("b"));
    CHECK_FALSE(model.data(model.index(1), size).isValid());
    CHECK_FALSE(model.data(model.index(0), Qt::DisplayRole).isValid());
    CHECK_FALSE(model.data(model.index(0), size + 1).isValid());
    CHECK_FALSE(model.data(model.index(2), name).isValid());
    CHECK_FALSE(model.data({}, name).isValid());
    CHECK(model.rowCount(model.index(0)) == 0);
}

TEST_CASE("rows that come after those that stay leave these in their place", "[rows]")
{
    RowModel model({QStringLiteral("name"), QStringLiteral("size")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows({row(QStringLiteral("a"), 1)});
    QSignalSpy counts(&model, &RowModel::countChanged);
    QSignalSpy resets(&model, &RowModel::modelReset);
    const QPersistentModelIndex first = model.index(0);
    model.setRows({row(QStringLiteral("a"), 1), row(QStringLiteral("b"), 2), row(QStringLiteral("c"), 3)});
    CHECK(model.count() == 3);
    CHECK(counts.size() == 1);
    CHECK(resets.isEmpty());
    CHECK(first.isValid());
    model.setRows({row(QStringLiteral("b"), 1), row(QStringLiteral("b"), 2), row(QStringLiteral("c"), 3),
                   row(QStringLiteral("d"), 4)});
    CHECK(resets.size() == 1);
}

TEST_CASE("a change is told once, and nothing is told when nothing changed", "[rows]")
{
    RowModel model({QStringLiteral("name"), QStringLiteral("size")});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QSignalSpy counts(&model, &RowModel::countChanged);
    QSignalSpy resets(&model, &RowModel::modelReset);
    QSignalSpy values(&model, &RowModel::dataChanged);
    const QList<QVariantMap> two{row(QStringLiteral("a"), 1), row(QStringLiteral("b"), 2)};

    model.setRows(two);
    CHECK(counts.size() == 1);
    CHECK(resets.size() == 1);
    model.setRows(two);
    CHECK(counts.size() == 1);
    CHECK(resets.size() == 1);
    model.setRows({row(QStringLiteral("a"), 1), row(QStringLiteral("c"), 2)});
    CHECK(counts.size() == 1); // another row, as many
    CHECK(resets.size() == 2);

    model.setValue(1, QStringLiteral("size"), 2);
    CHECK(values.isEmpty());
    model.setValue(1, QStringLiteral("size"), 3);
    REQUIRE(values.size() == 1);
    CHECK(values.first().at(0).toModelIndex().row() == 1);
    CHECK(values.first().at(2).value<QList<int>>() == QList<int>{model.roleNames().key("size")});
    CHECK(model.rows().at(1).value(QStringLiteral("size")) == 3);
    CHECK(resets.size() == 2);

    model.setRows({});
    CHECK(counts.size() == 2);
    CHECK(model.count() == 0);
}
