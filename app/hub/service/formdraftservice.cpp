// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/service/formdraftservice.h"

#include "forms/returncode.h"
#include "hub/service/hubrefusal.h"
#include "seal/lockedbox.h"
#include "store/entryhash.h"
#include "store/storeerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

namespace parvis::hub
{

using store::HubTransaction;

// The first byte of a row's body; the rest is locked.
enum class FormDraftService::Stage : char {
    Waiting = 'w',  // left by a kiosk for a phone
    Opened = 'o',   // a phone took it; there is no rest
    OnPhone = 'p',  // the phone's own
    Ready = 'r',    // under a code, for a kiosk or a desk
    Returned = 't', // a kiosk took it, and may ask once more
};

struct FormDraftService::Row {
    Stage stage = Stage::Waiting;
    QByteArray body;
    Instant until;
};

namespace
{

Error missing()
{
    return Error(HubRefusal::NotFound, QStringLiteral("form"));
}

Error over(const char *state)
{
    return Error(HubRefusal::WrongState, QLatin1String(state));
}

Result<FormDraftContent> contentOf(const QByteArray &body, const QByteArray &lock)
{
    const auto plain = seal::openBox(body, lock);
    return plain ? Result<FormDraftContent>(FormDraftContent::decode(*plain)) : Result<FormDraftContent>(missing());
}

QByteArray claimMark(const QString &claim)
{
    return store::sha256("parvis-form-claim-1\n" + claim.toUtf8());
}

} // namespace

QByteArray FormDraftContent::encode() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("form"), form},
                                     {QStringLiteral("hash"), QString::fromLatin1(hash.toHex())},
                                     {QStringLiteral("language"), language},
                                     {QStringLiteral("given"), given},
                                     {QStringLiteral("fallen"), QJsonArray::fromStringList(fallen)},
                                     {QStringLiteral("code"), code},
                                     {QStringLiteral("origin"), QString::fromLatin1(origin.toHex())},
                                     {QStringLiteral("help"), help}})
        .toJson(QJsonDocument::Compact);
}

FormDraftContent FormDraftContent::decode(const QByteArray &bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    FormDraftContent content;
    content.form = json[QLatin1String("form")].toString();
    content.hash = QByteArray::fromHex(json[QLatin1String("hash")].toString().toLatin1());
    content.language = json[QLatin1String("language")].toString();
    content.given = json[QLatin1String("given")].toObject();
    const QJsonArray fallen = json[QLatin1String("fallen")].toArray();
    for (const QJsonValue &path : fallen)
        content.fallen << path.toString();
    content.code = json[QLatin1String("code")].toString();
    content.origin = QByteArray::fromHex(json[QLatin1String("origin")].toString().toLatin1());
    content.help = json[QLatin1String("help")].toObject();
    return content;
}

FormDraftService::Names FormDraftService::ofToken(const QString &token)
{
    return {store::sha256("parvis-form-token-1\n" + token.toUtf8()), store::sha256("parvis-form-token-lock-1\n" + token.toUtf8())};
}

FormDraftService::Names FormDraftService::ofSecret(const QString &secret)
{
    return {store::sha256("parvis-form-phone-1\n" + secret.toUtf8()), store::sha256("parvis-form-phone-lock-1\n" + secret.toUtf8())};
}

FormDraftService::Names FormDraftService::ofCode(const QString &code) const
{
    const auto under = [&](const char *purpose) {
        return QMessageAuthenticationCode::hash(QByteArray(purpose) + code.toUtf8(), m_key, QCryptographicHash::Sha256);
    };
    return {under("parvis-form-code-1\n"), under("parvis-form-code-lock-1\n")};
}

Result<FormDraftService::Row> FormDraftService::find(HubTransaction &rows, const Names &names) const
{
    const auto row = rows.visitList(names.row);
    if (!row)
        return row.error();
    if (!*row || (*row)->until <= m_clock.now() || (*row)->body.isEmpty())
        return missing();
    return Row{Stage((*row)->body.at(0)), (*row)->body.mid(1), (*row)->until};
}

