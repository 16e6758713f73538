// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QRandomGenerator>

#include <string_view>

namespace parvis
{

QString makeId()
{
    auto *random = QRandomGenerator::system();
    return QStringLiteral("%1%2")
        .arg(random->generate64(), 16, 16, QLatin1Char('0'))
        .arg(random->generate64(), 16, 16, QLatin1Char('0'));
}

QString makeReference()
{
    constexpr std::string_view alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    QString reference;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            reference += QLatin1Char('-');
        reference += QLatin1Char(alphabet[QRandomGenerator::system()->bounded(quint32(alphabet.size()))]);
    }
    return reference;
}

} // namespace parvis
