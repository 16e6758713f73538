// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/api/formparts.h"

#include "forms/returncode.h"
#include "hub/api/page.h"
#include "store/entryhash.h"

#include <QUrl>

#include <algorithm>

namespace parvis::hub
{

using forms::Draft;
using forms::Field;
using forms::FieldKind;

namespace
{

QString escaped(const char *words)
{
    return QString::fromUtf8(words).toHtmlEscaped();
}

QString tag(const char *name, const QString &html, const char *style = "")
{
    const QString open = *style ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(style)) : QString();
    return QStringLiteral("<%1%2>").arg(QLatin1String(name), open) + html + QStringLiteral("</%1>\n").arg(QLatin1String(name));
}

QString link(const QString &target, const QString &html)
{
    return QStringLiteral("<a href=\"") + target.toHtmlEscaped() + QStringLiteral("\">") + html + QStringLiteral("</a>");
}

QString button(const QString &value, const QString &html, bool isQuiet = false)
{
    return QStringLiteral("<button type=\"submit\" name=\"go\" value=\"%1\"%2>")
               .arg(value, isQuiet ? QStringLiteral(" class=\"quiet\"") : QString()) +
           html + QStringLiteral("</button>\n");
}

QString act(const QString &target, const PhoneForm &form, const QString &inner)
{
    return QStringLiteral("<form method=\"post\" action=\"") + target.toHtmlEscaped() +
           QStringLiteral("\">\n<input type=\"hidden\" name=\"mark\" value=\"%1\">\n").arg(actMark(form.secret)) + inner +
           QStringLiteral("</form>\n");
}

QString withLanguage(const QString &path, const FormWords &in)
{
    return path + QStringLiteral("?lang=") + QLatin1String(in.language);
}

QString languageNames(const QString &path, const FormWords &in)
{
    struct Name {
        const char *language;
        const char *name;
    };
    QString html;
    for (const Name &one : {Name{"fr", "Français"}, Name{"de", "Deutsch"}, Name{"en", "English"}, Name{"ar", "العربية"}}) {
        const QString language = QLatin1String(one.language);
        const QString marks = QStringLiteral(" lang=\"%1\" dir=\"%2\"")
                                  .arg(language, language == QLatin1String("ar") ? QStringLiteral("rtl") : QStringLiteral("ltr"));
        QString target = path;
        target.replace(QStringLiteral("lang=") + QLatin1String(in.language), QStringLiteral("lang=") + language);
        html += language == QLatin1String(in.language)
                    ? QStringLiteral("<span") + marks + QStringLiteral(">") + escaped(one.name) + QStringLiteral("</span>\n")
                    : QStringLiteral("<a") + marks + QStringLiteral(" href=\"") + target.toHtmlEscaped() + QStringLiteral("\">") +
                          escaped(one.name) + QStringLiteral("</a>\n");
    }
    return QStringLiteral("<nav class=\"langs\" aria-label=\"") + escaped(in.langs) + QStringLiteral("\">\n") + html +
           QStringLiteral("</nav>\n");
}

QString head(const ApiCall &call, const SiteContent &content, const PhoneForm &form, const FormWords &in)
{
    return townLine(call, content, visitWords(QLatin1String(in.language))) +
           tag("p", textOn(form.draft.form().title(), QLatin1String(in.language)), "soft");
}

QString foot(const ApiCall &call, const PhoneForm &form, const QString &here, const FormWords &in)
{
    return QStringLiteral("<details>\n<summary>") + escaped(in.eraseTitle) + QStringLiteral("</summary>\n") +
           tag("p", escaped(in.eraseText)) +
           act(withLanguage(formPath(call) + QStringLiteral("/erase"), in), form, button(QStringLiteral("erase"), escaped(in.eraseNow))) +
           QStringLiteral("</details>\n") + tag("p", escaped(in.kept), "soft") + languageNames(here, in);
}

QString fallenPart(const PhoneForm &form, const FormWords &in)
{
    QString items;
    for (const QString &path : form.fallen) {
        if (const Field *field = form.draft.form().findField(path))
            items += tag("li", textOn(field->label, QLatin1String(in.language)));
    }
    if (items.isEmpty())
        return {};
    return QStringLiteral("<div role=\"status\" class=\"card closure\">\n") + tag("p", escaped(in.fallen)) + tag("ul", items) +
           QStringLiteral("</div>\n");
}

QString repeatIdOf(const QString &path)
{
    return path.section(u'.', 0, 0);
}

QString itemName(const Draft &draft, const QString &repeatId, int item, const FormWords &in)
{
    const Field *repeat = draft.form().findField(repeatId);
    return textOn(repeat->itemLabel, QLatin1String(in.language)) + u' ' + QString::number(item + 1);
}

QStringList questions(const Draft &draft)
{
    QStringList paths = draft.visibleFields();
    paths.erase(std::remove_if(paths.begin(), paths.end(), [&](const QString &path) { return !isAsked(draft, path); }),
                paths.end());
    return paths;
}

QString itemsPart(const ApiCall &call, const PhoneForm &form, const QString &path, bool isMending, const FormWords &in)
{
    const Draft &draft = form.draft;
    QString html;
    for (int item = 0; item < draft.itemCount(path); ++item) {
        const QString name = itemName(draft, path, item, in);
        QStringList texts;
        QString first;
        const QStringList inner = draft.visibleItemFields(path, item);
        for (const QString &one : inner) {
            if (first.isEmpty() && isAsked(draft, one))
                first = one;
            if (const QString text = draft.display(one, QLatin1String(in.language)); !text.isEmpty() && texts.size() < 3)
                texts << text.toHtmlEscaped();
        }
        QString row = tag("p", QStringLiteral("<strong>") + name + QStringLiteral("</strong>")) +
                      tag("p", texts.join(QStringLiteral(", ")));
        if (!first.isEmpty())
            row += tag("p", link(questionPath(call, first, in, isMending), QString::fromUtf8(in.changeItem).arg(name)));
        html += QStringLiteral("<div class=\"card\">\n") + row +
                button(QStringLiteral("remove-%1").arg(item), QString::fromUtf8(in.removeItem).arg(name), true) +
                QStringLiteral("</div>\n");
    }
    const Field &repeat = *draft.form().findField(path);
    if (draft.itemCount(path) < repeat.maxItems)
        html += tag("p", button(QStringLiteral("add"), escaped(in.addItem), true));
    return html;
}

QString faultPart(const std::optional<Refused> &refused)
{
    if (!refused)
        return {};
    return QStringLiteral("<div id=\"fault\" class=\"fault\" role=\"alert\">\n") + tag("p", refused->what.toHtmlEscaped()) +
           tag("p", refused->mend.toHtmlEscaped()) + QStringLiteral("</div>\n");
}

// The question itself: heading, hint, what is wrong, fields.
QString askedPart(const ApiCall &call, const PhoneForm &form, const QString &path, bool isMending, const FormWords &in,
                  const std::optional<Refused> &refused)
{
    const Draft &draft = form.draft;
    const QString language = QLatin1String(in.language);
    const Field &field = *draft.form().findField(path);
    const QString label = textOn(field.label, language);
    const bool holds = forms::holdsValue(field.kind);
    QString told = field.hint.isEmpty() ? QString() : tag("p", textOn(field.hint, language));
    if (holds && field.kind != FieldKind::Repeat && !draft.isRequired(path))
        told += tag("p", escaped(in.optional), "soft");
    told += faultPart(refused);
    if (field.kind == FieldKind::Note)
        return tag("h1", label) + told + tag("p", textOn(field.text, language).replace(u'\n', QStringLiteral("<br>")));
    if (field.kind == FieldKind::Repeat)
        return tag("h1", label) + told + itemsPart(call, form, path, isMending, in);
    const FieldState state{refused ? refused->typed : shownValue(draft, path, language), refused.has_value(),
                           refused ? refused->part : QString()};
    const QString inputs = fieldInputs(draft, path, state, in);
    if (isSingle(field.kind))
        return QStringLiteral("<h1><label for=\"v\">") + label + QStringLiteral("</label></h1>\n") + told + inputs;
    return QStringLiteral("<fieldset>\n<legend><h1>") + label + QStringLiteral("</h1></legend>\n") + told + inputs +
           QStringLiteral("</fieldset>\n");
}

QString rowsPart(const ApiCall &call, const PhoneForm &form, const FormWords &in)
{
    QString html;
    bool isOpen = false;
    const auto rows = answerRows(form.draft, in);
    for (const AnswerRow &row : rows) {
        if (!row.heading.isEmpty() || !isOpen) {
            html += (isOpen ? QStringLiteral("</dl>\n") : QString()) + (row.heading.isEmpty() ? QString() : tag("h2", row.heading)) +
                    QStringLiteral("<dl class=\"answers\">\n");
            isOpen = true;
        }
        const QString value = !row.value.isEmpty() ? tag("dd", row.value.toHtmlEscaped())
                              : row.isMissing      ? tag("dd", escaped(in.missing), "gap")
                                                   : tag("dd", escaped(in.blank), "soft");
        const QString change = form.code.isEmpty()
                                   ? tag("dd", link(questionPath(call, row.path, in, true), QString::fromUtf8(in.change).arg(row.html)))
                                   : QString();
        html += tag("div", tag("dt", row.html) + value + change);
    }
    return isOpen ? html + QStringLiteral("</dl>\n") : html;
}

QString endPart(const ApiCall &call, const PhoneForm &form, const FormWords &in)
{
    const QString path = formPath(call);
    if (!form.code.isEmpty())
        return QStringLiteral("<section class=\"state\">\n") + QStringLiteral("<p class=\"number code\" dir=\"ltr\">") + forms::returnCodeText(form.code) + QStringLiteral("</p>\n") +
               tag("p", escaped(in.codeText)) + QStringLiteral("</section>\n") +
               act(withLanguage(path + QStringLiteral("/continue"), in), form, button(QStringLiteral("continue"), escaped(in.goOn), true));
    const QString gap = firstGap(form.draft);
    QString html = gap.isEmpty() ? tag("p", escaped(in.allDone), "done")
                                 : tag("p", escaped(in.notDone)) +
                                       tag("p", QStringLiteral("<a class=\"act\" href=\"") +
                                                    questionPath(call, gap, in, true).toHtmlEscaped() + QStringLiteral("\">") +
                                                    escaped(in.complete) + QStringLiteral("</a>"));
    html += QStringLiteral("<section>\n") + tag("h2", escaped(in.endTitle)) + tag("p", escaped(in.endText));
    const QStringList visible = form.draft.visibleFields();
    const bool signs = std::any_of(visible.begin(), visible.end(), [&](const QString &one) {
        return form.draft.form().findField(one)->kind == FieldKind::Signature;
    });
    if (signs)
        html += tag("p", escaped(in.signLater));
    return html + act(withLanguage(path + QStringLiteral("/code"), in), form, button(QStringLiteral("code"), escaped(in.getCode))) +
           QStringLiteral("</section>\n");
}

} // namespace

