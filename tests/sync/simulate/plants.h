// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/simulate/plant.h"

namespace parvis::simulate
{

[[nodiscard]] std::vector<PlantEntry> hubPlants();
[[nodiscard]] std::vector<PlantEntry> upkeepPlants();
[[nodiscard]] std::vector<PlantEntry> kioskPlants();
[[nodiscard]] std::vector<PlantEntry> cachePlants();
[[nodiscard]] std::vector<PlantEntry> wirePlants();

/// An entry whose plant is a T.
template <typename T> [[nodiscard]] PlantEntry entryOf(const char *name, const char *what)
{
    return {QLatin1String(name), QLatin1String(what), [] { return std::make_unique<T>(); }};
}

} // namespace parvis::simulate
