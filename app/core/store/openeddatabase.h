// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace parvis::store
{

/// An open database, and where its damaged predecessor was put (empty when there was none).
struct OpenedDatabase {
    Database database;
    QString setAside;
};

/// Opens the disposable cache. A damaged or too new file is set aside as PATH + ".damaged" (one copy is kept, an
/// earlier one is replaced) and an empty one takes its place.
[[nodiscard]] Result<OpenedDatabase> openCache(const QString &path);

/// Opens the outbox and checks every page of it. A damaged file is never deleted: it is renamed to
/// PATH + ".damaged-N" (first free N from 1) together with its log, and an empty one takes its place; setAside is then
/// not empty and must reach a person. A file of a newer program is left where it is: error Newer.
/// A crash between the renames is completed at the next call.
[[nodiscard]] Result<OpenedDatabase> openOutbox(const QString &path);

} // namespace parvis::store
