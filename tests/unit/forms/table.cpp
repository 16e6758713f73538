// SPDX-License-Identifier: GPL-3.0-or-later
#include "table.h"

#include "forms/answer.h"
#include "samples.h"
#include "support/catch.h"

using namespace parvis;
using namespace parvis::forms;

namespace
{

QString describe(const AnswerError &error, const QString &expected)
{
    // Part and parameters are compared only where the row names them.
    const qsizetype words = expected.count(QLatin1Char(' ')) + 1;
    QString result = QLatin1Char('!') + toString(error.code);
    if (words > 1)
        result += QLatin1Char(' ') + (error.part.isEmpty() ? QStringLiteral("-") : error.part);
    if (expected.contains(QLatin1Char('{')))
        result += QLatin1Char(' ') + text(error.parameters).replace(QLatin1Char('"'), QLatin1Char('\''));
    return result;
}

QString describe(const Answer &answer)
{
    const QString value = text(answer.value()).replace(QLatin1Char('"'), QLatin1Char('\''));
    return answer.doubt() ? QLatin1Char('?') + toString(answer.doubt()->code) + QLatin1Char(' ') + value : value;
}

} // namespace

void checkRows(const char *field, std::span<const AnswerRow> rows, const char *language, const char *region)
{
    const QByteArray fields = QByteArray("[{'id':'f',") + field + "}]";
    const FormDefinition definition = form(fields.constData());
    const Field &one = *definition.findField(QStringLiteral("f"));
    const ParseContext context{QDate(2026, 11, 23), QString::fromLatin1(language), QString::fromLatin1(region)};
    for (const AnswerRow &row : rows) {
        INFO(field << "  " << row.raw);
        const QString expected = QString::fromUtf8(row.expected);
        const auto answer = parse(one, json(row.raw), context);
        const QString came = answer ? describe(*answer) : describe(answer.error(), expected);
        CHECK(came == expected);
        if (!answer) {
            CHECK(answer.error().fieldId == QStringLiteral("f"));
            continue;
        }
        const auto again = parse(one, answer->value(), context);
        REQUIRE(again);
        CHECK(*again == *answer);
    }
}
