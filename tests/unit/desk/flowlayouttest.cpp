// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowlayout.h"
#include "support/catch.h"

#include <QWidget>

using namespace parvis::desk;

namespace
{

struct Row {
    QWidget parent;
    FlowLayout *layout = new FlowLayout(&parent);
    QList<QWidget *> items;

    explicit Row(const QList<int> &widths)
    {
        for (const int width : widths) {
            auto *item = new QWidget(&parent);
            item->setFixedSize(width, 20);
            layout->addWidget(item);
            items << item;
        }
    }
    void place(int width)
    {
        parent.resize(width, layout->heightForWidth(width));
        layout->setGeometry({0, 0, width, layout->heightForWidth(width)});
    }
};

} // namespace

TEST_CASE("Items stand side by side while there is room, then beneath")
{
    struct Case {
        int width;
        int height;
    };
    const auto row = GENERATE(values<Case>({{316, 20}, {315, 48}, {208, 48}, {207, 76}, {100, 76}, {50, 76}, {1000, 20}}));
    INFO(row.width);
    Row items({100, 100, 100});
    CHECK(items.layout->heightForWidth(row.width) == row.height);
    items.place(row.width);
    for (qsizetype i = 1; i < items.items.size(); ++i) {
        const QRect before = items.items.at(i - 1)->geometry();
        const QRect here = items.items.at(i)->geometry();
        CHECK((here.left() > before.right() || here.top() > before.bottom()));
    }
}

TEST_CASE("In a language written from the right the first item stands right")
{
    Row items({100, 100});
    items.parent.setLayoutDirection(Qt::RightToLeft);
    items.place(300);
    CHECK(items.items.at(0)->geometry().right() == 299);
    CHECK(items.items.at(1)->geometry().right() < items.items.at(0)->geometry().left());
}

TEST_CASE("What is hidden takes no room")
{
    Row items({100, 100});
    items.items.at(0)->hide();
    CHECK(items.layout->heightForWidth(100) == 20);
}
