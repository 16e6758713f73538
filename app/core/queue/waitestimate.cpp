// SPDX-License-Identifier: GPL-3.0-or-later
#include "queue/waitestimate.h"

#include <algorithm>
#include <array>
#include <vector>

namespace parvis::queue
{

using std::chrono::seconds;

namespace
{

constexpr int rounds = 400;

// SplitMix64: small, the same on every machine, good enough to draw from a few hundred times.
class Draw
{
public:
    size_t below(size_t count)
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return size_t((mixed ^ (mixed >> 31)) % count);
    }

private:
    quint64 m_state = 20261126;
};

struct Source {
    WaitEstimate::Basis basis = WaitEstimate::Basis::None;
    std::vector<seconds> times;
};

Source sourceOf(const ServiceTimes &times, const QString &service)
{
    const QList<seconds> measured = times.measured.value(service);
    if (measured.size() >= leastObservations)
        return {WaitEstimate::Basis::Measured, {measured.begin(), measured.end()}};
    const seconds usual = times.usual.value(service);
    if (usual > seconds(0))
        return {WaitEstimate::Basis::Planned, {usual / 2, usual * 3 / 4, usual, usual * 3 / 2, usual * 2}};
    return {};
}

class Simulation
{
public:
    Simulation(const QList<InLine> &line, const QList<Server> &servers, const ServiceTimes &times)
        : m_line(line), m_servers(servers), m_free(size_t(servers.size())), m_waits(size_t(line.size()))
    {
        for (const Server &server : servers)
            m_busyWith.push_back(server.service.isEmpty() ? -1 : indexOf(server.service, times));
        for (const InLine &one : line)
            m_serviceOf.push_back(indexOf(one.service, times));
        m_drawn.resize(m_sources.size());
    }

    QList<WaitEstimate> run()
    {
        for (int round = 0; round < rounds; ++round)
            runOnce();
        QList<WaitEstimate> result;
        std::vector<bool> depends(m_sources.size(), false);
        for (const int service : m_busyWith) {
            if (service >= 0)
                depends[size_t(service)] = true;
        }
        for (size_t i = 0; i < m_waits.size(); ++i) {
            result.append(estimate(i, depends));
            depends[size_t(m_serviceOf[i])] = true;
        }
        return result;
    }

private:
    int indexOf(const QString &service, const ServiceTimes &times)
    {
        const auto known = m_index.constFind(service);
        if (known != m_index.constEnd())
            return *known;
        m_sources.push_back(sourceOf(times, service));
        m_index.insert(service, int(m_sources.size()) - 1);
        return int(m_sources.size()) - 1;
    }

    void drawAnew()
    {
        for (size_t i = 0; i < m_sources.size(); ++i) {
            const std::vector<seconds> &times = m_sources[i].times;
            m_drawn[i].clear();
            for (size_t j = 0; j < times.size(); ++j)
                m_drawn[i].push_back(times[m_draw.below(times.size())]);
        }
    }

    seconds timeOf(int service)
    {
        const std::vector<seconds> &times = m_drawn[size_t(service)];
        return times.empty() ? seconds(0) : times[m_draw.below(times.size())];
    }

    // What is left of something begun ELAPSED ago: of the times longer than that, or, where none is, as if begun now.
    seconds restOf(int service, seconds elapsed)
    {
        m_longer.clear();
        for (const seconds time : m_drawn[size_t(service)]) {
            if (time > elapsed)
                m_longer.push_back(time - elapsed);
        }
        return m_longer.empty() ? timeOf(service) : m_longer[m_draw.below(m_longer.size())];
    }

    void runOnce()
    {
        drawAnew();
        for (size_t i = 0; i < m_free.size(); ++i)
            m_free[i] = m_busyWith[i] < 0 ? seconds(0) : restOf(m_busyWith[i], m_servers.at(qsizetype(i)).elapsed);
        for (size_t i = 0; i < m_waits.size(); ++i) {
            const QList<qsizetype> &fitting = m_line.at(qsizetype(i)).servers;
            if (fitting.isEmpty())
                continue;
            const qsizetype first = *std::min_element(fitting.begin(), fitting.end(), [this](qsizetype a, qsizetype b) {
                return m_free[size_t(a)] < m_free[size_t(b)];
            });
            m_waits[i].push_back(m_free[size_t(first)]);
            m_free[size_t(first)] += timeOf(m_serviceOf[i]);
        }
    }

    // DEPENDS: the services that come before this place in line.
    WaitEstimate estimate(size_t place, const std::vector<bool> &depends)
    {
        std::vector<seconds> &waits = m_waits[place];
        WaitEstimate estimate;
        if (waits.empty())
            return estimate;
        estimate.basis = WaitEstimate::Basis::Measured;
        size_t fewest = 0;
        for (size_t i = 0; i < m_sources.size(); ++i) {
            if (!depends[i])
                continue;
            estimate.basis = std::min(estimate.basis, m_sources[i].basis);
            fewest = fewest == 0 ? m_sources[i].times.size() : std::min(fewest, m_sources[i].times.size());
        }
        if (estimate.basis == WaitEstimate::Basis::None)
            return estimate;
        std::sort(waits.begin(), waits.end());
        const size_t cut = size_t(rounds) * (100 - waitConfidencePercent) / 200;
        estimate.least = waits[cut];
        estimate.most = waits[waits.size() - 1 - cut];
        if (estimate.basis == WaitEstimate::Basis::Measured) {
            estimate.confidencePercent = waitConfidencePercent;
            estimate.observations = int(fewest);
        }
        return estimate;
    }

    const QList<InLine> &m_line;
    const QList<Server> &m_servers;
    Draw m_draw;
    QHash<QString, int> m_index;
    std::vector<Source> m_sources;             ///< by service index, as all below
    std::vector<std::vector<seconds>> m_drawn; ///< the times of this round
    std::vector<int> m_busyWith;               ///< by server; -1 = free
    std::vector<int> m_serviceOf;              ///< by place in line
    std::vector<seconds> m_free;               ///< by server: when he is free
    std::vector<seconds> m_longer;
    std::vector<std::vector<seconds>> m_waits; ///< by place in line, one a round
};

} // namespace

QList<WaitEstimate> estimateWaits(const QList<InLine> &line, const QList<Server> &servers, const ServiceTimes &times)
{
    return Simulation(line, servers, times).run();
}

QString toText(WaitEstimate::Basis basis)
{
    switch (basis) {
    case WaitEstimate::Basis::Measured:
        return QStringLiteral("measured");
    case WaitEstimate::Basis::Planned:
        return QStringLiteral("planned");
    case WaitEstimate::Basis::None:
        break;
    }
    return QStringLiteral("none");
}

} // namespace parvis::queue
