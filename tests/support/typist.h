// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace parvis::testing
{

/// Types a phrase as people do who are in a hurry, have large fingers or write by ear. The same seed always makes the
/// same errors.
class Typist
{
public:
    explicit Typist(unsigned seed) : m_random(seed) {}

    /// Small words and accents left out at times, then one slip: wrong, missing, doubled, extra or swapped letter; two
    /// where the phrase has more than ten letters, at times.
    [[nodiscard]] QString slip(const QString &phrase);
    /// One or two spellings of LANGUAGE (fr, de, en) replaced by another that sounds the same.
    [[nodiscard]] QString byEar(const QString &phrase, const QString &language);
    /// Two words run together, or one cut in two.
    [[nodiscard]] QString spaced(const QString &phrase);
    /// The last word not finished: at least four letters and 60 % of it.
    [[nodiscard]] QString begun(const QString &phrase);
    /// A number in [0, BELOW).
    [[nodiscard]] int number(int below) { return int(m_random() % unsigned(below)); }

private:
    [[nodiscard]] QString bare(const QString &phrase);
    void slipOnce(QString &phrase);
    std::mt19937 m_random;
};

} // namespace parvis::testing
