// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heldkeys.h"

#include <QKeyEvent>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

namespace parvis::desk
{

/// Hears a badge reader, which types as a keyboard does, while PAGE is looked at. What it types gets into no field; what a
/// person types gets there a blink later.
class BadgeReader final : public QObject
{
    Q_OBJECT

public:
    explicit BadgeReader(QWidget &page);
    ~BadgeReader() override;

    /// What waits is a person's.
    void letGo();

Q_SIGNALS:
    /// LINE is empty where it was too short or too long.
    void read(const QString &line);

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override;

private:
    void replay();
    struct Held {
        std::unique_ptr<QKeyEvent> key;
        QPointer<QWidget> receiver;
    };
    [[nodiscard]] bool isHeard(const QWidget &receiver) const;

    QWidget &m_page;
    HeldKeys m_keys;
    std::vector<Held> m_held;
    QTimer m_wait;
    bool m_isReplaying = false;
};

} // namespace parvis::desk
