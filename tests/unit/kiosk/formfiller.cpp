// SPDX-License-Identifier: GPL-3.0-or-later
#include "formfiller.h"

#include "support/catch.h"

namespace parvis::kiosk
{

QVariantMap dateParts(int day, int month, int year)
{
    return {{QStringLiteral("day"), QString::number(day)},
            {QStringLiteral("month"), QString::number(month)},
            {QStringLiteral("year"), QString::number(year)}};
}

void FormFiller::fill(KioskSession &session)
{
    for (int steps = 0; session.screen() == KioskSession::Screen::Form; ++steps) {
        REQUIRE(steps < 300);
        answer(session);
    }
    REQUIRE(session.screen() == KioskSession::Screen::Check);
}

void FormFiller::fillUntil(KioskSession &session, const QString &fieldId)
{
    for (int steps = 0; session.form()->fieldId() != fieldId; ++steps) {
        INFO(fieldId.toStdString());
        REQUIRE(steps < 300);
        REQUIRE(session.screen() == KioskSession::Screen::Form);
        answer(session);
    }
}

void FormFiller::fill(FormSession &form)
{
    bool ended = false;
    for (int steps = 0; !ended; ++steps) {
        REQUIRE(steps < 300);
        if (m_skipsOptional && !form.required() && !m_answers.contains(form.fieldId()))
            ended = form.skip() == FormSession::Outcome::AllAsked;
        else
            answer(
                form, [&](const QVariant &raw) { ended = form.submit(raw) == FormSession::Outcome::AllAsked; },
                [&] { return ended; });
    }
}

void FormFiller::answer(KioskSession &session)
{
    FormSession &form = *session.form();
    if (m_skipsOptional && !form.required() && !m_answers.contains(form.fieldId()))
        return session.skipAnswer();
    answer(
        form, [&](const QVariant &raw) { session.answerForm(raw); },
        [&] { return session.screen() != KioskSession::Screen::Form; });
}

void FormFiller::answer(FormSession &form, const Give &give, const std::function<bool()> &left)
{
    const QString path = form.path();
    INFO(form.title().toStdString() << ", " << path.toStdString() << ", " << form.kind().toStdString());
    const auto moved = [&] { return left() || form.path() != path; };
    const QVariantList values = candidates(form);
    for (const auto &value : values) {
        give(value);
        if (!moved() && !form.error().isEmpty())
            give(value); // a doubt is shown once
        if (moved())
            return;
    }
    FAIL("no answer is taken: " << form.error().toStdString());
}

QVariantList FormFiller::candidates(FormSession &form) const
{
    if (m_answers.contains(form.fieldId()))
        return {m_answers.value(form.fieldId())};
    const auto text = [this](const char *plain) {
        return QVariant((m_canary + QLatin1Char(' ') + QString::fromUtf8(plain)).trimmed());
    };
    const QString kind = form.kind();
    if (kind == QStringLiteral("text"))
        return {text("Élan"), QStringLiteral("AB 123 CD"), QStringLiteral("12345")};
    if (kind == QStringLiteral("longText"))
        return {text("Une phrase assez longue pour dire tout ce qu’il y a à dire ici."), text("court")};
    if (kind == QStringLiteral("name"))
        return {text("Śliwa")};
    if (kind == QStringLiteral("choice") || kind == QStringLiteral("choices")) {
        const QVariant first = form.options()->rows().constFirst().value(QStringLiteral("value"));
        return {kind == QStringLiteral("choice") ? first : QVariant(QVariantList{first})};
    }
    if (kind == QStringLiteral("yesNo"))
        return {QStringLiteral("no")};
    if (kind == QStringLiteral("date"))
        return {dateParts(3, 12, 1987), dateParts(1, 3, 2027), dateParts(1, 9, 2020)};
    if (kind == QStringLiteral("number"))
        return {QStringLiteral("2"), QStringLiteral("168"), QStringLiteral("1")};
    if (kind == QStringLiteral("money"))
        return {QStringLiteral("150")};
    if (kind == QStringLiteral("email"))
        return {m_canary.toLower() + QStringLiteral("anna@example.org")};
    if (kind == QStringLiteral("phone"))
        return {QStringLiteral("03 88 60 90 90"), QStringLiteral("+33 3 88 60 90 90")};
    if (kind == QStringLiteral("address"))
        return {QVariantMap{{QStringLiteral("street"), text("12 rue des Bouchers")},
                            {QStringLiteral("postcode"), QStringLiteral("67000")},
                            {QStringLiteral("city"), text("Strasbourg")},
                            {QStringLiteral("country"), QStringLiteral("FR")}}};
    if (kind == QStringLiteral("commune"))
        return {QVariantMap{{QStringLiteral("postcode"), QStringLiteral("67000")},
                            {QStringLiteral("name"), text("Strasbourg")}}};
    if (kind == QStringLiteral("country"))
        return {QStringLiteral("FR")};
    if (kind == QStringLiteral("iban"))
        return {QStringLiteral("FR14 2004 1010 0505 0001 3M02 606")};
    if (kind == QStringLiteral("siret"))
        return {QStringLiteral("732 829 320 00074")};
    if (kind == QStringLiteral("identityNumber"))
        return {QStringLiteral("880692310285")};
    if (kind == QStringLiteral("attachment"))
        return {QVariantMap{{QStringLiteral("reason"), QStringLiteral("bringToDesk")}}};
    return {QVariant()};
}

} // namespace parvis::kiosk
