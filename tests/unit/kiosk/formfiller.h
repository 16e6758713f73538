// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosksession.h"

#include <QVariantMap>

#include <functional>

namespace parvis::kiosk
{

/// Answers questions as a patient visitor would: what ANSWERS says for a field id, else the first thing that suits the
/// kind and is taken.
class FormFiller
{
public:
    explicit FormFiller(QVariantMap answers = {}) : m_answers(std::move(answers)) {}

    /// CANARY goes into every text that is typed (letters only, so that it may be a name).
    void plant(const QString &canary) { m_canary = canary; }
    /// Leaves blank what may be left blank and has no answer of its own.
    void skipOptional() { m_skipsOptional = true; }

    /// From the question shown to the check page.
    void fill(KioskSession &session);
    /// A form without a visit around it, to the end.
    void fill(FormSession &form);
    /// Answers the one question shown; a doubt is confirmed.
    void answer(KioskSession &session);
    /// To the question of FIELDID.
    void fillUntil(KioskSession &session, const QString &fieldId);

    /// What suits a field that says nothing else, in the order tried.
    [[nodiscard]] QVariantList candidates(FormSession &form) const;

private:
    using Give = std::function<void(const QVariant &raw)>;
    void answer(FormSession &form, const Give &give, const std::function<bool()> &left);

    QVariantMap m_answers;
    QString m_canary;
    bool m_skipsOptional = false;
};

[[nodiscard]] QVariantMap dateParts(int day, int month, int year);

} // namespace parvis::kiosk
