// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/printproblem.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <iterator>

namespace parvis::documents
{
namespace
{

struct Reason {
    QLatin1String word;
    PrintProblem problem;
};

// In the order in which they win.
const std::array reasonTable{
    Reason{QLatin1String("media-jam"), PrintProblem::PaperJam},
    Reason{QLatin1String("cover-open"), PrintProblem::CoverOpen},
    Reason{QLatin1String("door-open"), PrintProblem::CoverOpen},
    Reason{QLatin1String("interlock-open"), PrintProblem::CoverOpen},
    Reason{QLatin1String("media-empty"), PrintProblem::NoPaper},
    Reason{QLatin1String("media-needed"), PrintProblem::NoPaper},
    Reason{QLatin1String("input-tray-missing"), PrintProblem::NoPaper},
    Reason{QLatin1String("toner-empty"), PrintProblem::NoInk},
    Reason{QLatin1String("marker-supply-empty"), PrintProblem::NoInk},
    Reason{QLatin1String("marker-ink-empty"), PrintProblem::NoInk},
    Reason{QLatin1String("marker-toner-empty"), PrintProblem::NoInk},
    Reason{QLatin1String("marker-supply-missing"), PrintProblem::NoInk},
    Reason{QLatin1String("marker-toner-missing"), PrintProblem::NoInk},
    Reason{QLatin1String("developer-empty"), PrintProblem::NoInk},
    Reason{QLatin1String("connecting-to-device"), PrintProblem::Offline},
    Reason{QLatin1String("connecting-to-printer"), PrintProblem::Offline},
    Reason{QLatin1String("offline"), PrintProblem::Offline},
    Reason{QLatin1String("timed-out"), PrintProblem::Offline},
    Reason{QLatin1String("shutdown"), PrintProblem::Offline},
    Reason{QLatin1String("paused"), PrintProblem::Stopped},
    Reason{QLatin1String("moving-to-paused"), PrintProblem::Stopped},
    Reason{QLatin1String("stopped"), PrintProblem::Stopped},
    Reason{QLatin1String("stopping"), PrintProblem::Stopped},
};

QString withoutSeverity(const QString &reason)
{
    const QString word = reason.trimmed().toLower();
    for (const auto &ending : {QLatin1String("-report"), QLatin1String("-warning"), QLatin1String("-error")}) {
        if (word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

} // namespace

PrintProblem problemFromReasons(const QStringList &reasons)
{
    auto best = reasonTable.end();
    for (const QString &reason : reasons) {
        const QString word = withoutSeverity(reason);
        const auto found =
            std::find_if(reasonTable.begin(), best, [&word](const Reason &entry) { return word == entry.word; });
        best = std::min(best, found);
    }
    return best == reasonTable.end() ? PrintProblem::None : best->problem;
}

} // namespace parvis::documents
