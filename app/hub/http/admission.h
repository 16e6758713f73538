// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace parvis::hub::http
{

/// Counts who is there under which key, up to a limit for all and one per key, which whoever comes names. For several
/// threads.
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

        /// The same place under KEY from now on; false, and it stays where it was, when MOST are there. Not for an
        /// empty place.
        [[nodiscard]] bool move(const QByteArray &key, int most)
        {
            return m_at->first == key || m_in->move(m_at, key, most);
        }

    private:
        friend class Admission;
        Place(Admission *in, Counts::iterator at) : m_in(in), m_at(at) {}

        Admission *m_in = nullptr;
        Counts::iterator m_at;
    };

    explicit Admission(int all) : m_all(all) {}

    /// An empty place when there is no room for one more, or MOST are under KEY. The empty key has no limit of its own.
    [[nodiscard]] Place enter(const QByteArray &key, int most);
    [[nodiscard]] int count() const { return m_count.load(); }

private:
    [[nodiscard]] bool move(Counts::iterator &at, const QByteArray &key, int most);
    void leave(Counts::iterator at);
    [[nodiscard]] std::optional<Counts::iterator> countOne(const QByteArray &key, int most);
    void discountOne(Counts::iterator at);

    const int m_all;
    std::atomic<int> m_count = 0;
    std::mutex m_mutex;
    Counts m_counts;
};

} // namespace parvis::hub::http
