// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts at a desk; private to this folder.
#pragma once

#include "hub/api/apicall.h"

namespace parvis::hub
{

struct DeskWho {
    QString id;
    QString name;
};

/// Who signed in is nobody else; only at a site without agents the member "agent" of BODY says who sits there.
[[nodiscard]] DeskWho readWho(ApiCall &call, BodyReader &body);
/// Who does at a desk what others may do too: the agent signed in there, else the desk's own name.
[[nodiscard]] Result<QString> nameAtDesk(const ApiCall &call);

} // namespace parvis::hub
