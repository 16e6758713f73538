// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/deskplayer.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMetaEnum>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QWidget>

#include <cstdio>

namespace parvis::desk
{

using namespace std::chrono_literals;
using Verb = DeskStep::Verb;

namespace
{

constexpr auto stepLimit = 30s;
constexpr auto othersLimit = 300s; // for who plays along
constexpr auto between = 40ms;

QString wordOf(Verb verb)
{
    switch (verb) {
    case Verb::Press: return QStringLiteral("press");
    case Verb::Type: return QStringLiteral("type");
    case Verb::Check: return QStringLiteral("check");
    case Verb::Choose: return QStringLiteral("choose");
    case Verb::See: return QStringLiteral("see");
    case Verb::Gone: return QStringLiteral("gone");
    case Verb::Shot: return QStringLiteral("shot");
    case Verb::Await: break;
    }
    return QStringLiteral("await");
}

/// A dialog in front of the desk takes all there is to press.
QWidget *front()
{
    if (QWidget *const modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->objectName() == QStringLiteral("desk"))
            return window;
    }
    return nullptr;
}

void collect(QAccessibleInterface *item, QList<QAccessibleInterface *> &found)
{
    for (int i = 0; i < item->childCount(); ++i) {
        QAccessibleInterface *const child = item->child(i);
        if (!child || !child->isValid() || child->state().invisible)
            continue;
        found.append(child);
        collect(child, found);
    }
}

QList<QAccessibleInterface *> visible()
{
    QList<QAccessibleInterface *> found;
    QWidget *const window = front();
    if (auto *const root = window ? QAccessible::queryAccessibleInterface(window) : nullptr)
        collect(root, found);
    return found;
}

template <typename Kind> Kind *find(const QString &name)
{
    const auto items = visible();
    for (QAccessibleInterface *item : items) {
        if (item->object() && item->object()->objectName() == name && !item->state().disabled) {
            if (auto *const found = qobject_cast<Kind *>(item->object()))
                return found;
        }
    }
    return nullptr;
}

bool isOnScreen(const QString &text)
{
    const auto items = visible();
    const QStringList wanted = text.split(QLatin1Char('|')); // of several languages
    return std::any_of(items.cbegin(), items.cend(), [&](QAccessibleInterface *item) {
        return std::any_of(wanted.cbegin(), wanted.cend(), [&](const QString &words) {
            return item->text(QAccessible::Name).contains(words) || item->text(QAccessible::Value).contains(words) ||
                   item->text(QAccessible::Description).contains(words);
        });
    });
}

int rowOf(const QAbstractItemModel &model, const QString &text)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(row, column).data().toString().contains(text))
                return row;
        }
    }
    return -1;
}

} // namespace

DeskPlayer::DeskPlayer(DeskJourney journey, QString folder)
    : m_journey(std::move(journey)), m_folder(std::move(folder)), m_log(QDir(m_folder).filePath(QStringLiteral("journey.ndjson")))
{
    connect(&m_tick, &QTimer::timeout, this, &DeskPlayer::tick);
}

