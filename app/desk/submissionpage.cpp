// SPDX-License-Identifier: GPL-3.0-or-later
#include "submissionpage.h"

#include "correctiondialog.h"
#include "desktext.h"
#include "deskwidgets.h"
#include "flowlayout.h"
#include "submissionsheet.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace parvis::desk
{

SubmissionPage::SubmissionPage(DeskSession &session, const Knowledge &knowledge, QString language, QWidget *parent)
    : DeskPage(parent), m_session(session), m_knowledge(knowledge), m_language(std::move(language)), m_desk(session),
      m_paper(session)
{
    m_checked = addAct("submissions.checked", tr("Is complete"), Qt::CTRL | Qt::Key_K,
                       [this] { m_desk.move(QStringLiteral("checked")); });
    m_correction = addAct("submissions.correction", tr("Ask for a correction …"), Qt::CTRL | Qt::Key_R, [this] { askCorrection(); });
    m_done = addAct("submissions.done", tr("Done"), Qt::CTRL | Qt::Key_D, [this] { m_desk.move(QStringLiteral("done")); });
    m_previous = addAct("submissions.previous", tr("Page back"), Qt::ALT | Qt::Key_PageUp, [this] { m_document->turn(-1); });
    m_next = addAct("submissions.next", tr("Page on"), Qt::ALT | Qt::Key_PageDown, [this] { m_document->turn(1); });
    m_print = addAct("submissions.print", tr("Print the document"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
                     [this] { m_paper.print(document(), m_desk.opened()->row.reference); });
    m_save = addAct("submissions.save", tr("Document as a file …"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, [this] {
        m_paper.save(document(), m_desk.opened()->row.reference + QStringLiteral(".pdf"), this);
    });
    m_more = addAct("submissions.more", tr("Older ones"), {}, [this] { m_desk.askMore(); });
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeList());
    splitter->addWidget(makeCase());
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({550, 450});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    connect(&m_desk, &SubmissionDesk::changed, this, [this] {
        retell();
        Q_EMIT waitingChanged();
    });
    connect(&m_desk, &SubmissionDesk::openedChanged, this, &SubmissionPage::retellOpened);
    connect(m_document, &DocumentView::turned, this, &SubmissionPage::retellActs);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SubmissionPage::openChosen);
    retell();
    retellOpened();
}

QString SubmissionPage::title() const
{
    return tr("Submissions");
}

QWidget *SubmissionPage::makeList()
{
    auto *list = new QWidget(this);
    auto *top = new QWidget(list);
    m_search = new QLineEdit(top);
    m_search->setObjectName(QStringLiteral("submissions.search"));
    m_search->setPlaceholderText(tr("Reference"));
    m_search->setAccessibleName(tr("Search by reference"));
    m_search->setClearButtonEnabled(true);
    m_filter = new QComboBox(top);
    m_filter->setObjectName(QStringLiteral("submissions.filter"));
    m_filter->setAccessibleName(tr("Which submissions"));
    m_filter->addItem(tr("not done yet"), QStringLiteral("open"));
    m_filter->addItem(tr("all"), QString());
    for (const char *state : {"received", "checked", "correction", "done"})
        m_filter->addItem(SubmissionModel::stateText(QLatin1String(state)), QLatin1String(state));
    auto *flow = new FlowLayout(top);
    flow->addWidget(m_search);
    flow->addWidget(m_filter);
    m_view = DeskWidgets::table("submissions.list", &m_model, {SubmissionModel::Procedure}, list);
    m_view->setAccessibleName(title());
    DeskWidgets::sayWhenEmpty(m_view, tr("No submission is in this list."));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // beside an open case large text needs more than there is
    auto *below = new QWidget(list);
    DeskWidgets::addButton(new FlowLayout(below), m_more);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->addWidget(top);
    layout->addWidget(m_view, 1);
    layout->addWidget(below);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) { m_desk.search(text); });
    connect(m_filter, &QComboBox::currentIndexChanged, this, &SubmissionPage::filter);
    return list;
}

QWidget *SubmissionPage::makeCase()
{
    auto *box = new QWidget(this);
    auto *card = new QFrame(box);
    card->setProperty("role", QStringLiteral("card"));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_label = new QLabel(card);
    m_label->setObjectName(QStringLiteral("submissions.label"));
    m_label->setProperty("role", QStringLiteral("heading"));
    m_detail = new QLabel(card);
    m_detail->setObjectName(QStringLiteral("submissions.detail"));
    m_detail->setWordWrap(true);
    auto *buttons = new QWidget(card);
    auto *flow = new FlowLayout(buttons);
    DeskWidgets::addButton(flow, m_checked, "primary");
    DeskWidgets::addButton(flow, m_correction);
    DeskWidgets::addButton(flow, m_done);
    auto *inside = new QVBoxLayout(card);
    inside->addWidget(m_label);
    inside->addWidget(m_detail);
    inside->addWidget(buttons);
    m_tabs = new QTabWidget(box);
    m_answers = new QTextBrowser(m_tabs);
    m_answers->setAccessibleName(tr("Answers"));
    m_answers->setObjectName(QStringLiteral("submissions.answers"));
    m_way = new QTextBrowser(m_tabs);
    m_way->setAccessibleName(tr("Who did what"));
    m_way->setObjectName(QStringLiteral("submissions.way"));
    auto *paper = new QWidget(m_tabs);
    m_document = new DocumentView(paper);
    auto *below = new QWidget(paper); // beside the document: above it large text leaves no room
    auto *row = new FlowLayout(below);
    DeskWidgets::addButton(row, m_print);
    DeskWidgets::addButton(row, m_save);
    auto *sheet = new QVBoxLayout(paper);
    sheet->setContentsMargins(0, 0, 0, 0);
    sheet->addWidget(m_document, 1);
    sheet->addWidget(below);
    m_tabs->addTab(m_answers, tr("Answers"));
    m_tabs->addTab(paper, tr("Document"));
    m_tabs->addTab(m_way, tr("Who did what"));
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(); // while no case is open
    return box;
}

void SubmissionPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    m_desk.setLookedAt(true);
    openChosen();
}

void SubmissionPage::hideEvent(QHideEvent *event)
{
    DeskPage::hideEvent(event);
    m_desk.setLookedAt(false);
}

void SubmissionPage::openChosen()
{
    const auto rows = m_view->selectionModel()->selectedRows();
    if (const SubmissionRow *row = rows.isEmpty() ? nullptr : m_model.rowAt(rows.constFirst()))
        m_desk.open(row->id);
    else if (rows.isEmpty() && !m_desk.opened())
        m_desk.close();
}

void SubmissionPage::askCorrection()
{
    if (!m_desk.opened())
        return;
    CorrectionDialog dialog(m_desk.opened()->row.language, m_language, this);
    dialog.setAct([this, &dialog](const DeskSession::Outcome &outcome) {
        m_desk.move(QStringLiteral("correction"), dialog.reason(), outcome);
    });
    dialog.exec();
}

DeskPage::Waiting SubmissionPage::waiting() const
{
    return {m_desk.open(), false};
}

// The hub tells the open ones, however old; which of them are wanted is chosen here.
void SubmissionPage::filter()
{
    const QString wanted = m_filter->currentData().toString();
    const bool isOpen = !wanted.isEmpty() && wanted != QLatin1String("done");
    m_desk.list(isOpen ? SubmissionDesk::Which::Open : SubmissionDesk::Which::All);
    retell();
}

void SubmissionPage::retell()
{
    const QString wanted = m_filter->currentData().toString();
    QList<SubmissionRow> rows;
    for (const SubmissionRow &row : m_desk.rows()) {
        const bool isDone = row.state == QLatin1String("done");
        if (wanted.isEmpty() || row.state == wanted || (wanted == QLatin1String("open") && !isDone))
            rows << row;
    }
    m_model.setProcedures(m_knowledge.procedureTitles(m_language));
    m_model.setRows(rows);
    DeskWidgets::measure(m_view);
    retellActs();
}

void SubmissionPage::retellOpened()
{
    const OpenedSubmission *opened = m_desk.opened();
    m_tabs->setVisible(opened);
    if (!opened) {
        m_label->setText(tr("No submission is open"));
        m_detail->setText(tr("Choose one in the list."));
        m_document->setDocument({});
        return retellActs();
    }
    const SubmissionRow &row = opened->row;
    m_label->setText(row.reference);
    QStringList parts{m_knowledge.procedureTitles(m_language).value(row.procedure, row.procedure),
                      DeskText::language(row.language), DeskText::dayAndTime(row.created),
                      SubmissionModel::stateText(row.state)};
    if (!row.reason.isEmpty())
        parts << row.reason;
    const QString help = SubmissionSheet::help(*opened);
    m_detail->setText(parts.join(QStringLiteral(" · ")) + (help.isEmpty() ? QString() : QLatin1Char('\n') + help));
    m_answers->setHtml(SubmissionSheet::answers(*opened, m_knowledge.form(row.form), m_language, m_knowledge.region()));
    m_way->setHtml(SubmissionSheet::way(*opened));
    m_document->setDocument(document());
    retellActs();
}

QByteArray SubmissionPage::document() const
{
    const OpenedSubmission *opened = m_desk.opened();
    return opened && SubmissionSheet::isReadable(*opened) ? opened->document : QByteArray();
}

void SubmissionPage::retellActs()
{
    for (QAction *act : {m_print, m_save})
        act->setEnabled(!document().isEmpty());
    const bool mayAct = m_session.mayAct();
    m_checked->setEnabled(mayAct && m_desk.mayMove(QStringLiteral("checked")));
    m_correction->setEnabled(mayAct && m_desk.mayMove(QStringLiteral("correction")));
    m_done->setEnabled(mayAct && m_desk.mayMove(QStringLiteral("done")));
    m_more->setEnabled(mayAct && m_desk.hasMore());
    m_previous->setEnabled(m_document->page() > 1);
    m_next->setEnabled(m_document->page() < m_document->pageCount());
}

} // namespace parvis::desk
