// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "formdesk.h"

#include <QObject>
#include <qqmlregistration.h>

#include <functional>

namespace parvis::kiosk
{

/// One visitor's form on its way to his phone, or back from it by a code. Nothing is sent before he has agreed.
class FormShare : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the session")
    Q_PROPERTY(bool available READ available CONSTANT)
    Q_PROPERTY(Stage stage READ stage NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(QString host READ host CONSTANT)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(bool settled READ settled NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(QString codeError READ codeError NOTIFY changed)
    Q_PROPERTY(QString codeMend READ codeMend NOTIFY changed)

public:
    enum class Stage {
        Explained, ///< what would go is said; nothing was sent
        Sending,
        Ready,    ///< source() opens it on a phone
        Over,     ///< the ten minutes have passed
        Offline,  ///< the hub was not reached; nothing is known to lie there
        Refused,  ///< the hub has another version of this form
    };
    Q_ENUM(Stage)
    static constexpr std::chrono::minutes valid{10};
    /// A tap that was meant for what stood there before the code does not erase what the code is for.
    static constexpr std::chrono::seconds settling{2};
    static constexpr int pace = 2;      ///< the idle time is so many times longer while a phone is taken out
    static constexpr int manyWrong = 3; ///< codes in a row, after which another way is told

    /// A form that came back, as the hub's operation takeForm gives it.
    struct Returned {
        QString form;
        QString hash;
        QJsonObject given;
        QJsonObject help; ///< wire::Assistance; empty: nobody helped
    };
    /// Whether this kiosk can go on with a form; its answers are not there yet.
    using Understood = std::function<bool(const Returned &form)>;

    /// ADDRESS: where phones reach the hub, "https://rdv.example.fr"; empty, or a null DESK: no form goes to a phone.
    FormShare(FormDesk *desk, QString address, QString site, const Clock &clock, Understood understood, QObject *parent = nullptr);
    ~FormShare() override;

    [[nodiscard]] bool available() const { return m_desk && !m_address.isEmpty(); }
    [[nodiscard]] Stage stage() const { return m_stage; }
    /// The square code; empty unless Ready.
    [[nodiscard]] QString source() const { return m_source; }
    /// Whose address the code holds, to be compared.
    [[nodiscard]] QString host() const;
    [[nodiscard]] int secondsLeft() const;
    /// Ready, and not only just.
    [[nodiscard]] bool settled() const { return m_stage == Stage::Ready && m_settled; }
    [[nodiscard]] bool waiting() const { return m_stage == Stage::Sending || m_taking; }
    [[nodiscard]] QString codeError() const;
    [[nodiscard]] QString codeMend() const;

    /// He stands before the explanation, with FORM as send() would take it: a code shown before is for the same one only.
    void explain(const QJsonObject &form);
    /// He has agreed. FORM: id, hash, language, answers and who helped, as keepForm takes them.
    void send(const QJsonObject &form);
    /// Asks for the form that lies ready under CODE (forms/returncode.h); returned() tells of it. It is asked first
    /// which one it is, and left where it is when it cannot go on here.
    void take(const QString &code);
    Q_INVOKABLE void clearCode();
    /// He is elsewhere: what is under way is not waited for. The code asked for last can be asked for again.
    void letGo();
    /// Forgets everything; what the hub has stays until its end.
    void clear();
    void tick();

Q_SIGNALS:
    void changed();
    void told(const QString &kind);
    void returned(const parvis::kiosk::FormShare::Returned &form);

private:
    enum class Trouble { None, UnknownCode, Unreachable, OtherVersion };
    void ask(const QJsonObject &question, void (FormShare::*then)(const Returned &));
    void takeKnown(const Returned &form);
    void takeWhole(const Returned &form);
    void fetch();
    void refuse(Trouble trouble);
    void setStage(Stage stage);

    FormDesk *m_desk;
    const QString m_address;
    const QString m_site;
    const Clock &m_clock;
    const Understood m_understood;
    Stage m_stage = Stage::Explained;
    QString m_source;
    Instant m_until;
    Instant m_shown; // since when the code is there
    QJsonObject m_sent; // to which the code leads, without its token
    int m_shownSeconds = 0;
    bool m_settled = false;
    bool m_taking = false;
    QString m_code;  // asked for last
    QString m_claim; // by which it may be asked for again, when an answer was lost
    bool m_known = false; // the form under that code can go on here
    int m_wrong = 0; // codes in a row
    Trouble m_trouble = Trouble::None;
    int m_turn = 0; // an answer to an earlier turn is not for this visitor
};

} // namespace parvis::kiosk
