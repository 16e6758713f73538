// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidesession.h"

#include "content/site.h"
#include "localformat.h"

#include <algorithm>

namespace parvis::kiosk
{

struct GuideSession::Source {
    guide::Procedure procedure;
    content::Site site;
};

GuideSession::GuideSession(QObject *parent)
    : QObject(parent),
      m_options({QStringLiteral("optionId"), QStringLiteral("label"), QStringLiteral("hint"), QStringLiteral("selected")}),
      m_answered({QStringLiteral("questionId"), QStringLiteral("question"), QStringLiteral("answer")}),
      m_checklist({QStringLiteral("itemId"), QStringLiteral("text"), QStringLiteral("detail"),
                   QStringLiteral("alternative"), QStringLiteral("original"), QStringLiteral("copies"),
                   QStringLiteral("ticked")}),
      m_costs({QStringLiteral("label"), QStringLiteral("amount")})
{
}

GuideSession::~GuideSession() = default;

void GuideSession::begin(const guide::Procedure &procedure, const content::Site &site, QDate today,
                         const QString &language)
{
    Q_ASSERT(procedure.guide);
    clear();
    m_language = language;
    m_source = std::make_unique<Source>(Source{procedure, site});
    m_run.emplace(std::make_shared<const guide::Guide>(*procedure.guide), today);
    showOpenQuestion();
}

void GuideSession::clear()
{
    m_run.reset();
    m_source.reset();
    m_shown.clear();
    m_fallen.clear();
    m_ticked.clear();
    retell();
}

void GuideSession::setLanguage(const QString &language)
{
    m_language = language;
    retell();
}

bool GuideSession::choose(const QString &optionId)
{
    if (!m_run)
        return false;
    auto change = m_run->choose(m_shown, optionId);
    if (!change)
        return false;
    m_run = std::move(change->run);
    m_fallen = change->fallen;
    showOpenQuestion();
    return true;
}

void GuideSession::revisit(const QString &questionId)
{
    if (!m_run || m_run->answerTo(questionId).isEmpty())
        return;
    m_fallen.clear();
    m_shown = questionId;
    retell();
}

bool GuideSession::previous()
{
    if (!m_run)
        return false;
    const auto &path = m_run->answers();
    const auto shown = std::find_if(path.begin(), path.end(), [this](const auto &a) { return a.questionId == m_shown; });
    if (shown == path.begin())
        return false;
    m_fallen.clear();
    m_shown = std::prev(shown)->questionId;
    retell();
    return true;
}

bool GuideSession::atOutcome() const
{
    return m_run && m_shown.isEmpty() && m_run->outcome();
}

void GuideSession::showOpenQuestion()
{
    const auto *open = m_run->currentQuestion();
    m_shown = open ? open->id : QString();
    retell();
}

const guide::Question *GuideSession::shownQuestion() const
{
    return m_run ? m_run->guide().findQuestion(m_shown) : nullptr;
}

const guide::Outcome *GuideSession::outcome() const
{
    return m_run ? m_run->outcome() : nullptr;
}

void GuideSession::retell()
{
    QList<QVariantMap> options;
    if (const auto *shown = shownQuestion()) {
        const QString chosen = m_run->answerTo(shown->id);
        const auto visible = m_run->visibleOptions(shown->id);
        for (const auto &option : visible) {
            options.append({{QStringLiteral("optionId"), option.id},
                            {QStringLiteral("label"), in(option.label)},
                            {QStringLiteral("hint"), in(option.hint)},
                            {QStringLiteral("selected"), option.id == chosen}});
        }
    }
    m_options.setRows(std::move(options));

    QList<QVariantMap> answered;
    if (m_run) {
        for (const auto &answer : m_run->answers()) {
            const auto *question = m_run->guide().findQuestion(answer.questionId);
            answered.append({{QStringLiteral("questionId"), answer.questionId},
                             {QStringLiteral("question"), in(question->text)},
                             {QStringLiteral("answer"), in(question->findOption(answer.optionId)->label)}});
        }
    }
    m_answered.setRows(std::move(answered));
    retellOutcome();
    Q_EMIT changed();
}

void GuideSession::retellOutcome()
{
    QList<QVariantMap> checklist;
    QList<QVariantMap> costs;
    if (outcome()) {
        const auto items = m_run->checklist();
        for (const auto &item : items) {
            checklist.append({{QStringLiteral("itemId"), item.id},
                              {QStringLiteral("text"), in(item.text)},
                              {QStringLiteral("detail"), in(item.detail)},
                              {QStringLiteral("alternative"), in(item.alternative)},
                              {QStringLiteral("original"), item.original},
                              {QStringLiteral("copies"), item.copies},
                              {QStringLiteral("ticked"), m_ticked.contains(item.id)}});
        }
        const auto amounts = m_run->costs();
        for (const auto &cost : amounts)
            costs.append({{QStringLiteral("label"), in(cost.label)},
                          {QStringLiteral("amount"), euros(cost.cents, m_language)}});
    }
    m_checklist.setRows(std::move(checklist));
    m_costs.setRows(std::move(costs));
}

void GuideSession::tick(const QString &itemId)
{
    const auto &rows = m_checklist.rows();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows.at(row).value(QStringLiteral("itemId")) != itemId)
            continue;
        const bool ticked = !m_ticked.contains(itemId);
        if (ticked)
            m_ticked.insert(itemId);
        else
            m_ticked.remove(itemId);
        m_checklist.setValue(row, QStringLiteral("ticked"), ticked);
    }
}

