// SPDX-License-Identifier: GPL-3.0-or-later
#include "formshare.h"

#include "base/id.h"
#include "documents/receiptsheet.h"

#include <QPointer>
#include <QUrl>

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

FormShare::FormShare(FormDesk *desk, QString address, QString site, const Clock &clock, QObject *parent)
    : QObject(parent), m_desk(desk), m_address(std::move(address)), m_site(std::move(site)), m_clock(clock)
{
}

FormShare::~FormShare() = default;

QString FormShare::host() const { return QUrl(m_address).host(); }

int FormShare::secondsLeft() const
{
    if (m_stage != Stage::Ready)
        return 0;
    const auto left = std::chrono::ceil<std::chrono::seconds>(m_until - m_clock.now()).count();
    return left > 0 ? int(left) : 0;
}

void FormShare::setStage(Stage stage)
{
    m_stage = stage;
    if (stage != Stage::Ready)
        m_source.clear();
    m_shownSeconds = secondsLeft();
    Q_EMIT changed();
}

void FormShare::explain()
{
    if (m_stage == Stage::Sending || (m_stage == Stage::Ready && secondsLeft() > 0))
        return;
    setStage(available() && m_desk->online() ? Stage::Explained : Stage::Offline);
}

void FormShare::send(const QJsonObject &form)
{
    if (!available() || m_stage == Stage::Sending || m_stage == Stage::Ready)
        return;
    if (!m_desk->online())
        return setStage(Stage::Offline);
    const QString token = makeId();
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
    if (code != m_code || m_claim.isEmpty())
        m_claim = makeId();
    m_code = code;
    m_trouble = Trouble::None;
    m_taking = true;
    Q_EMIT changed();
    const QPointer<FormShare> here(this);
    m_desk->take({{QStringLiteral("code"), code}, {QStringLiteral("claim"), m_claim}},
                 [here, turn = m_turn](FormDesk::Answer answer, const QJsonObject &reply) {
                     if (here && here->m_turn == turn)
                         here->takeReply(answer, reply);
                 });
}

void FormShare::takeReply(FormDesk::Answer answer, const QJsonObject &reply)
{
    m_taking = false;
    if (answer != FormDesk::Answer::Done) {
        m_trouble = answer == FormDesk::Answer::Refused ? Trouble::UnknownCode : Trouble::Unreachable;
        Q_EMIT changed();
        return Q_EMIT told(QStringLiteral("error"));
    }
    Q_EMIT changed();
    Q_EMIT returned({reply.value(QStringLiteral("form")).toString(), reply.value(QStringLiteral("hash")).toString(),
                     reply.value(QStringLiteral("answers")).toObject()});
}

void FormShare::refuseReturned()
{
    m_trouble = Trouble::OtherVersion;
    Q_EMIT changed();
    Q_EMIT told(QStringLiteral("error"));
}

void FormShare::clearCode()
{
    m_trouble = Trouble::None;
    Q_EMIT changed();
}

void FormShare::clear()
{
    ++m_turn;
    m_taking = false;
    m_code.fill(QLatin1Char(' '));
    m_code.clear();
    m_claim.clear();
    m_trouble = Trouble::None;
    setStage(Stage::Explained);
}

void FormShare::tick()
{
    if (m_stage != Stage::Ready || m_shownSeconds == secondsLeft())
        return;
    if (secondsLeft() == 0)
        return setStage(Stage::Over);
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
    case Trouble::UnknownCode: return tr("Compare it with your phone. A code is good once, on the day itself.");
    case Trouble::Unreachable: return tr("The connection is missing. Your form is still there: please try again.");
    case Trouble::OtherVersion: return tr("It cannot be continued here. Please go to the desk.");
    }
    return {};
}

} // namespace parvis::kiosk
