// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formdesk.h"

#include <QList>

namespace parvis::kiosk
{

/// Keeps forms in memory; its answers wait until deliver().
class FakeForms final : public FormDesk
{
public:
    bool isOnline = true;
    Answer answer = Answer::Done;
    QJsonObject reply;        ///< to both
    QList<QJsonObject> kept;  ///< asked for, in order
    QList<QJsonObject> taken; ///< the same

    [[nodiscard]] bool online() const override { return isOnline; }
    void keep(const QJsonObject &form, Done done) override
    {
        kept.append(form);
        m_waiting.append(std::move(done));
    }
    void take(const QJsonObject &question, Done done) override
    {
        taken.append(question);
        m_waiting.append(std::move(done));
    }
    /// What is asked because of an answer is answered too.
    void deliver()
    {
        while (!m_waiting.isEmpty())
            deliverOne();
    }
    void deliverOne()
    {
        const Done done = m_waiting.takeFirst();
        done(answer, answer == Answer::Done ? reply : QJsonObject());
    }

private:
    QList<Done> m_waiting;
};

} // namespace parvis::kiosk
