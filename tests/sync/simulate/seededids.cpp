// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the place of base/id.cpp in the simulator: what is drawn from the system elsewhere comes from the seed here.
#include "base/id.h"
#include "sync/simulate/random.h"

namespace parvis
{

namespace
{

simulate::Random fallback(1);
simulate::Random *source = &fallback;

} // namespace

QString makeId()
{
    return QStringLiteral("%1%2")
        .arg(source->next(), 16, 16, QLatin1Char('0'))
        .arg(source->next(), 16, 16, QLatin1Char('0'));
}

QLatin1String readableAlphabet()
{
    return QLatin1String("23456789ABCDEFGHJKMNPQRSTVWXYZ");
}

QString makeReadable(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += readableAlphabet().at(source->below(int(readableAlphabet().size())));
    return text;
}

QString makeReference()
{
    return makeReadable(4) + QLatin1Char('-') + makeReadable(4);
}

namespace simulate
{

void drawIdsFrom(Random *random)
{
    source = random ? random : &fallback;
}

} // namespace simulate

} // namespace parvis
