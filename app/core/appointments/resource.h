// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parvis::appointments
{

/// One capacity place: a counter or an agent who serves one party at a time.
struct Resource {
    QString id;
    QString name;          ///< as agents call it; not shown to visitors
    QString place;         ///< place id of the site
    QStringList reasons;   ///< ids of the reasons it serves
    QStringList languages; ///< BCP 47 primary tags spoken there; empty = those of the site

    [[nodiscard]] bool serves(const QStringList &reasonIds) const;

    bool operator==(const Resource &) const = default;
};

} // namespace parvis::appointments
