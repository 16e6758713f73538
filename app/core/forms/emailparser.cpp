// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/cleantext.h"
#include "forms/parsers.h"

#include <algorithm>

namespace parvis::forms
{

namespace
{

// RFC 5321, 4.5.3.1.
constexpr qsizetype mostBeforeAt = 64;
constexpr qsizetype mostAltogether = 254;
constexpr qsizetype mostLabel = 63;

std::optional<AnswerError> checkLocal(const Field &field, const QString &local)
{
    // RFC 5321 dot-string; quoted strings exist on paper only.
    static const QString signs = QStringLiteral("!#$%&'*+/=?^_`{|}~-.");
    for (const char32_t c : codePoints(local)) {
        const bool letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (!letterOrDigit && (c > 127 || !signs.contains(QChar(static_cast<char16_t>(c)))))
            return wrong(field, AnswerErrorCode::EmailCharacter, characterParameter(c));
    }
    const QLatin1Char dot('.');
    if (local.isEmpty() || local.size() > mostBeforeAt || local.startsWith(dot) || local.endsWith(dot) ||
        local.contains(QLatin1String("..")))
        return wrong(field, AnswerErrorCode::EmailBeforeAt);
    return std::nullopt;
}

std::optional<AnswerError> checkDomain(const Field &field, const QString &domain)
{
    for (const char32_t c : codePoints(domain))
        if (!QChar::isLetterOrNumber(c) && !QChar::isMark(c) && c != '-' && c != '.')
            return wrong(field, AnswerErrorCode::EmailCharacter, characterParameter(c));
    const QStringList labels = domain.split(QLatin1Char('.'));
    if (labels.size() == 1 && !domain.isEmpty())
        return wrong(field, AnswerErrorCode::EmailWithoutDot);
    for (const QString &label : labels)
        if (label.isEmpty() || label.size() > mostLabel || label.startsWith(QLatin1Char('-')) ||
            label.endsWith(QLatin1Char('-')))
            return wrong(field, AnswerErrorCode::EmailDomain);
    const QString &ending = labels.last();
    const bool letters = std::any_of(ending.begin(), ending.end(), [](QChar c) { return !c.isDigit(); });
    if (ending.size() < 2 || !letters)
        return wrong(field, AnswerErrorCode::EmailDomain);
    return std::nullopt;
}

/// True when one deletion, insertion, change or swap of neighbours turns A into B.
bool oneSlipApart(const QString &a, const QString &b)
{
    if (a == b || std::abs(a.size() - b.size()) > 1)
        return false;
    qsizetype same = 0;
    while (same < std::min(a.size(), b.size()) && a.at(same) == b.at(same))
        ++same;
    const QString restA = a.mid(same);
    const QString restB = b.mid(same);
    if (restA.mid(1) == restB.mid(1) || restA.mid(1) == restB || restA == restB.mid(1))
        return true;
    return restA.size() > 1 && restB.size() > 1 && restA.at(0) == restB.at(1) && restA.at(1) == restB.at(0) &&
           restA.mid(2) == restB.mid(2);
}

/// The provider the visitor probably meant; empty when the domain is fine or unlike any.
QString likelyDomain(const QString &domain)
{
    static const QStringList common{
        QStringLiteral("gmail.com"),     QStringLiteral("hotmail.com"), QStringLiteral("hotmail.fr"),
        QStringLiteral("outlook.com"),   QStringLiteral("outlook.fr"),  QStringLiteral("outlook.de"),
        QStringLiteral("yahoo.com"),     QStringLiteral("yahoo.fr"),    QStringLiteral("yahoo.de"),
        QStringLiteral("orange.fr"),     QStringLiteral("wanadoo.fr"),  QStringLiteral("laposte.net"),
        QStringLiteral("free.fr"),       QStringLiteral("sfr.fr"),      QStringLiteral("icloud.com"),
        QStringLiteral("web.de"),        QStringLiteral("gmx.de"),      QStringLiteral("gmx.net"),
        QStringLiteral("t-online.de"),   QStringLiteral("freenet.de"),  QStringLiteral("live.fr"),
        QStringLiteral("googlemail.com")};
    // Short names and real neighbours of them stay untouched: one slip is a third of "sfr".
    if (common.contains(domain))
        return {};
    for (const QString &right : common)
        if (right.size() >= 8 && domain.size() >= 7 && oneSlipApart(domain, right))
            return right;
    return {};
}

} // namespace

Read parseEmail(const Field &field, const QJsonValue &raw)
{
    if (!raw.isString())
        return wrong(field, AnswerErrorCode::WrongShape);
    const auto text = cleanText(field, raw.toString(), Lines::One);
    if (!text)
        return text.error();
    const qsizetype at = text->indexOf(QLatin1Char('@'));
    if (at < 0)
        return wrong(field, AnswerErrorCode::EmailWithoutAt);
    if (text->count(QLatin1Char('@')) > 1)
        return wrong(field, AnswerErrorCode::EmailSeveralAt);
    const QString local = text->left(at);
    const QString domain = text->mid(at + 1).toLower();
    if (auto error = checkLocal(field, local))
        return *error;
    if (auto error = checkDomain(field, domain))
        return *error;
    const qsizetype most = field.maxLength > 0 ? std::min<qsizetype>(field.maxLength, mostAltogether) : mostAltogether;
    const QString email = local + QLatin1Char('@') + domain;
    if (auto error = checkLength(field, email, field.minLength, static_cast<int>(most)))
        return *error;
    const QString meant = likelyDomain(domain);
    if (meant.isEmpty())
        return Reading{email};
    return Reading{email, wrong(field, AnswerErrorCode::EmailLikelyTypo,
                                {{QStringLiteral("suggestion"), local + QLatin1Char('@') + meant}})};
}

} // namespace parvis::forms