bool DeskPlayer::start()
{
    if (!QDir().mkpath(m_folder) || !m_log.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    begin();
    m_tick.start(between);
    return true;
}

void DeskPlayer::begin()
{
    const bool waits = m_at < m_journey.steps.size() && m_journey.steps.at(m_at).verb == Verb::Await;
    m_limit.setRemainingTime(waits ? std::chrono::milliseconds(othersLimit) : std::chrono::milliseconds(stepLimit));
}

void DeskPlayer::tick()
{
    if (m_at == m_journey.steps.size())
        return end(0);
    const DeskStep &step = m_journey.steps.at(m_at);
    if (!take(step) && !m_limit.hasExpired())
        return;
    const bool fine = !m_limit.hasExpired();
    m_log.write(QJsonDocument(QJsonObject{{QStringLiteral("step"), m_at + 1},
                                          {QStringLiteral("verb"), wordOf(step.verb)},
                                          {QStringLiteral("what"), step.what},
                                          {QStringLiteral("fine"), fine}})
                    .toJson(QJsonDocument::Compact) +
                '\n');
    m_log.flush();
    ++m_at;
    if (fine)
        return begin();
    std::fprintf(stderr, "parvis-desk: step %lld, %s %s: not possible\n", qlonglong(m_at), qPrintable(wordOf(step.verb)),
                 qPrintable(step.what));
    std::ignore = picture(QStringLiteral("failed"));
    end(3);
}

bool DeskPlayer::take(const DeskStep &step)
{
    switch (step.verb) {
    case Verb::Press: return press(step.what);
    case Verb::Type: return type(step.what, step.text);
    case Verb::Check: return check(step.what, step.text);
    case Verb::Choose: return choose(step.what, step.text);
    case Verb::See: return isOnScreen(step.what);
    case Verb::Gone: return !isOnScreen(step.what);
    case Verb::Shot: return picture(step.what);
    case Verb::Await: break;
    }
    return QFile::exists(QDir(m_folder).filePath(step.what));
}

bool DeskPlayer::press(const QString &name)
{
    // In an event of its own: a dialog it opens does not come back before it is closed.
    if (auto *const button = find<QAbstractButton>(name)) { // at once: one that is drawn pressed first can be lost meanwhile
        QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
        return true;
    }
    if (auto *const widget = find<QWidget>(name)) {
        auto *const item = QAccessible::queryAccessibleInterface(widget);
        if (!item->actionInterface())
            return false;
        QMetaObject::invokeMethod(
            widget, [item] { item->actionInterface()->doAction(QAccessibleActionInterface::pressAction()); }, Qt::QueuedConnection);
        return true;
    }
    QWidget *const window = front();
    auto *const action = window ? window->findChild<QAction *>(name) : nullptr;
    if (!action || !action->isEnabled())
        return false;
    QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    return true;
}

bool DeskPlayer::type(const QString &name, const QString &text)
{
    if (auto *const line = find<QLineEdit>(name)) {
        line->setFocus();
        line->clear();
        line->insert(text);
        Q_EMIT line->textEdited(line->text());
        return true;
    }
    auto *const page = find<QPlainTextEdit>(name);
    if (page)
        page->setPlainText(text);
    return page != nullptr;
}

bool DeskPlayer::choose(const QString &name, const QString &text)
{
    if (auto *const box = find<QComboBox>(name)) {
        const int row = rowOf(*box->model(), text);
        if (row < 0)
            return false;
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
        return true;
    }
    if (auto *const tabs = find<QTabWidget>(name)) { // by the name of the page: its title is of one language
        auto *const page = tabs->findChild<QWidget *>(text);
        if (!page || tabs->indexOf(page) < 0 || !tabs->isTabVisible(tabs->indexOf(page)))
            return false;
        tabs->setCurrentWidget(page);
        return true;
    }
    auto *const view = find<QAbstractItemView>(name);
    const int row = view ? rowOf(*view->model(), text) : -1;
    if (row < 0)
        return false;
    view->setFocus();
    view->setCurrentIndex(view->model()->index(row, 0));
    return true;
}

bool DeskPlayer::check(const QString &name, const QString &text)
{
    auto *const view = find<QAbstractItemView>(name);
    const int row = view ? rowOf(*view->model(), text) : -1;
    return row >= 0 && view->model()->setData(view->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
}

bool DeskPlayer::picture(const QString &name)
{
    QWidget *const window = front();
    const QString file = QStringLiteral("%1-%2.png").arg(m_at + 1, 2, 10, QLatin1Char('0')).arg(name);
    return window && window->grab().save(QDir(m_folder).filePath(file));
}

void DeskPlayer::end(int code)
{
    m_tick.stop();
    QApplication::exit(code);
}

} // namespace parvis::desk
