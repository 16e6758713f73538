// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "content/check.h"

#include <QByteArray>
#include <QDir>
#include <QTemporaryDir>

namespace parvis::content
{

/// A copy of tests/data/town, a small content folder without fault, to plant faults in.
class TownFolder
{
public:
    TownFolder();

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QByteArray read(const QString &file) const;
    void write(const QString &file, const QByteArray &bytes) const;
    /// False when FROM does not stand in FILE; else its first place is replaced.
    [[nodiscard]] bool replace(const QString &file, const QByteArray &from, const QByteArray &to) const;
    /// Line of the first place of TEXT in FILE, 0 when there is none.
    [[nodiscard]] int lineOf(const QString &file, const QByteArray &text) const;
    /// With the town's icons, and templates that are lists of names.
    [[nodiscard]] Problems check() const;

private:
    QTemporaryDir m_folder;
};

} // namespace parvis::content