QStringList GuideSession::ticked() const
{
    QStringList ids;
    for (const QVariantMap &row : m_checklist.rows()) {
        if (row.value(QStringLiteral("ticked")).toBool())
            ids << row.value(QStringLiteral("itemId")).toString();
    }
    return ids;
}

QString GuideSession::procedureTitle() const
{
    return m_source ? in(m_source->procedure.title) : QString();
}

QString GuideSession::question() const
{
    const auto *shown = shownQuestion();
    return shown ? in(shown->text) : QString();
}

QString GuideSession::hint() const
{
    const auto *shown = shownQuestion();
    return shown ? in(shown->hint) : QString();
}

int GuideSession::step() const
{
    if (!m_run)
        return 0;
    const auto &path = m_run->answers();
    const auto shown = std::find_if(path.begin(), path.end(), [this](const auto &a) { return a.questionId == m_shown; });
    return int(shown - path.begin()) + 1;
}

int GuideSession::steps() const
{
    return m_run ? int(m_run->answers().size()) + m_run->stepsLeft() : 0;
}

QStringList GuideSession::fallen() const
{
    QStringList texts;
    for (const QString &id : m_fallen) {
        if (const auto *question = m_run ? m_run->guide().findQuestion(id) : nullptr)
            texts.append(in(question->text));
    }
    return texts;
}

QString GuideSession::outcomeKind() const
{
    if (!outcome())
        return {};
    switch (outcome()->kind) {
    case guide::OutcomeKind::Proceed: return QStringLiteral("proceed");
    case guide::OutcomeKind::Refer: return QStringLiteral("refer");
    case guide::OutcomeKind::Refuse: return QStringLiteral("refuse");
    }
    return {};
}

QString GuideSession::outcomeTitle() const { return outcome() ? in(outcome()->title) : QString(); }
QString GuideSession::outcomeText() const { return outcome() ? in(outcome()->text) : QString(); }

QString GuideSession::costTotal() const
{
    // One amount is its own total, and "free" needs no sum.
    return outcome() && m_costs.count() > 1 ? euros(m_run->costTotalCents(), m_language) : QString();
}

QString GuideSession::delay() const
{
    if (!outcome())
        return {};
    return in(outcome()->delay.isEmpty() ? m_source->procedure.delay : outcome()->delay);
}

QString GuideSession::placeName() const
{
    const auto *place = outcome() ? m_source->site.findPlace(outcome()->place) : nullptr;
    return place ? in(place->name) : QString();
}

QString GuideSession::placeDetail() const
{
    const auto *place = outcome() ? m_source->site.findPlace(outcome()->place) : nullptr;
    return place ? in(place->detail) : QString();
}

QString GuideSession::referName() const
{
    return outcome() && outcome()->referTo ? in(outcome()->referTo->name) : QString();
}

QString GuideSession::referDetail() const
{
    return outcome() && outcome()->referTo ? in(outcome()->referTo->detail) : QString();
}

QString GuideSession::referWeb() const
{
    return outcome() && outcome()->referTo ? outcome()->referTo->web : QString();
}

QString GuideSession::formId() const { return outcome() ? outcome()->form : QString(); }
QString GuideSession::site() const { return m_source ? m_source->site.id : QString(); }
QStringList GuideSession::reasons() const { return outcome() ? outcome()->reasons : QStringList(); }
bool GuideSession::needsAppointment() const { return outcome() && !outcome()->reasons.isEmpty(); }

} // namespace parvis::kiosk
