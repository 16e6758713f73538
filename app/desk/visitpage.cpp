// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitpage.h"

#include "desktext.h"
#include "proposaleditor.h"
#include "visitreading.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace parvis::desk
{

namespace
{

constexpr int longestWords = 1'000; // as the hub takes them

} // namespace

VisitPage::VisitPage(JoinedVisit &visit, const Knowledge &knowledge, QString language, QWidget *parent)
    : QWidget(parent), m_visit(visit), m_knowledge(knowledge), m_language(std::move(language)), m_where(new QLabel(this)),
      m_trouble(new QLabel(this)), m_view(new QTableView(this)), m_point(new QPushButton(tr("&Point at it"), this)),
      m_proposal(new ProposalEditor(m_language, this)), m_propose(new QPushButton(tr("P&ropose"), this)),
      m_talk(new QTextBrowser(this)), m_sentences(new QComboBox(this)), m_sendSentence(new QPushButton(tr("&Say it"), this)),
      m_words(new QLineEdit(this)), m_sendWords(new QPushButton(tr("Se&nd"), this))
{
    m_where->setObjectName(QStringLiteral("visit.where"));
    m_where->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("visit.trouble"));
    m_trouble->setWordWrap(true);
    m_trouble->setProperty("role", QStringLiteral("fault"));
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeScreen());
    parts->addWidget(makeTalk());
    parts->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_where);
    layout->addWidget(m_trouble);
    layout->addWidget(parts, 1);
    m_visit.setReading([here = QPointer(this)](const wire::VisitState &shown) {
        return here ? VisitReading(here->m_knowledge, here->m_language).read(shown, DeskText::day(SystemClock().now()))
                    : shown;
    });
    connect(&m_visit, &JoinedVisit::changed, this, &VisitPage::retell);
    retell();
}

QWidget *VisitPage::makeScreen()
{
    m_view->setObjectName(QStringLiteral("visit.fields"));
    m_view->setProperty("role", QStringLiteral("short"));
    m_view->setAccessibleName(tr("Fields of the form"));
    m_view->setModel(&m_fields);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_point->setObjectName(QStringLiteral("visit.point"));
    m_propose->setObjectName(QStringLiteral("visit.propose"));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &VisitPage::retellProposal);
    connect(m_view, &QTableView::activated, m_point, &QPushButton::click);
    connect(m_point, &QPushButton::clicked, this, [this] {
        if (const auto *field = chosen())
            m_visit.point(field->path);
    });
    connect(m_proposal, &ProposalEditor::entered, this, &VisitPage::propose);
    connect(m_proposal, &ProposalEditor::changed, this, &VisitPage::retellProposal);
    connect(m_propose, &QPushButton::clicked, this, &VisitPage::propose);
    auto *screen = new QWidget(this);
    auto *acts = new QHBoxLayout;
    acts->addWidget(m_point);
    acts->addStretch();
    acts->addWidget(m_propose);
    auto *layout = new QVBoxLayout(screen);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_proposal);
    layout->addLayout(acts);
    return screen;
}

QWidget *VisitPage::makeTalk()
{
    m_talk->setObjectName(QStringLiteral("visit.talk"));
    m_talk->setProperty("role", QStringLiteral("short"));
    m_talk->setAccessibleName(tr("What was done and written"));
    m_sentences->setObjectName(QStringLiteral("visit.sentences"));
    m_sentences->setAccessibleName(tr("Prepared sentence"));
    m_sentences->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sentences->setMinimumContentsLength(20);
    m_sendSentence->setObjectName(QStringLiteral("visit.sendSentence"));
    m_words->setObjectName(QStringLiteral("visit.words"));
    m_words->setMaxLength(longestWords);
    m_words->setAccessibleName(tr("Message to the visitor"));
    m_sendWords->setObjectName(QStringLiteral("visit.sendWords"));
    connect(m_sendSentence, &QPushButton::clicked, this, &VisitPage::sendSentence);
    connect(m_words, &QLineEdit::returnPressed, this, &VisitPage::sendWords);
    connect(m_words, &QLineEdit::textChanged, this, &VisitPage::retellProposal);
    connect(m_sendWords, &QPushButton::clicked, this, &VisitPage::sendWords);
    auto *talk = new QWidget(this);
    const auto line = [](QWidget *wide, QWidget *button) {
        auto *row = new QHBoxLayout;
        row->addWidget(wide, 1);
        row->addWidget(button);
        return row;
    };
    auto *layout = new QVBoxLayout(talk);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_talk, 1);
    layout->addLayout(line(m_sentences, m_sendSentence));
    layout->addLayout(line(m_words, m_sendWords));
    return talk;
}

