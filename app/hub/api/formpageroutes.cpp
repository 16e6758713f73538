// SPDX-License-Identifier: GPL-3.0-or-later
// A form begun at a kiosk, continued on a phone: opened once by its code, asked question by question, and brought back.
#include "base/localday.h"
#include "forms/draftcopy.h"
#include "hub/api/answerwords.h"
#include "hub/api/formparts.h"
#include "hub/api/formroutes.h"
#include "hub/api/page.h"
#include "hub/api/releasedform.h"
#include "hub/service/formdraftservice.h"
#include "hub/service/hubrefusal.h"
#include "store/entryhash.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;
using forms::Draft;
using forms::Field;
using forms::FieldKind;

constexpr qsizetype mostBytes = 256 * 1024;

FormDraftService service(const ApiCall &call)
{
    return {call.ledger, call.clock, call.ids, call.settings.keys.forms};
}

Reply gone(const ApiCall &call)
{
    const FormWords &in = formWords(call, {});
    return wordPage(in, in.goneTitle, in.goneText, 404);
}

/// The form of the phone that asks, with all a page of it needs.
struct Opened {
    PhoneForm form;
    std::shared_ptr<const SiteContent> content;
    const FormWords &in;
};

// Or the page that says why there is none.
Result<Opened, Reply> opened(ApiCall &call)
{
    const QString secret = phoneSecret(call);
    if (secret.isEmpty())
        return gone(call);
    const auto kept = service(call).onPhone(call.site, secret);
    if (!kept)
        return kept.error().is(HubRefusal::NotFound) ? gone(call) : Reply(refuse(kept.error()));
    const auto content = call.contents.of(call.ledger, call.site);
    if (!content)
        return Reply(refuse(content.error()));
    const auto form = releasedForm(call.ledger, call.site, kept->content.form);
    if (!form)
        return Reply(refuse(form.error()));
    const FormWords &in = formWords(call, kept->content.language);
    if (!*form || (*form)->hash().toLatin1() != kept->content.hash.toHex())
        return Reply(wordPage(in, in.changedTitle, in.changedText, 404));
    const QString region = (*content)->site ? (*content)->site->country : QStringLiteral("FR");
    return Opened{{secret, forms::draftOf(**form, siteToday(call, **content), region, kept->content.given), kept->content.language,
                   kept->content.fallen, kept->content.code},
                  *content,
                  in};
}

// The same for what changes something: only a page of this phone may ask for it.
Result<Opened, Reply> changing(ApiCall &call)
{
    auto at = opened(call);
    if (!at)
        return at;
    const FormWords &in = at->in;
    if (formValue(call.request.body, "mark", mostBytes) != actMark(at->form.secret))
        return Reply(wordPage(in, in.oldTitle, in.oldText, 403,
                              QStringLiteral("<p><a class=\"act\" href=\"%1\">").arg(checkPath(call, in)) +
                                  QString::fromUtf8(in.toCheck).toHtmlEscaped() + QStringLiteral("</a></p>\n")));
    return at;
}

Result<void> save(const ApiCall &call, const Opened &at, const forms::DraftChange &change)
{
    const Draft &draft = change.draft;
    return service(call).save(call.site, at.form.secret,
                              {draft.form().id(), QByteArray::fromHex(draft.form().hash().toLatin1()), at.form.language,
                               forms::givenAnswers(draft), change.fallen, {}, {}, {}});
}

QString afterItem(const Draft &draft, const QString &path)
{
    const QString next = neighbourOf(draft, path, true);
    return next.isEmpty() && path.contains(u'.') ? path.section(u'.', 0, 0) : next;
}

// Where an answer leads: the next question, or the answers where there is none or one of them was mended.
QString wayOn(const ApiCall &call, const Draft &draft, const QString &path, bool isMending, const FormWords &in)
{
    const bool isItem = path.contains(u'.');
    const QString next = isMending && !isItem ? QString() : afterItem(draft, path);
    return next.isEmpty() ? checkPath(call, in) : questionPath(call, next, in, isMending);
}

Reply refused(const ApiCall &call, const Opened &at, const QString &path, bool isMending, const forms::AnswerError &error,
              const QJsonValue &typed, const QString &sure = {})
{
    const Field &field = *at.form.draft.form().findField(path);
    const AnswerWords words = answerWords(error, field, QLatin1String(at.in.language), !sure.isEmpty());
    return questionPage(call, *at.content, at.form, path, isMending, at.in,
                        Refused{typed, words.what, words.mend, error.part, sure});
}

// An answer as the page shows it again, as it was typed.
QJsonValue typedAgain(const Field &field, const QJsonValue &raw)
{
    if (field.kind == FieldKind::YesNo)
        return raw.isBool() ? QJsonValue(raw.toBool() ? QStringLiteral("yes") : QStringLiteral("no")) : QJsonValue();
    return raw;
}

