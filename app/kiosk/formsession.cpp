// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsession.h"

#include "forms/charactercount.h"
#include "screenvalue.h"
#include "wire/visitproposal.h"

#include <algorithm>

namespace parvis::kiosk
{

using forms::FieldKind;

FormSession::FormSession(QObject *parent)
    : QObject(parent), m_options({QStringLiteral("value"), QStringLiteral("label"), QStringLiteral("selected")}),
      m_items({QStringLiteral("index"), QStringLiteral("title"), QStringLiteral("summary")}),
      m_rows({QStringLiteral("heading"), QStringLiteral("path"), QStringLiteral("label"), QStringLiteral("display"),
              QStringLiteral("missing")})
{
}

void FormSession::begin(const forms::FormDefinition &form, QDate today, const QString &region, const QString &language)
{
    clear();
    m_language = language;
    m_draft.emplace(form, today, region);
    show(nextQuestion({}));
}

void FormSession::resume(const forms::Draft &draft)
{
    m_draft = draft;
    if (!showFirstGap())
        show(nextQuestion({}));
}

void FormSession::clear()
{
    m_draft.reset();
    m_path.clear();
    m_error.reset();
    m_message = {};
    m_doubted = QJsonValue::Undefined;
    m_doubtedFill = {};
    m_fallen.clear();
    retell();
    Q_EMIT errorChanged();
}

void FormSession::setLanguage(const QString &language)
{
    m_language = language;
    if (m_error)
        tellError();
    retell();
}

FormSession::Outcome FormSession::submit(const QVariant &raw)
{
    if (!field())
        return Outcome::Refused;
    if (!forms::holdsValue(field()->kind)) {
        m_fallen.clear();
        return advance();
    }
    if (field()->kind == FieldKind::Repeat) {
        m_fallen.clear();
        const auto gaps = m_draft->gaps();
        const auto gap = std::find_if(gaps.begin(), gaps.end(), [this](const auto &g) { return g.path == m_path; });
        if (gap == gaps.end())
            return showItemGap() ? Outcome::Asking : advance();
        const auto limit = gap->code == forms::AnswerErrorCode::TooFewItems ? field()->minItems : field()->maxItems;
        const QString name = gap->code == forms::AnswerErrorCode::TooFewItems ? QStringLiteral("minimum") : QStringLiteral("maximum");
        refuse(m_path, {gap->code, field()->id, {}, {{name, limit}}});
        return Outcome::Refused;
    }
    const QJsonValue given = fromScreen(*field(), raw);
    const auto answer = m_draft->parse(m_path, given, m_language);
    if (!answer) {
        m_doubted = QJsonValue::Undefined;
        refuse(m_path, answer.error());
        return Outcome::Refused;
    }
    if (answer->doubt() && m_doubted != given) {
        m_doubted = given;
        refuse(m_path, *answer->doubt());
        return Outcome::Refused;
    }
    apply(m_draft->with(m_path, *answer));
    return advance();
}

FormSession::Outcome FormSession::skip()
{
    if (!field())
        return Outcome::Refused;
    if (field()->kind == FieldKind::Repeat || !forms::holdsValue(field()->kind))
        return submit({});
    if (required()) {
        refuse(m_path, {forms::AnswerErrorCode::Missing, field()->id, {}, {}});
        return Outcome::Refused;
    }
    apply(m_draft->with(m_path, forms::Answer(field()->kind)));
    return advance();
}

void FormSession::apply(const forms::DraftChange &change)
{
    m_draft = change.draft;
    m_fallen = change.fallen;
}

FormSession::Outcome FormSession::advance()
{
    QString next = nextQuestion(m_path);
    if (next.isEmpty() && inItem()) {
        show(repeatId());
        return Outcome::Asking;
    }
    if (next.isEmpty()) {
        retell();
        return Outcome::AllAsked;
    }
    show(next);
    return Outcome::Asking;
}

bool FormSession::previous()
{
    QString before = previousQuestion(m_path);
    if (before.isEmpty() && inItem())
        before = repeatId();
    if (before.isEmpty())
        return false;
    m_fallen.clear();
    show(before);
    return true;
}

void FormSession::edit(const QString &path)
{
    if (!m_draft || !isQuestion(path) || !m_draft->isVisible(path))
        return;
    m_fallen.clear();
    show(path);
}

bool FormSession::showFirstGap()
{
    if (!m_draft)
        return false;
    const auto gaps = m_draft->gaps();
    for (const auto &gap : gaps) {
        if (!isQuestion(gap.path))
            continue;
        show(gap.path);
        return true;
    }
    return false;
}

bool FormSession::sign(const QVariant &raw)
{
    const QString path = signaturePath();
    if (path.isEmpty())
        return false;
    const auto answer = m_draft->parse(path, fromScreen(*m_draft->form().findField(path), raw), m_language);
    if (!answer) {
        refuse(path, answer.error());
        return false;
    }
    apply(m_draft->with(path, *answer));
    clearError();
    retell();
    return true;
}

QString FormSession::signaturePath() const
{
    if (!m_draft)
        return {};
    const QStringList visible = m_draft->visibleFields();
    for (const QString &path : visible) {
        if (m_draft->form().findField(path)->kind == FieldKind::Signature)
            return path;
    }
    return {};
}

const forms::Field *FormSession::field() const
{
    return m_draft ? m_draft->form().findField(m_path) : nullptr;
}

bool FormSession::isQuestion(const QString &path) const
{
    const auto *found = m_draft->form().findField(path);
    return found && found->kind != FieldKind::Signature && found->kind != FieldKind::Section;
}

QString FormSession::nextQuestion(const QString &from) const
{
    QString path = m_draft->next(from);
    while (!path.isEmpty() && !isQuestion(path))
        path = m_draft->next(path);
    return path;
}

QString FormSession::previousQuestion(const QString &from) const
{
    QString path = m_draft->previous(from);
    while (!path.isEmpty() && !isQuestion(path))
        path = m_draft->previous(path);
    return path;
}

QStringList FormSession::questions() const
{
    QStringList found = m_draft ? m_draft->visibleFields() : QStringList();
    found.erase(std::remove_if(found.begin(), found.end(), [this](const QString &path) { return !isQuestion(path); }),
                found.end());
    return found;
}

QString FormSession::repeatId() const
{
    return m_path.section(QLatin1Char('.'), 0, 0);
}

int FormSession::itemIndex() const
{
    return inItem() ? m_path.section(QLatin1Char('.'), 1, 1).toInt() : -1;
}

void FormSession::show(const QString &path)
{
    m_path = path;
    m_doubted = QJsonValue::Undefined;
    clearError();
    retell();
}

bool FormSession::showItemGap()
{
    const auto gaps = m_draft->gaps();
    const QString inside = m_path + QLatin1Char('.');
    for (const auto &gap : gaps) {
        if (!gap.path.startsWith(inside) || !isQuestion(gap.path))
            continue;
        show(gap.path);
        return true;
    }
    return false;
}

void FormSession::refuse(const QString &path, const forms::AnswerError &error)
{
    m_error = error;
    m_errorPath = path;
    tellError();
}

void FormSession::tellError()
{
    const auto &asked = *m_draft->form().findField(m_errorPath);
    const bool doubt = !m_doubted.isUndefined();
    m_message = doubt ? describeDoubt(*m_error, asked, m_language) : describe(*m_error, asked, m_language);
    Q_EMIT errorChanged();
}

void FormSession::clearError()
{
    if (!m_error)
        return;
    m_error.reset();
    m_message = {};
    Q_EMIT errorChanged();
}

void FormSession::addItem()
{
    if (!canAddItem())
        return;
    const QString repeat = repeatId();
    apply(m_draft->withItem(repeat));
    editItem(m_draft->itemCount(repeat) - 1);
}

void FormSession::editItem(int index)
{
    if (!m_draft || !field())
        return;
    const QStringList paths = m_draft->visibleItemFields(repeatId(), index);
    const auto first = std::find_if(paths.begin(), paths.end(), [this](const QString &path) { return isQuestion(path); });
    if (first != paths.end())
        show(*first);
}

void FormSession::removeItem(int index)
{
    if (!m_draft || !field())
        return;
    const QString repeat = repeatId();
    if (m_draft->form().findField(repeat)->kind != FieldKind::Repeat)
        return;
    apply(m_draft->withoutItem(repeat, index));
    show(repeat);
}

void FormSession::retell()
{
    QList<QVariantMap> options;
    if (field() && field()->kind == FieldKind::YesNo) {
        const auto given = m_draft->given(m_path);
        options = {{{QStringLiteral("value"), QStringLiteral("yes")}, {QStringLiteral("label"), tr("Yes")},
                    {QStringLiteral("selected"), given.isBool() && given.toBool()}},
                   {{QStringLiteral("value"), QStringLiteral("no")}, {QStringLiteral("label"), tr("No")},
                    {QStringLiteral("selected"), given.isBool() && !given.toBool()}}};
    } else if (field()) {
        const QStringList chosen = raw().toStringList();
        for (const auto &option : m_draft->offeredOptions(m_path)) {
            options.append({{QStringLiteral("value"), option.value},
                            {QStringLiteral("label"), in(option.label)},
                            {QStringLiteral("selected"), chosen.contains(option.value)}});
        }
    }
    m_options.setRows(std::move(options));
    retellItems();
    retellRows();
    Q_EMIT changed();
}

void FormSession::retellItems()
{
    QList<QVariantMap> rows;
    if (field() && field()->kind == FieldKind::Repeat) {
        for (int index = 0; index < m_draft->itemCount(m_path); ++index) {
            QStringList texts;
            const QStringList paths = m_draft->visibleItemFields(m_path, index);
            for (const QString &path : paths) {
                if (const QString text = m_draft->display(path, m_language); !text.isEmpty() && texts.size() < 3)
                    texts.append(text);
            }
            rows.append({{QStringLiteral("index"), index},
                         {QStringLiteral("title"), QStringLiteral("%1 %2").arg(in(field()->itemLabel)).arg(index + 1)},
                         {QStringLiteral("summary"), texts.join(QStringLiteral(", "))}});
        }
    }
    m_items.setRows(std::move(rows));
}

void FormSession::retellRows()
{
    QList<QVariantMap> rows;
    QString heading;
    const QStringList paths = questions();
    for (const QString &path : paths) {
        const auto *found = m_draft->form().findField(path);
        if (!forms::holdsValue(found->kind))
            continue;
        const qsizetype before = rows.size();
        if (found->kind != FieldKind::Repeat) {
            appendRow(rows, path, {});
        } else {
            if (m_draft->itemCount(path) == 0)
                appendRow(rows, path, {});
            for (int index = 0; index < m_draft->itemCount(path); ++index) {
                const QStringList inner = m_draft->visibleItemFields(path, index);
                for (const QString &item : inner) {
                    if (isQuestion(item) && forms::holdsValue(m_draft->form().findField(item)->kind))
                        appendRow(rows, item, QStringLiteral("%1 %2").arg(in(found->itemLabel)).arg(index + 1));
                }
            }
        }
        const auto *section = m_draft->form().sectionOf(path);
        const QString title = section ? in(section->title) : QString();
        if (title != heading && rows.size() > before) {
            heading = title;
            rows[before].insert(QStringLiteral("heading"), title);
        }
    }
    m_rows.setRows(std::move(rows));
}

void FormSession::appendRow(QList<QVariantMap> &rows, const QString &path, const QString &item) const
{
    const auto gaps = m_draft->gaps();
    const bool missing = std::any_of(gaps.begin(), gaps.end(), [&](const auto &gap) { return gap.path == path; });
    const auto *found = m_draft->form().findField(path);
    QString shown = m_draft->display(path, m_language);
    if (found->kind == FieldKind::Attachment && !m_draft->value(path).isNull()) {
        const bool brings = m_draft->value(path)[QLatin1String("reason")] == QStringLiteral("bringToDesk");
        shown = brings ? tr("I bring it to the desk") : tr("I do not have it");
    }
    rows.append({{QStringLiteral("heading"), QString()},
                 {QStringLiteral("path"), path},
                 {QStringLiteral("label"), item.isEmpty() ? in(found->label) : tr("%1: %2").arg(item, in(found->label))},
                 {QStringLiteral("display"), shown},
                 {QStringLiteral("missing"), missing}});
}

QString FormSession::title() const { return m_draft ? in(m_draft->form().title()) : QString(); }
QString FormSession::intro() const { return m_draft ? in(m_draft->form().intro()) : QString(); }
int FormSession::minutes() const { return m_draft ? m_draft->form().minutes() : 0; }

QString FormSession::sectionTitle() const
{
    const auto *section = m_draft ? m_draft->form().sectionOf(m_path) : nullptr;
    return section ? in(section->title) : QString();
}

int FormSession::step() const
{
    return int(questions().indexOf(inItem() ? repeatId() : m_path)) + 1;
}

int FormSession::steps() const { return int(questions().size()); }

QString FormSession::fieldId() const { return field() ? field()->id : QString(); }
QString FormSession::kind() const { return field() ? forms::toString(field()->kind) : QString(); }
QString FormSession::label() const { return field() ? in(field()->label) : QString(); }
QString FormSession::hint() const { return field() ? in(field()->hint) : QString(); }
QString FormSession::noteText() const { return field() ? in(field()->text) : QString(); }
bool FormSession::required() const { return field() && m_draft->isRequired(m_path); }
bool FormSession::partial() const { return field() && field()->partial; }

int FormSession::maxLength() const
{
    if (!field())
        return 0;
    const bool free = field()->kind == FieldKind::Text || field()->kind == FieldKind::LongText || field()->kind == FieldKind::Name;
    return free ? field()->maxLength : 0;
}

QString FormSession::keyboard() const
{
    return field() ? keyboardFor(field()->kind) : QString();
}

QVariant FormSession::raw() const
{
    return field() ? toScreen(*field(), m_draft->given(m_path), m_language, m_draft->region()) : QVariant();
}

QStringList FormSession::fallen() const
{
    QStringList labels;
    for (const QString &path : m_fallen) {
        if (const auto *found = m_draft ? m_draft->form().findField(path) : nullptr)
            labels.append(in(found->label));
    }
    return labels;
}

bool FormSession::inItem() const { return m_path.contains(QLatin1Char('.')); }

QString FormSession::itemTitle() const
{
    const auto *repeat = m_draft && inItem() ? m_draft->form().findField(repeatId()) : nullptr;
    return repeat ? QStringLiteral("%1 %2").arg(in(repeat->itemLabel)).arg(itemIndex() + 1) : QString();
}

bool FormSession::canAddItem() const
{
    return field() && field()->kind == FieldKind::Repeat && m_draft->itemCount(m_path) < field()->maxItems;
}

bool FormSession::complete() const
{
    if (!m_draft)
        return false;
    const auto gaps = m_draft->gaps();
    return std::none_of(gaps.begin(), gaps.end(), [this](const auto &gap) { return isQuestion(gap.path); });
}

bool FormSession::isAsked(const QString &path) const
{
    return m_draft && isQuestion(path) && m_draft->isVisible(path);
}

QString FormSession::labelOf(const QString &path) const
{
    return isAsked(path) ? in(m_draft->form().findField(path)->label) : QString();
}

QString FormSession::displayOf(const QString &path) const
{
    return isAsked(path) ? m_draft->display(path, m_language) : QString();
}

QJsonValue FormSession::rawOf(const forms::Field &field, const QString &value) const
{
    const bool hasParts = field.kind == FieldKind::Choices || field.kind == FieldKind::Address;
    return hasParts ? wire::readProposal(field.kind, value) : fromScreen(field, value);
}

QString FormSession::displayOf(const QString &path, const QString &value) const
{
    if (!isAsked(path))
        return {};
    const auto *asked = m_draft->form().findField(path);
    const auto answer = m_draft->parse(path, rawOf(*asked, value), m_language);
    // What the form would not take is shown as it came: why it is not taken is said when it is tried.
    return answer ? m_draft->with(path, *answer).draft.display(path, m_language) : wire::proposalText(fieldAt(path), value);
}

wire::VisitField FormSession::fieldAt(const QString &path) const
{
    wire::VisitField shown;
    shown.path = path;
    if (!isAsked(path))
        return shown;
    const auto *asked = m_draft->form().findField(path);
    shown.label = in(asked->label);
    shown.kind = forms::toString(asked->kind);
    shown.value = m_draft->display(path, m_language);
    const auto gaps = m_draft->gaps();
    shown.missing = std::any_of(gaps.begin(), gaps.end(), [&](const auto &gap) { return gap.path == path; });
    if (asked->kind == FieldKind::YesNo)
        shown.options = {{QStringLiteral("yes"), tr("Yes")}, {QStringLiteral("no"), tr("No")}};
    for (const auto &option : m_draft->offeredOptions(path))
        shown.options.append({option.value, in(option.label)});
    return shown;
}

QString FormSession::fill(const QString &path, const QString &value)
{
    if (!isAsked(path))
        return tr("This question is no longer asked.");
    const auto *asked = m_draft->form().findField(path);
    if (asked->kind == FieldKind::Attachment || asked->kind == FieldKind::Signature || asked->kind == FieldKind::Repeat)
        return tr("This is done on this screen only. It cannot be filled in from the desk.");
    const auto answer = m_draft->parse(path, rawOf(*asked, value), m_language);
    const auto words = [](const AnswerMessage &message) {
        return message.mend.isEmpty() ? message.what : message.what + QLatin1Char(' ') + message.mend;
    };
    if (!answer)
        return words(describe(answer.error(), *asked, m_language));
    if (answer->doubt() && m_doubtedFill != std::pair(path, value)) {
        m_doubtedFill = {path, value};
        return words(describeDoubt(*answer->doubt(), *asked, m_language));
    }
    apply(m_draft->with(path, *answer));
    if (m_path == path) {
        m_doubted = QJsonValue::Undefined;
        clearError();
    }
    retell();
    if (m_path == path)
        Q_EMIT filled();
    return {};
}

QVariantList FormSession::findCountries(const QString &text) const
{
    return countriesFor(text, m_language);
}

int FormSession::length(const QString &text) const
{
    return forms::characterCount(text);
}

} // namespace parvis::kiosk
