// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/hubrecords.h"

namespace parvis::store
{

/// One thing a release is made of.
struct ReleaseObject {
    QString kind;      ///< "procedure", "form", "template", "text", "plan", ...
    QString id;        ///< unique within its kind
    QByteArray sha256; ///< its name among the objects
    qint64 size = 0;   ///< bytes

    bool operator==(const ReleaseObject &) const = default;
};

/// The manifest of a release as a value: {"number":N,"objects":[{"kind","id","sha256":hex,"size"},...]}.
struct ReleaseManifest {
    qint64 number = 0; ///< from 1
    QList<ReleaseObject> objects;

    /// Canonical JSON: keys sorted, no blanks.
    [[nodiscard]] QByteArray toJson() const;
    /// Invalid (StoreError) when BYTES are not of that shape; members it does not know are ignored.
    [[nodiscard]] static Result<ReleaseManifest> parse(const QByteArray &bytes);
    /// Without repetition, in order.
    [[nodiscard]] QList<QByteArray> names() const;

    bool operator==(const ReleaseManifest &) const = default;
};

} // namespace parvis::store
