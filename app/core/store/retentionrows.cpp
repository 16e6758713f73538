// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/retentionrows.h"

#include "store/storeerror.h"

namespace parvis::store
{

const QList<QByteArray> &RetentionRows::personalMarks()
{
    static const QList<QByteArray> marks{"\"context\"", "\"note\"", "\"message\"", "\"tries\":[{", "\",\"reason\":\""};
    return marks;
}

Result<RetentionRows *> RetentionRows::of(HubTransaction &transaction)
{
    auto *const rows = dynamic_cast<RetentionRows *>(&transaction);
    return rows ? Result<RetentionRows *>(rows)
                : Result<RetentionRows *>(Error(StoreError::Refused, QStringLiteral("this ledger erases nothing")));
}

} // namespace parvis::store
