// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desksession.h"
#include "wire/visitstate.h"

namespace parvis::desk
{

/// A form that a visitor went on with on the phone, and that lies ready under a code.
struct PhoneFormSheet {
    QString form;
    QString title;    ///< in the language it was asked for in
    QString language; ///< the visitor's
    Instant until;
    QList<wire::VisitField> rows; ///< path: the number of the row
    std::optional<wire::FormCopy> copy = {}; ///< nothing where the hub does not give it

    bool operator==(const PhoneFormSheet &) const = default;

    /// Rows with an answer, and rows that still need one.
    [[nodiscard]] int answered() const;
    [[nodiscard]] int missing() const;
};

/// Nothing for what is not such an object; unknown members are passed over.
[[nodiscard]] std::optional<PhoneFormSheet> readPhoneForm(const QJsonObject &json);

/// Looks up a form by the code a visitor says or shows. It stays where it is.
///
/// What a visitor wrote is held until clear(), the next question, or the end of the agent's session. Interface thread.
class PhoneForm final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Empty,   ///< nothing was asked
        Asking,
        Found,   ///< sheet() is there
        NotCode, ///< what was typed can be no code; nothing was asked
        Unknown, ///< never there, over, taken back, or brought back by a kiosk
        TooMany, ///< the hub wants fewer tries
        NoHub,
        Refused,
    };

    /// SESSION outlives it. LANGUAGE is that of titles and questions.
    PhoneForm(DeskSession &session, QString language, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Null unless found.
    [[nodiscard]] const PhoneFormSheet *sheet() const { return m_sheet ? &*m_sheet : nullptr; }
    /// Spaces, dashes, small letters and what is easily misread are put right.
    void look(const QString &typed);
    void clear();

Q_SIGNALS:
    void changed();

private:
    void take(const Result<QJsonObject, DeskFault> &answer);
    void set(State state, std::optional<PhoneFormSheet> sheet = {});

    DeskSession &m_session;
    const QString m_language;
    State m_state = State::Empty;
    std::optional<PhoneFormSheet> m_sheet;
    int m_asked = 0; ///< number of the newest question: older answers are of another code
};

} // namespace parvis::desk
