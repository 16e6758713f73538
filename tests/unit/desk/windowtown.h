// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktown.h"
#include "deskwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QtTest/QTest>

namespace parvis::desk
{

/// The real window at Léa's desk. It is a quarter to nine.
struct Window : DeskTown {
    Window()
    {
        clock.advance(std::chrono::minutes(45));
        config.site = plan.site;
        config.language = QStringLiteral("fr");
        window.resize(1280, 860);
        window.show();
    }
    template <typename T> T *find(const char *name)
    {
        T *found = window.findChild<T *>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void signIn()
    {
        find<QLineEdit>("signIn.login")->setText(QStringLiteral("lea"));
        find<QLineEdit>("signIn.password")->setText(QStringLiteral("Rathaus-77694"));
        find<QLineEdit>("signIn.desk")->setText(QStringLiteral("Guichet 3"));
        QTest::keyClick(find<QLineEdit>("signIn.password"), Qt::Key_Return);
        lea->settle();
    }
    void trigger(const char *action)
    {
        find<QAction>(action)->trigger();
        lea->settle();
    }
    [[nodiscard]] QString text(const char *label) { return find<QLabel>(label)->text(); }

    /// The page of that number, from 0: visitors, submissions, appointments, numbers, kiosks, requests, to settle.
    void showPage(int number)
    {
        find<QTabWidget>("desk.pages")->setCurrentIndex(number);
        lea->settle();
    }
    /// What stands in a list, a row a line, columns apart by " | ".
    [[nodiscard]] QStringList rows(const char *list)
    {
        QStringList lines;
        const QAbstractItemModel *model = find<QTableView>(list)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            lines << cells.join(QStringLiteral(" | "));
        }
        return lines;
    }

    /// STEPS in the next dialog that opens; to be called before what opens it.
    void inNext(const std::function<void(QDialog &)> &steps)
    {
        auto *timer = new QTimer(&window);
        QObject::connect(timer, &QTimer::timeout, &window, [timer, steps, before = QApplication::activeModalWidget()] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog == before)
                return;
            timer->stop();
            timer->deleteLater();
            steps(*dialog);
        });
        timer->start(std::chrono::milliseconds(2));
    }

    content::DeskConfig config;
    Knowledge knowledge{lea->link, plan.site, [this] { Q_EMIT lea->session.dayChanged(); }};
    DeskWindow window{lea->session, knowledge, clock, config};
};

} // namespace parvis::desk
