// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <chrono>
#include <mutex>

namespace parvis::hub
{

/// Counts what the process answered. Every function may be called from any thread.
class Figures
{
public:
    void count(const QString &operation, int status, std::chrono::microseconds took);
    /// As Prometheus reads them.
    [[nodiscard]] QByteArray text() const;

private:
    struct Sum {
        qint64 answers = 0;
        qint64 microseconds = 0;
    };
    mutable std::mutex m_mutex;
    QMap<std::pair<QString, int>, Sum> m_sums;
};

} // namespace parvis::hub
