// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/hubkeys.h"

#include "seal/derivedkey.h"

namespace parvis::hub
{

HubKeys HubKeys::of(const QByteArray &secret)
{
    return {seal::derivedKey(secret, 1), seal::derivedKey(secret, 2), seal::derivedKey(secret, 3)};
}

} // namespace parvis::hub
