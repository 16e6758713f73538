// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parvis::store
{

/// The words of a text, ready to compare: compatibility-decomposed, accents and vowel signs off, case folded, ligatures
/// apart (œ oe, ß ss, ø o, ł l), Arabic letter variants joined (ى ي, ة ه, no tatweel); cut at everything that is
/// neither letter nor digit, so "l'identité" gives "l", "identite". Words are cut to 40 letters.
[[nodiscard]] QStringList foldedWords(const QString &text);

/// How a folded word sounds, roughly, to French, German and English ears: words that are mistaken for each other by ear
/// tend to share it ("fotografi", "photographie"). Other scripts pass unchanged. Only for comparing with another key.
[[nodiscard]] QString soundKey(const QString &word);

} // namespace parvis::store