const char *const phoneCookie = "parvis-form";

QString phoneSecret(const ApiCall &call)
{
    const QByteArray name = QByteArray(phoneCookie) + '=';
    const auto cookies = call.request.header("Cookie").split(';');
    for (const QByteArray &cookie : cookies) {
        const QByteArray one = cookie.trimmed();
        if (const QString value = QString::fromLatin1(one.mid(name.size())); one.startsWith(name) && isToken(value))
            return value;
    }
    return {};
}

void rememberPhone(const ApiCall &call, const QString &secret, ApiReply &reply)
{
    QByteArray cookie = QByteArray(phoneCookie) + '=' + secret.toLatin1() + "; Path=" + formPath(call).toLatin1() +
                        "; Max-Age=86400; HttpOnly; SameSite=Strict";
    if (call.settings.publicUrl.startsWith(QLatin1String("https:")))
        cookie += "; Secure";
    reply.headers.append({"Set-Cookie", cookie});
}

QString actMark(const QString &secret)
{
    return QString::fromLatin1(store::sha256("parvis-form-act-1\n" + secret.toUtf8()).toHex());
}

QString formPath(const ApiCall &call)
{
    return QStringLiteral("/f/") + call.site;
}

QString questionPath(const ApiCall &call, const QString &path, const FormWords &in, bool isMending)
{
    return withLanguage(formPath(call), in) + QStringLiteral("&at=") +
           QString::fromLatin1(QUrl::toPercentEncoding(path)) + (isMending ? QStringLiteral("&from=check") : QString());
}