Result<void> FormDraftService::put(HubTransaction &rows, const Names &names, Stage stage, const FormDraftContent &content, Instant until)
{
    const auto body = seal::lockBox(content.encode(), names.lock);
    if (!body)
        return Error(store::StoreError::Failed, QStringLiteral("a form cannot be locked"));
    return rows.putVisitList({names.row, char(stage) + *body, until});
}

Result<void> FormDraftService::remove(HubTransaction &rows, const QByteArray &row) const
{
    const auto there = rows.visitList(row);
    if (!there || !*there)
        return there ? Result<void>() : Result<void>(there.error());
    return rows.putVisitList({row, QByteArray(""), m_clock.now()});
}

Result<void> FormDraftService::removeAll(HubTransaction &rows, const QByteArray &row, const FormDraftContent &content) const
{
    if (!content.code.isEmpty()) {
        if (const auto gone = remove(rows, ofCode(content.code).row); !gone)
            return gone;
    }
    return remove(rows, row);
}

Result<Instant> FormDraftService::leave(const QString &site, const QString &token, const FormDraftContent &content)
{
    Instant until = m_clock.now() + unclaimed;
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const Names names = ofToken(token);
        const auto before = find(rows, names);
        if (before)
            until = before->until;
        if (before || !before.error().is(HubRefusal::NotFound))
            return before ? Result<void>() : Result<void>(before.error());
        return put(rows, names, Stage::Waiting, content, until);
    });
    return done ? Result<Instant>(until) : Result<Instant>(done.error());
}

Result<FormDraftService::Kept> FormDraftService::read(const QString &site, const Names &names, Stage stage, const char *otherwise) const
{
    Kept kept;
    const auto done = m_ledger.read(site, [&](HubTransaction &rows) -> Result<void> {
        const auto row = find(rows, names);
        if (!row)
            return row.error();
        if (row->stage != stage)
            return over(otherwise);
        const auto content = contentOf(row->body, names.lock);
        if (!content)
            return content.error();
        kept = {*content, row->until};
        return {};
    });
    return done ? Result<Kept>(kept) : Result<Kept>(done.error());
}

Result<FormDraftService::Kept> FormDraftService::waiting(const QString &site, const QString &token)
{
    return read(site, ofToken(token), Stage::Waiting, "opened");
}

Result<bool> FormDraftService::hasOpened(const QString &site, const QString &token, const QString &secret)
{
    const auto kept = onPhone(site, secret);
    if (kept)
        return kept->content.origin == ofToken(token).row;
    return kept.error().is(HubRefusal::NotFound) ? Result<bool>(false) : Result<bool>(kept.error());
}

Result<void> FormDraftService::open(const QString &site, const QString &token, const QString &secret)
{
    return m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const Names left = ofToken(token);
        const Names phone = ofSecret(secret);
        const auto row = find(rows, left);
        if (!row)
            return row.error();
        const auto held = find(rows, phone);
        if (!held && !held.error().is(HubRefusal::NotFound))
            return held.error();
        const auto before = held ? contentOf(held->body, phone.lock) : Result<FormDraftContent>(missing());
        if (row->stage != Stage::Waiting)
            return before && before->origin == left.row ? Result<void>() : Result<void>(over("opened"));
        auto content = contentOf(row->body, left.lock);
        if (!content)
            return content.error();
        if (before) {
            if (const auto gone = removeAll(rows, phone.row, *before); !gone)
                return gone;
        }
        content->origin = left.row;
        const Instant now = m_clock.now();
        const auto put = FormDraftService::put(rows, phone, Stage::OnPhone, *content, now + idle);
        return put ? rows.putVisitList({left.row, QByteArray(1, char(Stage::Opened)), now + remembered}) : put;
    });
}

Result<FormDraftService::Kept> FormDraftService::onPhone(const QString &site, const QString &secret)
{
    return read(site, ofSecret(secret), Stage::OnPhone, "returned");
}

