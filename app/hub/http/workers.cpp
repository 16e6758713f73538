// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/workers.h"

namespace parvis::hub::http
{

Workers::Workers(int threads)
{
    for (int i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

Workers::~Workers()
{
    stop();
}

void Workers::run(std::function<void()> job)
{
    if (m_threads.empty())
        return job();
    {
        const std::lock_guard lock(m_mutex);
        ++m_jobs;
        m_queue.push_back(std::move(job));
    }
    m_more.notify_one();
}

void Workers::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_more.wait(lock, [&] { return m_stopping || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        std::function<void()> job = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        job();
        job = nullptr; // what it holds ends before it counts as done
        --m_jobs;
        lock.lock();
    }
}

void Workers::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_more.notify_all();
    for (std::thread &thread : m_threads)
        if (thread.joinable())
            thread.join();
}

} // namespace parvis::hub::http