QString checkPath(const ApiCall &call, const FormWords &in)
{
    return withLanguage(formPath(call) + QStringLiteral("/check"), in);
}

bool isAsked(const Draft &draft, const QString &path)
{
    const Field *field = draft.form().findField(path);
    return field && field->kind != FieldKind::Signature && field->kind != FieldKind::Section && !field->calculated &&
           draft.isVisible(path);
}

QString neighbourOf(const Draft &draft, const QString &path, bool isForward)
{
    QString found = isForward ? draft.next(path) : draft.previous(path);
    while (!found.isEmpty() && !isAsked(draft, found))
        found = isForward ? draft.next(found) : draft.previous(found);
    return found;
}

QString firstGap(const Draft &draft, const QString &inside)
{
    const auto gaps = draft.gaps();
    for (const forms::Gap &gap : gaps) {
        if (isAsked(draft, gap.path) && gap.path.startsWith(inside))
            return gap.path;
    }
    return {};
}

ApiReply questionPage(const ApiCall &call, const SiteContent &content, const PhoneForm &form, const QString &path,
                      bool isMending, const FormWords &in, const std::optional<Refused> &refused)
{
    const Draft &draft = form.draft;
    const QString language = QLatin1String(in.language);
    const Field &field = *draft.form().findField(path);
    const QStringList all = questions(draft);
    const bool inItem = path.contains(u'.');
    QString where = QString::fromUtf8(in.question).arg(all.indexOf(repeatIdOf(path)) + 1).arg(all.size()).toHtmlEscaped();
    if (const auto *section = draft.form().sectionOf(path); section && !section->title.isEmpty())
        where += QStringLiteral(" · ") + textOn(section->title, language);
    if (inItem)
        where += QStringLiteral(" · ") + itemName(draft, repeatIdOf(path), path.section(u'.', 1, 1).toInt(), in);
    QString inner = askedPart(call, form, path, isMending, in, refused);
    if (refused && !refused->sure.isEmpty())
        inner += QStringLiteral("<input type=\"hidden\" name=\"sure\" value=\"%1\">\n").arg(refused->sure);
    // The first button is what the return key presses.
    const bool canSkip = forms::holdsValue(field.kind) && field.kind != FieldKind::Repeat && !draft.isRequired(path);
    const QString next = button(QStringLiteral("next"), escaped(in.next));
    inner = field.kind == FieldKind::Repeat
                ? inner + next
                : inner + QStringLiteral("<div class=\"go\">\n") + next +
                      (canSkip ? button(QStringLiteral("skip"), escaped(in.skip), true) : QString()) + QStringLiteral("</div>\n");
    QString before = neighbourOf(draft, path, false);
    if (before.isEmpty() && inItem)
        before = repeatIdOf(path);
    const QString here = questionPath(call, path, in, isMending);
    QString body = head(call, content, form, in) + tag("p", where, "tag") + fallenPart(form, in) + act(here, form, inner);
    QString ways;
    if (!before.isEmpty() && !isMending)
        ways += link(questionPath(call, before, in), escaped(in.back));
    ways += QStringLiteral("\n") + link(checkPath(call, in), escaped(in.toCheck));
    body += tag("p", ways, "ways") + foot(call, form, here, in);
    const QString title = (refused ? QString::fromUtf8(in.faultIn) + QStringLiteral(" – ") : QString()) + field.label.in(language);
    return htmlPage(language, title, body, refused ? 422 : 200);
}

