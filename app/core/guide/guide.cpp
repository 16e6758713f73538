// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide/guide.h"

#include <algorithm>

namespace parvis::guide
{

namespace
{

template <typename T> const T *findById(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const T &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Option *Question::findOption(const QString &optionId) const
{
    return findById(options, optionId);
}

const Question *Guide::findQuestion(const QString &id) const
{
    return findById(questions, id);
}

const Outcome *Guide::findOutcome(const QString &id) const
{
    return findById(outcomes, id);
}

const ChecklistItem *Guide::findChecklistItem(const QString &id) const
{
    return findById(checklist, id);
}

} // namespace parvis::guide