const wire::VisitField *VisitPage::chosen() const
{
    return m_fields.rowAt(m_view->currentIndex());
}

QString VisitPage::visitorLanguage() const
{
    return m_visit.state() ? m_visit.state()->language : m_language;
}

void VisitPage::retell()
{
    m_visit.reread();
    retellScreen();
    retellTalk();
    retellSentences();
    retellProposal();
}

void VisitPage::retellScreen()
{
    const auto &state = m_visit.state();
    QStringList parts;
    if (state) {
        parts << tr("The visitor %1").arg(DeskText::screen(state->screen));
        if (!state->title.isEmpty())
            parts << QStringLiteral("<b>%1</b>").arg(state->title.toHtmlEscaped());
        if (state->steps > 0)
            parts << tr("step %1 of %2").arg(state->step).arg(state->steps);
        parts << DeskText::language(state->language);
        if (state->shares.isEmpty())
            parts << tr("he shows nothing more");
    } else if (m_visit.isActive()) {
        parts << tr("The visitor's screen has not been heard of yet.");
    }
    m_where->setText(parts.join(QStringLiteral(" · ")));
    QStringList troubles{m_visit.words()};
    if (state)
        troubles << state->error;
    troubles.removeAll(QString());
    m_trouble->setText(troubles.join(QLatin1Char('\n')));
    m_trouble->setVisible(!troubles.isEmpty());
    QList<wire::VisitField> fields = state ? state->fields : QList<wire::VisitField>();
    if (state && fields.isEmpty() && state->question)
        fields << *state->question;
    QHash<QString, QString> theirs;
    for (const auto &told = m_visit.toldState();
         const wire::VisitField &field : told ? told->fields : QList<wire::VisitField>())
        theirs.insert(field.path, field.label);
    m_fields.setRows(fields);
    m_fields.setTheirs(theirs);
    m_fields.setShown(state && state->question ? state->question->path : QString());
}

void VisitPage::retellTalk()
{
    QString html;
    for (const sync::VisitAct &act : m_visit.acts()) {
        const QString line = m_visit.lineOf(act).toHtmlEscaped();
        html += act.kind == QLatin1String("say") ? QStringLiteral("<p><b>%1</b></p>").arg(line)
                                                 : QStringLiteral("<p>%1</p>").arg(line);
    }
    if (html == std::exchange(m_shownTalk, html))
        return;
    m_talk->setHtml(html);
    m_talk->verticalScrollBar()->setValue(m_talk->verticalScrollBar()->maximum());
}

void VisitPage::retellSentences()
{
    const QString theirs = visitorLanguage();
    const QString key = QStringLiteral("%1/%2").arg(theirs).arg(m_knowledge.sentences().size());
    if (key == std::exchange(m_shownSentences, key))
        return;
    const QString before = m_sentences->currentData().toString();
    m_sentences->clear();
    for (const content::Sentence &sentence : m_knowledge.sentences()) {
        const QString ours = sentence.text.in(m_language);
        const QString said = sentence.text.in(theirs);
        m_sentences->addItem(theirs == m_language ? ours : QStringLiteral("%1  →  %2").arg(ours, said), sentence.id);
    }
    m_sentences->setCurrentIndex(std::max(0, m_sentences->findData(before)));
}

void VisitPage::retellProposal()
{
    const auto *field = chosen();
    const bool isActive = m_visit.isActive();
    m_proposal->setField(field);
    m_point->setEnabled(isActive && field && !field->path.isEmpty());
    m_proposal->setEnabled(isActive);
    m_propose->setEnabled(isActive && m_proposal->isReady());
    m_sendSentence->setEnabled(isActive && m_sentences->count() > 0);
    m_sendWords->setEnabled(isActive && !m_words->text().trimmed().isEmpty());
}

void VisitPage::propose()
{
    const auto *field = chosen();
    if (!field || !m_propose->isEnabled())
        return;
    m_visit.propose(field->path, m_proposal->value());
    m_proposal->clearLine();
}

void VisitPage::sendSentence()
{
    const QString id = m_sentences->currentData().toString();
    for (const content::Sentence &sentence : m_knowledge.sentences()) {
        if (sentence.id == id)
            m_visit.say(sentence.text.in(visitorLanguage()), id);
    }
}

void VisitPage::sendWords()
{
    m_visit.say(m_words->text());
    m_words->clear();
}

} // namespace parvis::desk
