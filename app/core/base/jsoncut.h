// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace parvis
{

/// Steps through JSON text without making a tree of it; for texts of megabytes in a shape that is known. It takes what
/// the shape asks for, not what JSON allows: inside a value that is skipped it is not strict.
///
/// Every read gives false at a fault and says nothing of where it then stands. Refers to the text, which must outlive
/// it.
class JsonCut
{
public:
    explicit JsonCut(QByteArrayView text) : m_text(text) {}

    /// SIGN comes next, and is passed.
    bool take(char sign);
    bool atEnd();
    bool string(QString *into);
    /// A whole number from 0, of at most 15 digits.
    bool count(qint64 *into);
    /// Any value of at most 32 levels, as its bytes.
    bool value(QByteArrayView *into);

private:
    static bool isSpace(char sign) { return sign == ' ' || sign == '\n' || sign == '\r' || sign == '\t'; }
    void skipSpace();
    bool skipString();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace parvis
