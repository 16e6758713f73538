// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/worker/font.h"

#include <QChar>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

namespace parvis::documents
{

/// The fonts answers are drawn with: Noto, one file per script, opened when first needed. No font of the machine's
/// configuration is ever used, so that a page looks the same on every kiosk.
/// Looks in the folders of the environment variable PARVIS_FONTS (colon-separated), else where Debian's fonts-noto-core
/// is.
class FontSet
{
public:
    FontSet();

    /// False when not even the Latin font is there.
    [[nodiscard]] bool usable() { return load(latinFile()) != nullptr; }

    /// The font CHARACTER of SCRIPT is drawn with; null when none of ours has it.
    [[nodiscard]] const Font *fontFor(char32_t character, QChar::Script script);

    /// Draws what no font has, as a box. usable() must hold.
    [[nodiscard]] const Font *fallback() { return load(latinFile()); }

private:
    static QString latinFile();
    const Font *load(const QString &file);

    QStringList m_folders;
    QHash<QString, std::shared_ptr<const Font>> m_fonts; // null: looked for in vain
};

} // namespace parvis::documents
