// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/enrolment.h"

namespace parvis::sync
{

enum class EnrolmentFileError {
    NotJoined,  ///< this machine is no device of a hub yet
    Unreadable, ///< the file is there and says nothing that can be used
    Unwritable, ///< the folder or the file
};

/// Who a desk or a board is to its hub: the file "device.json" of its data folder, for its user alone. (A kiosk keeps it
/// in its ledger.) The error's detail is an English sentence for a person.
class EnrolmentFile
{
public:
    [[nodiscard]] static Result<Enrolment> load(const QString &folder);
    /// Makes the folder where it is missing; what was there is replaced at once or not at all.
    [[nodiscard]] static Result<void> save(const QString &folder, const Enrolment &enrolment);
};

} // namespace parvis::sync
