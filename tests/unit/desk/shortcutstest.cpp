// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the desk means one thing where it can be pressed, and stands in the menu.
#include "windowtown.h"

#include <QAbstractButton>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QTranslator>

#include <algorithm>

using namespace parvis;
using namespace parvis::desk;

namespace
{

/// A key and where it can be pressed.
struct Key {
    QKeySequence keys;
    Qt::ShortcutContext context;
    const QWidget *owner; ///< of a key that does not hold in the whole window
    QString name;
};

const QWidget *ownerOf(const QObject *object)
{
    while (object && !object->isWidgetType())
        object = object->parent();
    return static_cast<const QWidget *>(object);
}

/// All keys of WINDOW, of every page, whether what they do is possible now or not.
QList<Key> keysOf(const QWidget &window)
{
    QList<Key> keys;
    const auto add = [&](const QList<QKeySequence> &sequences, Qt::ShortcutContext context, const QObject *object,
                         const QString &name) {
        for (const QKeySequence &sequence : sequences) {
            if (!sequence.isEmpty())
                keys << Key{sequence, context, ownerOf(object), name};
        }
    };
    const auto actions = window.findChildren<QAction *>();
    for (const QAction *action : actions)
        add(action->shortcuts(), action->shortcutContext(), action,
            action->objectName() + QLatin1Char(' ') + action->text());
    const auto shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts)
        add({shortcut->key()}, shortcut->context(), shortcut, shortcut->objectName());
    return keys;
}

bool isWindowWide(const Key &key)
{
    return key.context == Qt::WindowShortcut || key.context == Qt::ApplicationShortcut;
}

/// Is there a place of the focus where both would be meant?
bool meet(const Key &a, const Key &b)
{
    if (isWindowWide(a) || isWindowWide(b) || a.owner == b.owner)
        return true;
    const bool isInA = a.context == Qt::WidgetWithChildrenShortcut && a.owner->isAncestorOf(b.owner);
    const bool isInB = b.context == Qt::WidgetWithChildrenShortcut && b.owner->isAncestorOf(a.owner);
    return isInA || isInB;
}

QStringList ambiguous(const QList<Key> &keys)
{
    QStringList found;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        for (qsizetype j = i + 1; j < keys.size(); ++j) {
            if (keys.at(i).keys.matches(keys.at(j).keys) != QKeySequence::NoMatch && meet(keys.at(i), keys.at(j)))
                found << QStringLiteral("%1: %2 and %3")
                             .arg(keys.at(i).keys.toString(), keys.at(i).name, keys.at(j).name);
        }
    }
    return found;
}

/// Letters that open or press something together with Alt, as far as they are to be seen now.
QStringList letters(const DeskWindow &window)
{
    QStringList texts;
    const auto add = [&](const QString &text) {
        const QKeySequence letter = QKeySequence::mnemonic(text);
        if (!letter.isEmpty())
            texts << letter.toString();
    };
    const auto menus = window.menuBar()->actions();
    for (const QAction *menu : menus) {
        if (menu->isVisible())
            add(menu->text());
    }
    const auto buttons = window.findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisibleTo(&window))
            add(button->text());
    }
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisibleTo(&window) && label->buddy())
            add(label->text());
    }
    return texts;
}

QStringList twice(QStringList texts)
{
    QSet<QString> once;
    texts.erase(std::remove_if(texts.begin(), texts.end(),
                               [&](const QString &text) {
                                   const bool isNew = !once.contains(text);
                                   once << text;
                                   return isNew;
                               }),
                texts.end());
    return texts;
}

void collect(const QMenu &menu, QSet<QString> &shown)
{
    const auto actions = menu.actions();
    for (const QAction *action : actions) {
        shown << action->shortcut().toString();
        if (action->menu())
            collect(*action->menu(), shown);
    }
}

const char *const languages[] = {"en", "fr", "de"};

} // namespace

TEST_CASE("No key of the desk means two things at one place, in any language", "[keys]")
{
    for (const char *language : languages) {
        INFO(language);
        QTranslator translator;
        REQUIRE(translator.load(
            QStringLiteral(PARVIS_BINARY_DIR "/../translations/parvis_%1.qm").arg(QLatin1String(language))));
        QApplication::installTranslator(&translator);
        {
            Window town;
            CHECK(twice(letters(town.window)).isEmpty());
            town.signIn();
            town.askForHelp(1); // and all that can be done while a visit is shared
            town.lea->link.tellNews();
            town.lea->settle();
            town.find<QTableView>("day.handOffs")->selectRow(0);
            town.trigger("day.help");
            REQUIRE(town.lea->session.joined());
            town.find<QTabWidget>("visitor.tabs")->setCurrentIndex(2);
            REQUIRE(town.find<QAbstractButton>("visit.point")->isVisible());
            const auto keys = keysOf(town.window);
            CHECK(keys.size() > 40);
            CHECK(ambiguous(keys).join(QLatin1Char('\n')) == QString());
            for (int page = 0; page < 5; ++page) {
                INFO(page);
                town.showPage(page);
                const QStringList shown = letters(town.window);
                CHECK(twice(shown).join(QLatin1Char(' ')) == QString());
                // A letter opens no menu where the same key with Alt does something else.
                for (const QString &letter : shown) {
                    for (const Key &key : keys)
                        CHECK(key.keys.toString() != letter);
                }
            }
        }
        QApplication::removeTranslator(&translator);
    }
}

TEST_CASE("Every key of a page stands in the menu while that page is looked at", "[keys]")
{
    Window town;
    town.signIn();
    for (int page = 0; page < 5; ++page) {
        INFO(page);
        town.showPage(page);
        QSet<QString> shown;
        const auto menus = town.window.menuBar()->actions();
        for (const QAction *menu : menus) {
            if (menu->isVisible() && menu->menu())
                collect(*menu->menu(), shown);
        }
        const QWidget *visible = town.find<QTabWidget>("desk.pages")->currentWidget();
        for (const Key &key : keysOf(town.window)) {
            const bool isHere = isWindowWide(key) || key.owner == visible || visible->isAncestorOf(key.owner);
            INFO((key.name + QLatin1Char(' ') + key.keys.toString()).toStdString());
            if (isHere)
                CHECK(shown.contains(key.keys.toString()));
        }
    }
}

TEST_CASE("The keys of a page do nothing on another one", "[keys]")
{
    Window town;
    town.signIn();
    REQUIRE(QTest::qWaitForWindowActive(&town.window));
    int checked = 0;
    auto *action = town.find<QAction>("submissions.checked");
    action->setEnabled(true);
    QObject::connect(action, &QAction::triggered, &town.window, [&] { ++checked; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    CHECK(checked == 0);
    town.showPage(1);
    action->setEnabled(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_K, Qt::ControlModifier);
    CHECK(checked == 1);
}