Result<void> FormDraftService::save(const QString &site, const QString &secret, const FormDraftContent &content)
{
    return m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const Names phone = ofSecret(secret);
        const auto row = find(rows, phone);
        if (!row)
            return row.error();
        const auto before = contentOf(row->body, phone.lock);
        if (!before)
            return before.error();
        FormDraftContent changed = content;
        changed.code = before->code;
        changed.origin = before->origin;
        changed.help = before->help;
        return put(rows, phone, Stage::OnPhone, changed, m_clock.now() + idle);
    });
}

Result<void> FormDraftService::erase(const QString &site, const QString &secret)
{
    return m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const Names phone = ofSecret(secret);
        const auto row = find(rows, phone);
        if (!row)
            return row.error().is(HubRefusal::NotFound) ? remove(rows, phone.row) : Result<void>(row.error());
        const auto content = contentOf(row->body, phone.lock);
        return removeAll(rows, phone.row, content ? *content : FormDraftContent());
    });
}

Result<QString> FormDraftService::makeReady(const QString &site, const QString &secret, Instant until)
{
    QString code;
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const Names phone = ofSecret(secret);
        const auto row = find(rows, phone);
        if (!row)
            return row.error();
        auto content = contentOf(row->body, phone.lock);
        if (!content)
            return content.error();
        code = content->code;
        if (!code.isEmpty()) {
            const auto ready = find(rows, ofCode(code));
            if (ready || !ready.error().is(HubRefusal::NotFound))
                return ready ? Result<void>() : Result<void>(ready.error());
        }
        code = m_ids.code().right(forms::returnCodeLength);
        const Names ready = ofCode(code);
        const auto other = find(rows, ready);
        if (other || !other.error().is(HubRefusal::NotFound))
            return other ? Error(store::StoreError::Busy, QStringLiteral("the code is in use")) : other.error();
        FormDraftContent copy = *content;
        copy.origin = phone.row;
        if (const auto put = FormDraftService::put(rows, ready, Stage::Ready, copy, until); !put)
            return put;
        content->code = code;
        return put(rows, phone, Stage::OnPhone, *content, m_clock.now() + idle);
    });
    return done ? Result<QString>(code) : Result<QString>(done.error());
}

Result<void> FormDraftService::takeBack(const QString &site, const QString &secret)
{
    return m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const Names phone = ofSecret(secret);
        const auto row = find(rows, phone);
        if (!row)
            return row.error();
        auto content = contentOf(row->body, phone.lock);
        if (!content)
            return content.error();
        if (content->code.isEmpty())
            return {};
        if (const auto gone = remove(rows, ofCode(content->code).row); !gone)
            return gone;
        content->code.clear();
        return put(rows, phone, Stage::OnPhone, *content, m_clock.now() + idle);
    });
}

Result<FormDraftService::Kept> FormDraftService::look(const QString &site, const QString &code)
{
    return read(site, ofCode(code), Stage::Ready, "returned");
}

Result<FormDraftService::Kept> FormDraftService::bringBack(const QString &site, const QString &code, const QString &claim)
{
    Kept kept;
    const auto done = m_ledger.write(site, [&](HubTransaction &rows) -> Result<void> {
        const Names names = ofCode(code);
        const auto row = find(rows, names);
        if (!row)
            return row.error();
        auto content = contentOf(row->body, names.lock);
        if (!content)
            return content.error();
        kept = {*content, row->until};
        if (row->stage == Stage::Returned)
            return content->origin == claimMark(claim) ? Result<void>() : Result<void>(over("returned"));
        if (const auto gone = remove(rows, content->origin); !gone)
            return gone;
        kept.until = m_clock.now() + repeatable;
        content->origin = claimMark(claim);
        return put(rows, names, Stage::Returned, *content, kept.until);
    });
    return done ? Result<Kept>(kept) : Result<Kept>(done.error());
}

} // namespace parvis::hub