QList<AnswerRow> answerRows(const Draft &draft, const FormWords &in)
{
    const QString language = QLatin1String(in.language);
    const auto gaps = draft.gaps();
    QList<AnswerRow> rows;
    QString section;
    const auto add = [&](const QString &path, const QString &item) {
        const Field &field = *draft.form().findField(path);
        if (!forms::holdsValue(field.kind))
            return;
        AnswerRow row{path, {}, item.toHtmlEscaped() + textOn(field.label, language), item + field.label.in(language), draft.display(path, language), false};
        if (field.kind == FieldKind::Attachment && !draft.value(path).isNull())
            row.value = QString::fromUtf8(draft.value(path)[QLatin1String("reason")] == QStringLiteral("bringToDesk") ? in.bring
                                                                                                                     : in.notHave);
        row.isMissing = std::any_of(gaps.begin(), gaps.end(), [&](const forms::Gap &gap) { return gap.path == path; });
        const auto *found = draft.form().sectionOf(path);
        const QString title = found ? textOn(found->title, language) : QString();
        if (title != section)
            row.heading = section = title;
        rows.append(row);
    };
    const QStringList paths = questions(draft);
    for (const QString &path : paths) {
        const Field &repeat = *draft.form().findField(path);
        const int items = repeat.kind == FieldKind::Repeat ? draft.itemCount(path) : 0;
        if (items == 0)
            add(path, {});
        for (int item = 0; item < items; ++item) {
            const QStringList inner = draft.visibleItemFields(path, item);
            for (const QString &one : inner) {
                if (isAsked(draft, one))
                    add(one, repeat.itemLabel.in(language) + u' ' + QString::number(item + 1) + QStringLiteral(": "));
            }
        }
    }
    return rows;
}

ApiReply checkPage(const ApiCall &call, const SiteContent &content, const PhoneForm &form, const FormWords &in)
{
    const QString body = head(call, content, form, in) + tag("h1", escaped(form.code.isEmpty() ? in.checkTitle : in.codeTitle)) +
                         (form.code.isEmpty() ? fallenPart(form, in) + rowsPart(call, form, in) + endPart(call, form, in)
                                              : endPart(call, form, in) + rowsPart(call, form, in)) +
                         foot(call, form, checkPath(call, in), in);
    return htmlPage(QLatin1String(in.language), QString::fromUtf8(form.code.isEmpty() ? in.checkTitle : in.codeTitle), body);
}

ApiReply wordPage(const FormWords &in, const char *what, const char *why, int status, const QString &more)
{
    return htmlPage(QLatin1String(in.language), QString::fromUtf8(what),
                    tag("h1", escaped(what)) + tag("p", escaped(why)) + more, status);
}

} // namespace parvis::hub
