// SPDX-License-Identifier: GPL-3.0-or-later
#include "formshare.h"

#include "base/id.h"
#include "documents/receiptsheet.h"

#include <QPointer>
#include <QUrl>

#include <algorithm>

namespace parvis::kiosk
{

namespace
{

constexpr int module = 8; // pixels; the screen makes it as large as it has room

QString squareOf(const QString &address)
{
    const QByteArray png = documents::qrPng(address, module);
    return png.isEmpty() ? QString() : QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
}

} // namespace

FormShare::FormShare(FormDesk *desk, QString address, QString site, const Clock &clock, Understood understood, QObject *parent)
    : QObject(parent), m_desk(desk), m_address(std::move(address)), m_site(std::move(site)), m_clock(clock), m_understood(std::move(understood))
{
}

FormShare::~FormShare() = default;

QString FormShare::host() const { return QUrl(m_address).host(); }

int FormShare::secondsLeft() const
{
    if (m_stage != Stage::Ready)
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_until - m_clock.now()).count();
    // A clock that was set back promises no more than there was at first.
    return int(std::clamp<std::chrono::seconds::rep>(left, 0, std::chrono::seconds(valid).count()));
}

void FormShare::setStage(Stage stage)
{
    m_stage = stage;
    m_settled = false;
    m_shown = m_clock.now();
    if (stage != Stage::Ready)
        m_source.clear();
    m_shownSeconds = secondsLeft();
    Q_EMIT changed();
}

void FormShare::explain(const QJsonObject &form)
{
    const bool isSame = form == m_sent;
    if (isSame && (m_stage == Stage::Sending || (m_stage == Stage::Ready && secondsLeft() > 0)))
        return;
    ++m_turn; // an answer about what was sent before would show a code to answers that are no longer his
    setStage(available() && m_desk->online() ? Stage::Explained : Stage::Offline);
}

void FormShare::send(const QJsonObject &form)
{
    if (!available() || m_stage == Stage::Sending || m_stage == Stage::Ready)
        return;
    if (!m_desk->online())
        return setStage(Stage::Offline);
    const QString token = makeId();
    m_sent = form;
    QJsonObject body = form;
    body.insert(QStringLiteral("token"), token);
    // Counted from here: the hub counts from later, so that what is shown never promises too much.
    m_until = m_clock.now() + valid;
    setStage(Stage::Sending);
    const QPointer<FormShare> here(this);
    m_desk->keep(body, [here, token, turn = m_turn](FormDesk::Answer answer, const QJsonObject &) {
        if (!here || here->m_turn != turn)
            return;
        const bool kept = answer == FormDesk::Answer::Done;
        if (kept)
            here->m_source = squareOf(QStringLiteral("%1/f/%2/%3").arg(here->m_address, here->m_site, token));
        here->setStage(kept ? Stage::Ready : answer == FormDesk::Answer::Refused ? Stage::Refused : Stage::Offline);
        Q_EMIT here->told(kept ? QStringLiteral("done") : QStringLiteral("error"));
    });
}

void FormShare::take(const QString &code)
{
    if (!m_desk || m_taking)
        return;
    if (code != m_code || m_claim.isEmpty()) {
        m_claim = makeId();
        m_known = false;
    }
    m_code = code;
    m_trouble = Trouble::None;
    m_taking = true;
    Q_EMIT changed();
    // What was handed over once, to an answer that was lost, can only be fetched again.
    if (m_known)
        return fetch();
    ask({{QStringLiteral("code"), m_code}, {QStringLiteral("claim"), m_claim}, {QStringLiteral("asking"), true}}, &FormShare::takeKnown);
}

void FormShare::fetch()
{
    ask({{QStringLiteral("code"), m_code}, {QStringLiteral("claim"), m_claim}}, &FormShare::takeWhole);
}

void FormShare::ask(const QJsonObject &question, void (FormShare::*then)(const Returned &))
{
    const QPointer<FormShare> here(this);
    m_desk->take(question, [here, then, turn = m_turn](FormDesk::Answer answer, const QJsonObject &reply) {
        if (!here || here->m_turn != turn)
            return;
        if (answer != FormDesk::Answer::Done)
            return here->refuse(answer == FormDesk::Answer::Refused ? Trouble::UnknownCode : Trouble::Unreachable);
        (here->*then)({reply.value(QStringLiteral("form")).toString(), reply.value(QStringLiteral("hash")).toString(),
                       reply.value(QStringLiteral("answers")).toObject(), reply.value(QStringLiteral("assistance")).toObject()});
    });
}

void FormShare::takeKnown(const Returned &form)
{
    if (!m_understood(form))
        return refuse(Trouble::OtherVersion);
    m_known = true;
    fetch();
}

void FormShare::takeWhole(const Returned &form)
{
    m_taking = false;
    m_wrong = 0;
    Q_EMIT changed();
    Q_EMIT returned(form);
}

void FormShare::refuse(Trouble trouble)
{
    m_taking = false;
    m_trouble = trouble;
    if (trouble == Trouble::UnknownCode)
        ++m_wrong;
    Q_EMIT changed();
    Q_EMIT told(QStringLiteral("error"));
}

void FormShare::clearCode()
{
    m_trouble = Trouble::None;
    Q_EMIT changed();
}

void FormShare::letGo()
{
    ++m_turn;
    m_taking = false;
    m_trouble = Trouble::None;
    m_sent = {};
    setStage(Stage::Explained);
}

void FormShare::clear()
{
    m_code.fill(QLatin1Char(' '));
    m_code.clear();
    m_claim.clear();
    m_known = false;
    m_wrong = 0;
    letGo();
}

void FormShare::tick()
{
    const bool isSettled = m_stage == Stage::Ready && (m_settled || m_clock.now() - m_shown >= settling);
    if (m_stage != Stage::Ready || (m_shownSeconds == secondsLeft() && m_settled == isSettled))
        return;
    if (secondsLeft() == 0)
        return setStage(Stage::Over);
    m_settled = isSettled;
    m_shownSeconds = secondsLeft();
    Q_EMIT changed();
}

QString FormShare::codeError() const
{
    switch (m_trouble) {
    case Trouble::None: break;
    case Trouble::UnknownCode: return tr("No form lies ready under this code.");
    case Trouble::Unreachable: return tr("Your form cannot be fetched just now.");
    case Trouble::OtherVersion: return tr("This form was changed meanwhile.");
    }
    return {};
}

QString FormShare::codeMend() const
{
    switch (m_trouble) {
    case Trouble::None: break;
    case Trouble::UnknownCode:
        return m_wrong < manyWrong ? tr("Compare it with your phone. A code is good once, on the day itself.")
                                   : tr("On your phone, touch “Continue on the telephone instead” and get a new code. Or ask a member of staff.");
    case Trouble::Unreachable: return tr("The connection is missing. Your form is still there: please try again.");
    case Trouble::OtherVersion: return tr("It cannot be continued here. Please go to the desk.");
    }
    return {};
}

} // namespace parvis::kiosk
