// SPDX-License-Identifier: GPL-3.0-or-later
#include "badgereader.h"

#include <QApplication>

namespace parvis::desk
{

namespace
{

// When it was struck; not every platform says so.
std::chrono::milliseconds momentOf(const QKeyEvent &key)
{
    using std::chrono::milliseconds;
    return key.timestamp() != 0
               ? milliseconds(key.timestamp())
               : std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

BadgeReader::BadgeReader(QWidget &page) : QObject(&page), m_page(page)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(ScannedKeys::pace + std::chrono::milliseconds(20));
    connect(&m_wait, &QTimer::timeout, this, &BadgeReader::letGo);
    QCoreApplication::instance()->installEventFilter(this);
}

BadgeReader::~BadgeReader() = default;

bool BadgeReader::isHeard(const QWidget &receiver) const
{
    return !m_isReplaying && m_page.isVisible() && !QApplication::activePopupWidget() && !QApplication::activeModalWidget() &&
           (&receiver == &m_page || &receiver == m_page.window() || m_page.isAncestorOf(&receiver));
}

void BadgeReader::letGo()
{
    m_keys.released();
    replay();
}

void BadgeReader::replay()
{
    m_wait.stop();
    std::vector<Held> held;
    held.swap(m_held);
    m_isReplaying = true;
    for (const Held &each : held) {
        // Tab moves the focus: what was struck after it belongs to the next field.
        QWidget *focus = m_page.window()->focusWidget();
        QWidget *target = focus ? focus : each.receiver.data();
        if (target)
            QCoreApplication::sendEvent(target, each.key.get());
    }
    m_isReplaying = false;
}

bool BadgeReader::eventFilter(QObject *receiver, QEvent *event)
{
    const bool isPress = event->type() == QEvent::KeyPress;
    if ((!isPress && event->type() != QEvent::KeyRelease) || !receiver->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(receiver);
    if (!isHeard(*widget))
        return false;
    const auto &key = static_cast<const QKeyEvent &>(*event);
    if (key.isAutoRepeat()) { // a key that is kept down is a person's
        letGo();
        return false;
    }
    HeldKeys::Told told;
    if (isPress)
        told = m_keys.press(key.text(), momentOf(key));
    else
        told.fate = m_keys.lift();
    if (told.releases)
        replay();
    if (told.fate == HeldKeys::Fate::Hold) {
        m_held.push_back({std::unique_ptr<QKeyEvent>(key.clone()), widget});
        m_wait.start();
    }
    if (told.fate != HeldKeys::Fate::Drop)
        return told.fate == HeldKeys::Fate::Hold;
    m_wait.stop();
    m_held.clear();
    if (told.ended)
        Q_EMIT read(told.line);
    return true;
}

} // namespace parvis::desk
