// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneform.h"

#include "forms/returncode.h"
#include "jsonfields.h"

#include <QPointer>

#include <algorithm>

namespace parvis::desk
{

int PhoneFormSheet::answered() const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const wire::VisitField &row) { return !row.value.isEmpty(); }));
}

int PhoneFormSheet::missing() const
{
    return int(std::count_if(rows.cbegin(), rows.cend(), [](const wire::VisitField &row) { return row.missing; }));
}

std::optional<PhoneFormSheet> readPhoneForm(const QJsonObject &json)
{
    const auto until = instantIn(json, "until");
    const QJsonValue list = json.value(QStringLiteral("rows"));
    PhoneFormSheet sheet{
        textIn(json, "form"),          textIn(json, "title"), textIn(json, "language"), until.value_or(Instant()), {},
        wire::FormCopy::fromJson(json)};
    if (sheet.form.isEmpty() || !until || !list.isArray())
        return std::nullopt;
    const QJsonArray rows = list.toArray();
    for (const QJsonValue &one : rows) {
        wire::VisitField row;
        row.path = QString::number(sheet.rows.size());
        row.label = one[QStringLiteral("label")].toString();
        row.value = one[QStringLiteral("value")].toString();
        row.missing = one[QStringLiteral("missing")].toBool();
        sheet.rows << row;
    }
    return sheet;
}

PhoneForm::PhoneForm(DeskSession &session, QString language, QObject *parent)
    : QObject(parent), m_session(session), m_language(std::move(language))
{
    connect(&session, &DeskSession::presenceChanged, this, [this] {
        if (m_session.presence() == DeskSession::Presence::SignedOut)
            clear();
    });
}

void PhoneForm::set(State state, std::optional<PhoneFormSheet> sheet)
{
    m_state = state;
    m_sheet = std::move(sheet);
    Q_EMIT changed();
}

void PhoneForm::clear()
{
    ++m_asked;
    set(State::Empty);
}

void PhoneForm::look(const QString &typed)
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    ++m_asked;
    const auto code = forms::parseReturnCode(typed);
    if (!code)
        return set(State::NotCode);
    set(State::Asking);
    const auto heard = m_session.question([](const QJsonObject &) {});
    m_session.client().request("POST", QStringLiteral("forms/look"),
                               {{QStringLiteral("code"), *code}, {QStringLiteral("language"), m_language}},
                               [here = QPointer<PhoneForm>(this), asked = m_asked,
                                heard](const Result<QJsonObject, DeskFault> &answer) {
                                   // A refusal is said beside the code; the rest concerns the whole desk.
                                   if (answer || answer.error().kind != DeskFault::Kind::Refused)
                                       heard(answer);
                                   if (here && asked == here->m_asked)
                                       here->take(answer);
                               });
}

void PhoneForm::take(const Result<QJsonObject, DeskFault> &answer)
{
    if (answer) {
        auto sheet = readPhoneForm(*answer);
        return sheet ? set(State::Found, std::move(sheet)) : set(State::Refused);
    }
    const DeskFault &fault = answer.error();
    if (fault.kind == DeskFault::Kind::NoHub)
        return set(State::NoHub);
    if (fault.type == QLatin1String("not-found"))
        return set(State::Unknown);
    set(fault.type == QLatin1String("too-many") ? State::TooMany : State::Refused);
}

} // namespace parvis::desk
