// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace parvis::hub::http
{

/// Threads that run jobs in the order given. With none, run() itself runs the job.
class Workers
{
public:
    explicit Workers(int threads);
    ~Workers(); ///< stops

    void run(std::function<void()> job);
    /// Whether a job waits or runs.
    [[nodiscard]] bool busy() const { return m_jobs.load() > 0; }
    /// Waits for the jobs given so far.
    void stop();

private:
    void work();

    std::vector<std::thread> m_threads;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::deque<std::function<void()>> m_queue;
    std::atomic<qsizetype> m_jobs = 0;
    bool m_stopping = false;
};

} // namespace parvis::hub::http
