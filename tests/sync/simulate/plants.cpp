// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/simulate/plants.h"

namespace parvis::simulate
{

const std::vector<PlantEntry> &plants()
{
    static const std::vector<PlantEntry> all = [] {
        std::vector<PlantEntry> list;
        for (auto entries : {hubPlants(), upkeepPlants(), kioskPlants(), cachePlants(), wirePlants()})
            std::move(entries.begin(), entries.end(), std::back_inserter(list));
        return list;
    }();
    return all;
}

std::unique_ptr<Plant> makePlant(const QString &name)
{
    for (const PlantEntry &entry : plants()) {
        if (entry.name == name)
            return entry.make();
    }
    return nullptr;
}

} // namespace parvis::simulate
