// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/campaign.h"

#include <sys/wait.h>
#include <unistd.h>

namespace parvis::simulate
{

Settings settingsOf(const Campaign &campaign, qint64 number)
{
    Random mixed(campaign.seed + quint64(number) * 0x632be59bd9b4e019ULL);
    Settings settings;
    settings.seed = mixed.next() & 0x7fffffffffffffffULL;
    settings.kiosks = campaign.kiosks;
    settings.plant = campaign.plant;
    const bool postgresql =
        campaign.semantics == Wanted::Postgresql || (campaign.semantics == Wanted::Both && number % 2 == 1);
    settings.semantics = postgresql ? Semantics::Postgresql : Semantics::Sqlite;
    return settings;
}

namespace
{

/// Every JOBS-th history from number JOB on.
Tally playPart(const Campaign &campaign, int job)
{
    Tally tally;
    for (qint64 number = campaign.first + job; number < campaign.first + campaign.histories; number += campaign.jobs) {
        World world(settingsOf(campaign, number));
        const Outcome outcome = world.play();
        ++tally.histories;
        tally.operations += outcome.operations;
        tally.faults += outcome.faults;
        tally.hash ^= outcome.hash;
        if (!outcome.violation)
            continue;
        ++tally.violations;
        tally.firstHistory = number;
        break;
    }
    return tally;
}

void add(Tally &sum, const Tally &part)
{
    sum.histories += part.histories;
    sum.operations += part.operations;
    sum.faults += part.faults;
    sum.violations += part.violations;
    sum.hash ^= part.hash;
    if (part.firstHistory >= 0 && (sum.firstHistory < 0 || part.firstHistory < sum.firstHistory))
        sum.firstHistory = part.firstHistory;
}

/// What WORK writes to the pipe of its own process comes back in order of the jobs; nothing from one that died.
template <typename T> std::vector<std::optional<T>> collect(int jobs, const std::function<T(int)> &work)
{
    std::vector<std::pair<pid_t, int>> workers;
    for (int job = 0; job < jobs; ++job) {
        int pipes[2];
        if (pipe(pipes) != 0)
            break;
        const pid_t worker = fork();
        if (worker == 0) {
            close(pipes[0]);
            const T part = work(job);
            const bool told = write(pipes[1], &part, sizeof part) == ssize_t(sizeof part);
            _exit(told ? 0 : 3);
        }
        close(pipes[1]);
        workers.emplace_back(worker, pipes[0]);
    }
    std::vector<std::optional<T>> parts;
    for (const auto &[worker, output] : workers) {
        T part{};
        const bool told = read(output, &part, sizeof part) == ssize_t(sizeof part);
        parts.push_back(told ? std::optional(part) : std::nullopt);
        close(output);
        waitpid(worker, nullptr, 0);
    }
    return parts;
}

} // namespace

int inProcesses(int jobs, const std::function<int(int)> &part)
{
    int sum = 0;
    for (const auto &one : collect<int>(jobs, part))
        sum += one.value_or(1);
    return sum;
}

Tally play(const Campaign &campaign)
{
    if (campaign.jobs <= 1)
        return playPart(campaign, 0);
    // Processes, not threads: a history draws its ids from one source.
    Tally sum;
    for (const auto &part : collect<Tally>(campaign.jobs, [&](int job) { return playPart(campaign, job); })) {
        Tally died;
        died.violations = 1; // which no history may do
        add(sum, part.value_or(died));
    }
    return sum;
}

} // namespace parvis::simulate
