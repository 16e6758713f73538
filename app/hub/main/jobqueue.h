// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/api/apirequest.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace parvis::hub
{

/// A request and who waits for its answer.
struct Job {
    ApiRequest request;
    std::function<void(ApiReply)> done;
};

/// Requests on their way from many threads to some. Every function may be called from any thread.
class JobQueue
{
public:
    /// False when the queue is closed or full: the caller answers himself.
    [[nodiscard]] bool push(Job job, size_t most)
    {
        const std::lock_guard lock(m_mutex);
        if (m_isClosed || m_jobs.size() >= most)
            return false;
        m_jobs.push_back(std::move(job));
        m_changed.notify_one();
        return true;
    }

    /// Waits for jobs, up to TIMEOUT; takes at most MOST. Nothing when the time is up or the queue was closed.
    [[nodiscard]] std::vector<Job> take(size_t most, std::chrono::milliseconds timeout)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, timeout, [&] { return m_isClosed || !m_jobs.empty(); });
        std::vector<Job> taken;
        while (!m_jobs.empty() && taken.size() < most) {
            taken.push_back(std::move(m_jobs.front()));
            m_jobs.pop_front();
        }
        return taken;
    }

    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        m_changed.notify_all();
    }
    [[nodiscard]] bool isClosed() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isClosed;
    }
    [[nodiscard]] size_t size() const
    {
        const std::lock_guard lock(m_mutex);
        return m_jobs.size();
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Job> m_jobs;
    bool m_isClosed = false;
};

} // namespace parvis::hub
