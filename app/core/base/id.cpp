// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/id.h"

#include <QRandomGenerator>

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
    const QString plain = makeReadable(8);
    return plain.left(4) + QLatin1Char('-') + plain.mid(4);
}

QString makeReadable(int count)
{
    QString text;
    for (int i = 0; i < count; ++i)
        text += readableAlphabet().at(int(QRandomGenerator::system()->bounded(quint32(readableAlphabet().size()))));
    return text;
}

QLatin1String readableAlphabet()
{
    return QLatin1String("23456789ABCDEFGHJKMNPQRSTVWXYZ");
}

} // namespace parvis
