// SPDX-License-Identifier: GPL-3.0-or-later
// Inside of forms: one function a kind of field. None of them sees a blank answer, see isBlankRaw().
#pragma once

#include "forms/answer.h"

namespace parvis::forms
{

/// What a parser gives: the stored value, and what is odd about it.
struct Reading {
    QJsonValue value;
    std::optional<AnswerError> doubt = std::nullopt;
};
using Read = Result<Reading, AnswerError>;

[[nodiscard]] AnswerError wrong(const Field &field, AnswerErrorCode code, const QJsonObject &parameters = {},
                                const QString &part = {});

/// True when nothing was given: null, a blank text, an empty list, an object of such, a signature without a stroke.
[[nodiscard]] bool isBlankRaw(FieldKind kind, const QJsonValue &raw);

[[nodiscard]] Read parseText(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseLongText(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseName(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseIdentityNumber(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseChoice(const Field &field, const QJsonValue &raw, const ParseContext &context);
[[nodiscard]] Read parseChoices(const Field &field, const QJsonValue &raw, const ParseContext &context);
[[nodiscard]] Read parseYesNo(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseDate(const Field &field, const QJsonValue &raw, const ParseContext &context);
[[nodiscard]] Read parseNumber(const Field &field, const QJsonValue &raw, const ParseContext &context);
[[nodiscard]] Read parseMoney(const Field &field, const QJsonValue &raw, const ParseContext &context);
[[nodiscard]] Read parseEmail(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parsePhone(const Field &field, const QJsonValue &raw, const ParseContext &context);
[[nodiscard]] Read parseAddress(const Field &field, const QJsonValue &raw, const ParseContext &context);
[[nodiscard]] Read parseCommune(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseCountry(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseIban(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseSiret(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseSignature(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseAttachment(const Field &field, const QJsonValue &raw);
[[nodiscard]] Read parseRepeat(const Field &field, const QJsonValue &raw, const ParseContext &context);

/// Why a stored date is outside the limits that hold; of a partial date only when all of it is.
[[nodiscard]] std::optional<AnswerError> checkDate(const Field &field, const QString &iso, const ParseContext &context);
/// The same for numbers and cents.
[[nodiscard]] std::optional<AnswerError> checkNumber(const Field &field, double number, const ParseContext &context);

} // namespace parvis::forms
