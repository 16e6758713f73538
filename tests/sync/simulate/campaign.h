// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/simulate/world.h"

namespace parvis::simulate
{

enum class Wanted { Sqlite, Postgresql, Both };

struct Campaign {
    quint64 seed = 1; ///< of the first history; the others follow from it
    qint64 first = 0; ///< number of the first history
    qint64 histories = 1000;
    int kiosks = 5;
    Wanted semantics = Wanted::Both;
    QString plant;
    int jobs = 1;
};

struct Tally {
    qint64 histories = 0;
    qint64 operations = 0;
    qint64 faults = 0;
    qint64 violations = 0;
    qint64 firstHistory = -1; ///< the first with a violation; -1 = none
    quint64 hash = 0;         ///< of all histories, whatever their order
};

/// The settings of history NUMBER: the first of all is 0. Its seed can be given to --history.
[[nodiscard]] Settings settingsOf(const Campaign &campaign, qint64 number);
/// Plays all, in as many processes as there are jobs. Ends at the first violation of each process.
[[nodiscard]] Tally play(const Campaign &campaign);

/// Runs PART(0) to PART(JOBS - 1) in processes of their own and adds up what they give; one that dies counts as 1.
[[nodiscard]] int inProcesses(int jobs, const std::function<int(int)> &part);

} // namespace parvis::simulate
