// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <map>
#include <mutex>

namespace parvis::hub::http
{

/// Counts who is there under which key, up to a limit per key and one for all. For several threads.
class Admission
{
    using Counts = std::map<QByteArray, int>;

public:
    /// A place taken; given back with the value's end. Must not outlive its Admission.
    class Place
    {
    public:
        Place() = default;
        Place(Place &&other) noexcept : m_in(std::exchange(other.m_in, nullptr)), m_at(other.m_at) {}
        Place &operator=(Place &&other) noexcept
        {
            std::swap(m_in, other.m_in);
            std::swap(m_at, other.m_at);
            return *this;
        }
        ~Place()
        {
            if (m_in)
                m_in->leave(m_at);
        }
        explicit operator bool() const { return m_in != nullptr; }

    private:
        friend class Admission;
        Place(Admission *in, Counts::iterator at) : m_in(in), m_at(at) {}

        Admission *m_in = nullptr;
        Counts::iterator m_at;
    };

    Admission(int all, int perKey) : m_all(all), m_perKey(perKey) {}

    /// An empty place when there is no room. The empty key has no limit of its own.
    [[nodiscard]] Place enter(const QByteArray &key);
    [[nodiscard]] int count() const { return m_count.load(); }

private:
    void leave(Counts::iterator at);

    const int m_all;
    const int m_perKey;
    std::atomic<int> m_count = 0;
    std::mutex m_mutex;
    Counts m_counts;
};

} // namespace parvis::hub::http
