// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/figures.h"

namespace parvis::hub
{

void Figures::count(const QString &operation, int status, std::chrono::microseconds took)
{
    const std::lock_guard lock(m_mutex);
    Sum &sum = m_sums[{operation.isEmpty() ? QStringLiteral("none") : operation, status}];
    ++sum.answers;
    sum.microseconds += took.count();
}

QByteArray Figures::text() const
{
    const std::lock_guard lock(m_mutex);
    QByteArray answers;
    QByteArray seconds;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it) {
        const QByteArray labels =
            "{operation=\"" + it.key().first.toUtf8() + "\",status=\"" + QByteArray::number(it.key().second) + "\"} ";
        answers += "parvis_answers_total" + labels + QByteArray::number(it->answers) + '\n';
        seconds +=
            "parvis_answer_seconds_total" + labels + QByteArray::number(double(it->microseconds) / 1e6, 'f', 6) + '\n';
    }
    return answers + seconds;
}

} // namespace parvis::hub
