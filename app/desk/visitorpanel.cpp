// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitorpanel.h"

#include "casesheet.h"
#include "desktext.h"
#include "documentview.h"
#include "flowlayout.h"
#include "formpaper.h"
#include "passondialog.h"

#include <QAction>
#include <QJsonArray>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace parvis::desk
{

VisitorPanel::VisitorPanel(DeskSession &session, const Knowledge &knowledge, const Clock &clock, QString language,
                           QWidget *parent)
    : QWidget(parent), m_session(session), m_knowledge(knowledge), m_clock(clock), m_language(std::move(language)),
      m_label(new QLabel(this)), m_detail(new QLabel(this)), m_buttons(new QWidget(this)), m_tabs(new QTabWidget(this)),
      m_shared(new QTextBrowser(this)), m_sheet(new QTextBrowser(this)),
      m_visit(new VisitPage(session.visit(), knowledge, m_language, this)), m_paper(new DocumentView(this))
{
    m_label->setWordWrap(true);
    m_label->setObjectName(QStringLiteral("visitor.label"));
    m_detail->setObjectName(QStringLiteral("visitor.detail"));
    m_detail->setWordWrap(true);
    m_shared->setAccessibleName(tr("What the visitor shares"));
    m_shared->setObjectName(QStringLiteral("visitor.shared"));
    m_sheet->setAccessibleName(tr("Knowledge sheet"));
    m_tabs->setObjectName(QStringLiteral("visitor.tabs"));
    m_visit->setObjectName(QStringLiteral("visitor.visit"));
    m_paper->setObjectName(QStringLiteral("visitor.paper"));
    m_tabs->addTab(m_shared, tr("Shared"));
    m_tabs->addTab(m_sheet, tr("Knowledge sheet"));
    m_tabs->addTab(m_visit, tr("At the kiosk"));
    m_tabs->addTab(m_paper, tr("Form"));
    m_tabs->setTabToolTip(0, tr("What the visitor shares"));
    m_tabs->setTabToolTip(3, tr("The form on paper"));
    m_tabs->setTabVisible(2, false);
    m_tabs->setTabVisible(3, false);
    connect(m_tabs, &QTabWidget::currentChanged, this, &VisitorPanel::showPaper);
    connect(&session.visit(), &JoinedVisit::changed, this, &VisitorPanel::retell); // he may show less
    connect(&session, &DeskSession::presenceChanged, this, [this] {
        if (m_lines.isEmpty() || m_session.presence() == DeskSession::Presence::SignedOut)
            askLines();
    });

    auto *flow = new FlowLayout(m_buttons);
    const auto add = [&](QPushButton *button) {
        flow->addWidget(button);
        return button;
    };
    add(addAct("visitor.start", tr("Is here"), Qt::Key_F6, [this] { m_session.start(); }));
    add(addAct("visitor.recall", tr("Call again"), Qt::Key_F7, [this] { m_session.recall(); }));
    add(addAct("visitor.serve", tr("Done"), Qt::Key_F8, [this] { m_session.serve(); }));
    add(addAct("visitor.miss", tr("Did not come"), Qt::Key_F9, [this] { m_session.miss(); }));
    add(addAct("visitor.park", tr("Set aside …"), Qt::Key_F10, [this] { Q_EMIT parkWanted(); }));
    add(addAct("visitor.return", tr("Back into line"), Qt::CTRL | Qt::Key_B, [this] { m_session.putBack(); }));
    add(addAct("visitor.transfer", tr("Pass on …"), Qt::CTRL | Qt::Key_T, [this] { Q_EMIT transferWanted(); }));
    add(addAct("visitor.passHandOff", tr("Pass the help on …"), Qt::CTRL | Qt::SHIFT | Qt::Key_T,
               [this] { passOn(); }));
    add(addAct("visitor.endHandOff", tr("End the help"), Qt::CTRL | Qt::Key_E, [this] { m_session.endHandOff(); }));

    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(m_label);
    inside->addWidget(m_detail);
    inside->addWidget(m_buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(); // while nobody is here
    retell();
}

QPushButton *VisitorPanel::addAct(const char *name, const QString &text, const QKeySequence &key,
                                  const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setObjectName(QLatin1String(name) + QStringLiteral(".action"));
    connect(action, &QAction::triggered, this, act);
    m_acts.append(action);
    auto *button = new QPushButton(text, m_buttons);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(QStringLiteral("%1 (%2)").arg(text, key.toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setVisible(action->isVisible());
    });
    return button;
}

QString VisitorPanel::service(const QString &id) const
{
    return titlesOf(m_session.services(), m_language).value(id, id);
}

QString VisitorPanel::need(const QString &id) const
{
    return titlesOf(m_session.needs(), m_language).value(id, id);
}

void VisitorPanel::passOn()
{
    const HandOffRow *joined = m_session.joined();
    if (!joined)
        return;
    // What did not reach the hub is there when he tries again.
    if (joined->id != std::exchange(m_passed, joined->id)) {
        m_passNote.clear();
        m_passMessage.clear();
    }
    PassOnDialog dialog(m_session, m_language, this);
    dialog.setWords(m_passNote, m_passMessage);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_passNote = dialog.note();
    m_passMessage = dialog.message();
    m_session.passHandOff(dialog.target());
}

const HandOffRow *VisitorPanel::lookedAt() const
{
    const auto &rows = m_session.handOffs();
    const auto found =
        std::find_if(rows.begin(), rows.end(), [this](const HandOffRow &row) { return row.id == m_lookedAt; });
    return found == rows.end() || m_session.current() || m_session.joined() ? nullptr : &*found;
}

void VisitorPanel::lookAt(const QString &handOff)
{
    if (handOff == std::exchange(m_lookedAt, handOff))
        return;
    retell();
    if (lookedAt())
        m_tabs->setCurrentWidget(m_shared);
}

// Of whom he helps at a kiosk, not of somebody else who stands at his desk meanwhile.
const wire::VisitState *VisitorPanel::screenOfHelped() const
{
    const auto &state = m_session.visit().state();
    return state && m_session.joined() && !m_session.current() ? &*state : nullptr;
}

void VisitorPanel::showCase(const QString &of, const QJsonObject &context)
{
    QJsonObject shared = context;
    const wire::VisitState *screen = screenOfHelped();
    if (screen && !screen->shares.contains(QLatin1String("form")))
        shared.remove(QStringLiteral("form")); // he thought better of it
    // He went on in the guide since he called.
    if (screen && screen->path && screen->procedure == shared.value(QStringLiteral("procedure")).toString()) {
        shared.insert(QStringLiteral("answers"), screen->path->answers);
        shared.insert(QStringLiteral("ticked"), QJsonArray::fromStringList(screen->path->ticked));
    }
    const auto form = wire::SharedForm::fromJson(shared.value(QStringLiteral("form")));
    m_copy = form ? form->copy : std::nullopt;
    const CaseReading reading{m_knowledge.procedure(shared.value(QStringLiteral("procedure")).toString()),
                              m_copy ? m_knowledge.form(m_copy->form) : nullptr,
                              titlesOf(m_session.needs(), m_language),
                              m_language,
                              m_knowledge.region(),
                              DeskText::day(m_clock.now())};
    const QString html = CaseSheet::shared(shared, reading);
    const QString sheet = reading.procedure ? CaseSheet::knowledge(*reading.procedure, m_language) : QString();
    if (html != std::exchange(m_shownShared, html)) {
        QScrollBar *bar = m_shared->verticalScrollBar();
        const int at = of == std::exchange(m_shownOf, of) ? bar->value() : 0;
        m_shared->setHtml(html);
        bar->setValue(at);
    }
    if (sheet != std::exchange(m_shownSheet, sheet))
        m_sheet->setHtml(sheet);
    m_tabs->setTabEnabled(1, reading.procedure != nullptr);
}

// Drawn while it is looked at only: each answer makes another one.
void VisitorPanel::showPaper()
{
    const wire::VisitState *screen = screenOfHelped();
    const auto copy = screen && screen->copy ? screen->copy : m_copy;
    m_tabs->setTabVisible(3, copy.has_value());
    FormPaper::show(*m_paper, m_tabs->currentWidget() == m_paper ? copy : std::nullopt, m_knowledge,
                    DeskText::day(m_clock.now()));
}

void VisitorPanel::retell()
{
    const TicketRow *ticket = m_session.current();
    const HandOffRow *joined = m_session.joined();
    QFont large = font(); // also after the size of text has changed
    large.setPointSizeF(large.pointSizeF() * (ticket ? 2.4 : 1.6));
    large.setBold(true);
    if (m_label->font() != large)
        m_label->setFont(large);
    const bool isServing = ticket && ticket->state == QLatin1String("serving");
    const bool isCalled = ticket && !isServing;
    const bool enabled[]{isCalled,          isCalled,          ticket != nullptr, isCalled,         ticket != nullptr,
                         ticket != nullptr, ticket != nullptr, joined != nullptr, joined != nullptr};
    constexpr qsizetype ofHandOff = 2; // the last ones
    for (qsizetype i = 0; i < m_acts.size(); ++i) {
        m_acts.at(i)->setEnabled(enabled[i] && !m_session.isBusy());
        m_acts.at(i)->setVisible(i + ofHandOff < m_acts.size() ? ticket != nullptr : joined != nullptr);
    }
    const HandOffRow *looked = lookedAt();
    m_tabs->setVisible(ticket || joined || looked);
    // Whom he helps is looked at first; whose help is over can still be read about.
    const bool begins = joined && !ticket && !m_tabs->isTabVisible(2);
    const bool wasHelped = ticket && !ticket->handOff.isEmpty() && ticket->handOff == m_session.visit().handOff();
    m_tabs->setTabVisible(2, joined || wasHelped);
    if (begins)
        m_tabs->setCurrentIndex(2);
    m_visit->retell();
    m_copy.reset();
    if (ticket) {
        showTicket(*ticket);
    } else if (joined || looked) {
        showHandOff(joined ? *joined : *looked);
    } else {
        m_label->setText(m_session.presence() == DeskSession::Presence::Paused ? tr("Pause") : tr("Nobody at this desk"));
        m_detail->setText(m_session.presence() == DeskSession::Presence::Paused
                              ? tr("Visitors are led to others until you go on.")
                              : tr("Call the next visitor with F5.") + calledFor());
    }
    showPaper();
}

// Once a sign-in: what the lines ask of an agent is of the day's plan.
void VisitorPanel::askLines()
{
    m_lines = {};
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    const QPointer<VisitorPanel> here(this);
    m_session.client().request("GET", QStringLiteral("services"), {},
                               m_session.question([here](const QJsonObject &answer) {
                                   if (!here)
                                       return;
                                   here->m_lines = answer;
                                   here->retell();
                               }));
}

// A line each: what he is called for, and why.
QString VisitorPanel::calledFor() const
{
    const AgentRow &agent = m_session.agent();
    QStringList lines;
    const QJsonArray services = m_lines.value(QStringLiteral("services")).toArray();
    for (const QJsonValue &service : services) {
        const QStringList asked = service[QStringLiteral("skills")].toVariant().toStringList();
        const bool isAble =
            std::all_of(asked.begin(), asked.end(), [&](const QString &skill) { return agent.skills.contains(skill); });
        if (const auto row = readService(service.toObject()); row && isAble)
            lines << QStringLiteral("%1 – %2").arg(row->letter, row->title.in(m_language));
    }
    QHash<QString, QString> titles;
    const QJsonArray known = m_lines.value(QStringLiteral("skills")).toArray();
    for (const QJsonValue &skill : known) {
        if (const auto row = readNeed(skill.toObject()))
            titles.insert(row->id, row->title.in(m_language));
    }
    QStringList skills;
    for (const QString &skill : agent.skills)
        skills << titles.value(skill, skill);
    QStringList languages;
    for (const QString &language : agent.languages)
        languages << DeskText::language(language);
    QStringList told;
    if (!services.isEmpty())
        told << (lines.isEmpty() ? tr("Your skills lead to none of the lines here.")
                                 : tr("You serve: %1").arg(lines.join(QStringLiteral(", "))));
    if (!skills.isEmpty())
        told << tr("Your skills: %1").arg(skills.join(QStringLiteral(", ")));
    if (!languages.isEmpty())
        told << tr("Your languages: %1").arg(languages.join(QStringLiteral(", ")));
    return told.isEmpty() ? QString() : QLatin1Char('\n') + told.join(QLatin1Char('\n'));
}

void VisitorPanel::showTicket(const TicketRow &ticket)
{
    m_label->setText(ticket.label);
    QStringList parts{service(ticket.service), DeskText::language(ticket.language), DeskText::ticketState(ticket.state),
                      tr("here since %1").arg(DeskText::time(ticket.taken))};
    if (ticket.appointment)
        parts.insert(1, tr("appointment at %1").arg(DeskText::time(*ticket.appointment)));
    if (ticket.state != QLatin1String("serving") && ticket.calls > 1)
        parts << tr("called %n times", nullptr, ticket.calls);
    if (!ticket.note.isEmpty())
        parts << ticket.note;
    for (const QString &id : ticket.needs)
        parts.prepend(need(id));
    m_detail->setText(parts.join(QStringLiteral(" · ")));
    showCase(ticket.id, m_session.shared());
}

void VisitorPanel::showHandOff(const HandOffRow &handOff)
{
    const QString place = DeskText::kiosk(handOff.place);
    m_label->setText(m_session.joined() ? tr("Help at the kiosk: %1").arg(place) : tr("Asks for help: %1").arg(place));
    QStringList parts{
        tr("%1 · waiting since %2").arg(DeskText::language(handOff.language), DeskText::time(handOff.created))};
    const auto waited = m_clock.now() - handOff.created;
    if (!m_session.joined() && waited >= std::chrono::minutes(1))
        parts << tr("waits %1").arg(DeskText::span(waited));
    if (!handOff.passedBy.isEmpty())
        parts << (handOff.note.isEmpty() ? tr("passed on by %1").arg(handOff.passedBy)
                                         : tr("%1 writes: %2").arg(handOff.passedBy, handOff.note));
    m_detail->setText(parts.join(QStringLiteral(" · ")));
    showCase(handOff.id, handOff.context);
}

} // namespace parvis::desk
