// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/joinedledger.h"

#include "store/storeerror.h"

namespace parvis::hub
{

namespace
{

Error elsewhere()
{
    return Error(store::StoreError::Refused, QStringLiteral("the open transaction is of another site"));
}

} // namespace

Result<void> JoinedLedger::write(const QString &site, const Work &work)
{
    if (site != m_site)
        return elsewhere();
    return m_transaction.attempt([&] { return work(m_transaction); });
}

Result<void> JoinedLedger::read(const QString &site, const Work &work)
{
    if (site != m_site)
        return elsewhere();
    return work(m_transaction);
}

Result<QStringList> JoinedLedger::sites()
{
    return elsewhere();
}

Result<void> JoinedLedger::setEpoch(const QString &)
{
    return elsewhere();
}

} // namespace parvis::hub