Reply answerQuestion(ApiCall &call, const Opened &at, const QString &path, bool isMending)
{
    const Draft &draft = at.form.draft;
    const Field &field = *draft.form().findField(path);
    const QJsonValue raw = rawValue(field, call.request.body);
    const auto answer = draft.parse(path, raw, QLatin1String(at.in.language));
    if (!answer)
        return refused(call, at, path, isMending, answer.error(), typedAgain(field, raw));
    const QString sure = QString::fromLatin1(
        store::sha256(QJsonDocument(QJsonArray{path, raw}).toJson(QJsonDocument::Compact)).toHex());
    if (answer->doubt() && formValue(call.request.body, "sure", mostBytes) != sure)
        return refused(call, at, path, isMending, *answer->doubt(), typedAgain(field, raw), sure);
    const forms::DraftChange change = draft.with(path, *answer);
    const auto saved = save(call, at, change);
    return saved ? Reply(seeOther(wayOn(call, change.draft, path, isMending, at.in))) : refuse(saved.error());
}

Reply skipQuestion(const ApiCall &call, const Opened &at, const QString &path, bool isMending)
{
    const Draft &draft = at.form.draft;
    const Field &field = *draft.form().findField(path);
    if (draft.isRequired(path))
        return refused(call, at, path, isMending, {forms::AnswerErrorCode::Missing, field.id, {}, {}}, {});
    const forms::DraftChange change = draft.with(path, forms::Answer(field.kind));
    const auto saved = save(call, at, change);
    return saved ? Reply(seeOther(wayOn(call, change.draft, path, isMending, at.in))) : refuse(saved.error());
}

Reply changeItems(const ApiCall &call, const Opened &at, const QString &path, bool isMending, const QString &go)
{
    const Draft &draft = at.form.draft;
    const bool isAdded = go == QLatin1String("add");
    const forms::DraftChange change = isAdded ? draft.withItem(path) : draft.withoutItem(path, go.section(u'-', 1).toInt());
    if (const auto saved = save(call, at, change); !saved)
        return refuse(saved.error());
    QString next = path;
    if (isAdded && change.draft.itemCount(path) > draft.itemCount(path)) {
        const QStringList inner = change.draft.visibleItemFields(path, change.draft.itemCount(path) - 1);
        for (const QString &one : inner) {
            if (next == path && isAsked(change.draft, one))
                next = one;
        }
    }
    return seeOther(questionPath(call, next, at.in, isMending));
}

Reply leaveItems(const ApiCall &call, const Opened &at, const QString &path, bool isMending)
{
    const Draft &draft = at.form.draft;
    const Field &field = *draft.form().findField(path);
    const auto gaps = draft.gaps();
    for (const forms::Gap &gap : gaps) {
        if (gap.path != path)
            continue;
        const bool isFew = gap.code == forms::AnswerErrorCode::TooFewItems;
        return refused(call, at, path, isMending,
                       {gap.code, field.id, {}, {{isFew ? QStringLiteral("minimum") : QStringLiteral("maximum"), isFew ? field.minItems : field.maxItems}}},
                       {});
    }
    const QString inside = firstGap(draft, path + u'.');
    return seeOther(inside.isEmpty() ? wayOn(call, draft, path, isMending, at.in) : questionPath(call, inside, at.in, isMending));
}

Instant endOfDay(const ApiCall &call, const SiteContent &content)
{
    const QTimeZone zone = call.plan ? call.plan->zone : QTimeZone::utc();
    return firstInstantAt(zone, siteToday(call, content).addDays(1), 0);
}

} // namespace

// Looking opens nothing: what shows a preview of a link must not use it up.
Reply formLinkRoute(ApiCall &call)
{
    const FormWords &in = formWords(call, {});
    const QString token = call.variable("token");
    if (!isToken(token))
        return wordPage(in, in.overTitle, in.overText, 404);
    const QString known = phoneSecret(call);
    const auto left = service(call).waiting(call.site, token);
    if (!left && left.error().is(HubRefusal::WrongState)) {
        const auto own = known.isEmpty() ? Result<bool>(false) : service(call).hasOpened(call.site, token, known);
        if (!own)
            return refuse(own.error());
        return *own ? Reply(seeOther(checkPath(call, in))) : Reply(wordPage(in, in.usedTitle, in.usedText, 404));
    }
    if (!left)
        return left.error().is(HubRefusal::NotFound) ? Reply(wordPage(in, in.overTitle, in.overText, 404)) : refuse(left.error());
    const auto content = call.contents.of(call.ledger, call.site);
    const auto form = releasedForm(call.ledger, call.site, left->content.form);
    if (!content || !form)
        return refuse(content ? form.error() : content.error());
    const FormWords &own = formWords(call, left->content.language);
    const QString language = QLatin1String(own.language);
    const auto held = known.isEmpty() ? Result<FormDraftService::Kept>(Error(HubRefusal::NotFound)) : service(call).onPhone(call.site, known);
    const QString secret = known.isEmpty() ? call.ids.id() : known;
    QString body = townLine(call, **content, visitWords(language)) + QStringLiteral("<h1>") +
                   QString::fromUtf8(own.linkTitle).toHtmlEscaped() + QStringLiteral("</h1>\n");
    if (*form)
        body += QStringLiteral("<p><strong>") + textOn((*form)->title(), language) + QStringLiteral("</strong></p>\n");
    body += line(own.linkText) + line(own.linkKept) + (held ? line(own.linkReplaces, "fault") : QString()) +
            QStringLiteral("<form method=\"post\" action=\"%1/%2?lang=%3\">\n<input type=\"hidden\" name=\"mark\" value=\"%4\">\n")
                .arg(formPath(call), token, language, actMark(secret)) +
            QStringLiteral("<button type=\"submit\">") + QString::fromUtf8(own.linkOpen).toHtmlEscaped() +
            QStringLiteral("</button>\n</form>\n");
    ApiReply reply = htmlPage(language, QString::fromUtf8(own.linkTitle), body);
    if (known.isEmpty())
        rememberPhone(call, secret, reply);
    return reply;
}

