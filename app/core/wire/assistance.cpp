// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/assistance.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

#include <array>

namespace parvis::wire
{

namespace
{

constexpr qsizetype longestName = 100;

constexpr std::array whoms{"present", "absent"};
constexpr std::array roles{"agent", "relative", "guardian", "mandated", "association"};
constexpr std::array mandates{"none", "written", "family", "court", "mission"};

template <typename Kind, size_t count>
std::optional<Kind> parseIn(const std::array<const char *, count> &names, const QString &text)
{
    for (size_t i = 0; i < count; ++i) {
        if (text == QLatin1String(names.at(i)))
            return Kind(i);
    }
    return std::nullopt;
}

} // namespace

QString toText(Assistance::Whom whom) { return QLatin1String(whoms.at(size_t(whom))); }
QString toText(Assistance::Role role) { return QLatin1String(roles.at(size_t(role))); }
QString toText(Assistance::Mandate mandate) { return QLatin1String(mandates.at(size_t(mandate))); }

std::optional<Assistance::Whom> parseWhom(const QString &text) { return parseIn<Assistance::Whom>(whoms, text); }
std::optional<Assistance::Role> parseRole(const QString &text) { return parseIn<Assistance::Role>(roles, text); }
std::optional<Assistance::Mandate> parseMandate(const QString &text) { return parseIn<Assistance::Mandate>(mandates, text); }

QJsonObject Assistance::toJson() const
{
    QJsonObject json{{QStringLiteral("version"), version},
                     {QStringLiteral("code"), code},
                     {QStringLiteral("name"), name},
                     {QStringLiteral("whom"), toText(whom)},
                     {QStringLiteral("role"), toText(role)},
                     {QStringLiteral("mandate"), toText(mandate)},
                     {QStringLiteral("consent"),
                      QDateTime::fromMSecsSinceEpoch(consent.time_since_epoch().count(), QTimeZone::utc())
                          .toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"))}};
    if (mandateDate.isValid())
        json.insert(QStringLiteral("mandateDate"), mandateDate.toString(Qt::ISODate));
    return json;
}

std::optional<Assistance> Assistance::fromJson(const QJsonObject &json)
{
    static const QRegularExpression codeShape(QStringLiteral("\\A[0-9]{2,12}\\z"));
    const auto text = [&](const char *name) { return json.value(QLatin1String(name)).toString(); };
    if (json.value(QStringLiteral("version")).toInt() != version)
        return std::nullopt;
    const auto whom = parseWhom(text("whom"));
    const auto role = parseRole(text("role"));
    const auto mandate = parseMandate(text("mandate"));
    const QDateTime consent = QDateTime::fromString(text("consent"), Qt::ISODate);
    const bool dated = json.contains(QStringLiteral("mandateDate"));
    const QDate date = QDate::fromString(text("mandateDate"), Qt::ISODate);
    if (!whom || !role || !mandate || !consent.isValid() || !text("consent").endsWith(QLatin1Char('Z')) || dated != date.isValid())
        return std::nullopt;
    // Who is not there is spoken for by right only.
    if ((*whom == Whom::Absent) != (*mandate != Mandate::None) || (dated && *mandate == Mandate::None))
        return std::nullopt;
    Assistance help{text("code"), text("name"), *whom, *role, *mandate, date,
                    Instant(std::chrono::milliseconds(consent.toMSecsSinceEpoch()))};
    if (!codeShape.match(help.code).hasMatch() || help.name.isEmpty() || help.name.size() > longestName)
        return std::nullopt;
    return help;
}

bool Assistance::isKept(const QJsonObject &json)
{
    return json.value(QStringLiteral("version")).toInt() > version || fromJson(json).has_value();
}

} // namespace parvis::wire
