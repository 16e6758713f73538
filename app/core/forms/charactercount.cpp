// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/charactercount.h"

#include <QTextBoundaryFinder>

namespace parvis::forms
{

int characterCount(QStringView text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

} // namespace parvis::forms