Reply openFormRoute(ApiCall &call)
{
    const FormWords &in = formWords(call, {});
    const QString secret = phoneSecret(call);
    if (!isToken(call.variable("token")))
        return wordPage(in, in.overTitle, in.overText, 404);
    if (secret.isEmpty())
        return wordPage(in, in.cookieTitle, in.cookieText, 403);
    if (formValue(call.request.body, "mark", mostBytes) != actMark(secret))
        return wordPage(in, in.oldTitle, in.oldText, 403);
    const auto done = service(call).open(call.site, call.variable("token"), secret);
    if (!done && done.error().is(HubRefusal::WrongState))
        return wordPage(in, in.usedTitle, in.usedText, 404);
    if (!done)
        return done.error().is(HubRefusal::NotFound) ? Reply(wordPage(in, in.overTitle, in.overText, 404)) : refuse(done.error());
    const auto at = opened(call);
    if (!at)
        return at.error();
    const QString first = firstGap(at->form.draft);
    ApiReply reply = seeOther(first.isEmpty() ? checkPath(call, at->in) : questionPath(call, first, at->in));
    rememberPhone(call, secret, reply);
    return reply;
}

Reply formPageRoute(ApiCall &call)
{
    const auto at = opened(call);
    if (!at)
        return at.error();
    const QString path = call.queryValue("at").value_or(QString());
    if (!at->form.code.isEmpty() || !isAsked(at->form.draft, path))
        return seeOther(checkPath(call, at->in));
    return questionPage(call, *at->content, at->form, path, call.queryValue("from") == QStringLiteral("check"), at->in);
}

Reply answerFormRoute(ApiCall &call)
{
    const auto at = changing(call);
    if (!at)
        return at.error();
    const QString path = call.queryValue("at").value_or(QString());
    // What lies ready elsewhere, or is no longer asked, is not answered here.
    if (!at->form.code.isEmpty() || !isAsked(at->form.draft, path))
        return seeOther(checkPath(call, at->in));
    const bool isMending = call.queryValue("from") == QStringLiteral("check");
    const QString go = formValue(call.request.body, "go", mostBytes);
    const Field &field = *at->form.draft.form().findField(path);
    if (!forms::holdsValue(field.kind))
        return seeOther(wayOn(call, at->form.draft, path, isMending, at->in));
    if (field.kind == FieldKind::Repeat)
        return go == QLatin1String("add") || go.startsWith(QLatin1String("remove-"))
                   ? changeItems(call, *at, path, isMending, go)
                   : leaveItems(call, *at, path, isMending);
    return go == QLatin1String("skip") ? skipQuestion(call, *at, path, isMending) : answerQuestion(call, *at, path, isMending);
}

Reply checkFormRoute(ApiCall &call)
{
    const auto at = opened(call);
    return at ? Reply(checkPage(call, *at->content, at->form, at->in)) : at.error();
}

Reply readyFormRoute(ApiCall &call)
{
    const auto at = changing(call);
    if (!at)
        return at.error();
    const auto code = service(call).makeReady(call.site, at->form.secret, endOfDay(call, *at->content));
    return code ? Reply(seeOther(checkPath(call, at->in))) : refuse(code.error());
}

Reply continueFormRoute(ApiCall &call)
{
    const auto at = changing(call);
    if (!at)
        return at.error();
    const auto done = service(call).takeBack(call.site, at->form.secret);
    return done ? Reply(seeOther(checkPath(call, at->in))) : refuse(done.error());
}

Reply eraseFormRoute(ApiCall &call)
{
    const QString secret = phoneSecret(call);
    const FormWords &in = formWords(call, {});
    if (secret.isEmpty() || formValue(call.request.body, "mark", mostBytes) != actMark(secret))
        return secret.isEmpty() ? gone(call) : Reply(wordPage(in, in.oldTitle, in.oldText, 403));
    const auto done = service(call).erase(call.site, secret);
    return done ? Reply(wordPage(in, in.erasedTitle, in.erasedText, 200)) : refuse(done.error());
}

} // namespace parvis::hub
