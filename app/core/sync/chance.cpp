// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/chance.h"

#include <QRandomGenerator>

namespace parvis::sync
{

double SystemChance::next()
{
    return QRandomGenerator::system()->generateDouble();
}

} // namespace parvis::sync
