// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneformdialog.h"

#include "desktext.h"
#include "deskwidgets.h"
#include "documentview.h"
#include "formpaper.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace parvis::desk
{

PhoneFormDialog::PhoneFormDialog(DeskSession &session, const Knowledge &knowledge, const QString &language,
                                 const QString &practiceCode, QWidget *parent)
    : QDialog(parent), m_session(session), m_knowledge(knowledge), m_language(language), m_form(session, language),
      m_code(new QLineEdit(this)), m_look(new QPushButton(tr("&Look"), this)), m_sentence(new QLabel(this)),
      m_title(new QLabel(this)), m_detail(new QLabel(this)),
      m_view(DeskWidgets::table("phoneForm.rows", &m_rows, {0, 1}, this)), m_document(new DocumentView(this)),
      m_tabs(new QTabWidget(this)), m_print(new QPushButton(tr("&Print"), this)), m_paper(session)
{
    setWindowTitle(tr("Form from the phone"));
    auto *question = new QLabel(tr("Which &code does the visitor's phone show?"), this);
    question->setBuddy(m_code);
    question->setWordWrap(true);
    m_code->setObjectName(QStringLiteral("phoneForm.code"));
    m_code->setAccessibleName(tr("Code of the form"));
    m_code->setMaxLength(40); // as the hub takes it
    m_look->setObjectName(QStringLiteral("phoneForm.look"));
    m_look->setProperty("role", QStringLiteral("primary"));
    m_look->setDefault(true);
    m_sentence->setObjectName(QStringLiteral("phoneForm.sentence"));
    m_title->setObjectName(QStringLiteral("phoneForm.title"));
    m_title->setProperty("role", QStringLiteral("heading"));
    m_detail->setObjectName(QStringLiteral("phoneForm.detail"));
    for (QLabel *label : {m_sentence, m_title, m_detail})
        label->setWordWrap(true);
    m_view->setAccessibleName(tr("Answers"));
    m_view->setWordWrap(true);
    m_tabs->setObjectName(QStringLiteral("phoneForm.tabs"));
    m_document->setObjectName(QStringLiteral("phoneForm.paper"));
    m_tabs->addTab(m_view, tr("Answers"));
    m_tabs->addTab(m_document, tr("The form on paper"));
    m_print->setObjectName(QStringLiteral("phoneForm.print"));
    auto *asking = new QHBoxLayout;
    asking->addWidget(m_code, 1);
    asking->addWidget(m_look);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_print, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("dialog.cancel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    layout->addWidget(question);
    layout->addLayout(asking);
    if (!practiceCode.isEmpty()) {
        auto *practice = new QLabel(tr("To practise, try %1.").arg(practiceCode), this);
        practice->setObjectName(QStringLiteral("phoneForm.practice"));
        practice->setWordWrap(true);
        layout->addWidget(practice);
    }
    layout->addWidget(m_sentence);
    layout->addWidget(m_title);
    layout->addWidget(m_detail);
    layout->addWidget(m_tabs, 1);
    layout->addStretch(); // while no form is there
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, [this] { m_form.look(m_code->text()); });
    connect(m_code, &QLineEdit::textChanged, this, [this] { m_form.clear(); }); // another code: the old form is not his
    connect(&m_form, &PhoneForm::changed, this, &PhoneFormDialog::retell);
    connect(m_print, &QPushButton::clicked, this, &PhoneFormDialog::print);
    connect(m_document, &DocumentView::turned, this, [this] { m_print->setEnabled(!m_document->filled().isEmpty()); });
    connect(&m_session, &DeskSession::dayChanged, this, &PhoneFormDialog::showPaper); // also when a paper has come
    connect(&m_session, &DeskSession::presenceChanged, this, [this] {
        if (m_session.presence() == DeskSession::Presence::SignedOut)
            reject();
    });
    // High enough for most of a page of paper.
    resize(
        QSize(fontMetrics().averageCharWidth() * 72, fontMetrics().height() * 42).boundedTo(screen()->availableSize()));
    retell();
}

QString PhoneFormDialog::sentence() const
{
    switch (m_form.state()) {
    case PhoneForm::State::Empty:
    case PhoneForm::State::Found: break;
    case PhoneForm::State::Asking: return tr("Looking …");
    case PhoneForm::State::NotCode:
        return tr("That is no code. It has eight letters and digits, as in K7RM-2XQ9.");
    case PhoneForm::State::Unknown:
        return tr("No form lies ready under this code. It may be over, or a kiosk has it already. "
                  "Let the visitor look at the phone again.");
    case PhoneForm::State::TooMany: return tr("Too many codes were tried. Wait a minute, then try again.");
    case PhoneForm::State::NoHub: return tr("The hub does not answer. Try again in a moment.");
    case PhoneForm::State::Refused: return tr("The hub cannot show this form. Ask the administrator.");
    }
    return {};
}

QString PhoneFormDialog::detail(const PhoneFormSheet &sheet) const
{
    QStringList parts;
    if (const auto *form = m_knowledge.form(sheet.form)) {
        const QString procedure = m_knowledge.procedureTitles(m_language).value(form->procedure());
        if (!procedure.isEmpty() && procedure != sheet.title)
            parts << procedure;
    }
    parts << tr("%1 of %2 answered").arg(sheet.answered()).arg(sheet.rows.size());
    parts << (sheet.missing() > 0 ? tr("%n still missing", nullptr, sheet.missing()) : tr("nothing is missing"));
    parts << DeskText::language(sheet.language) << tr("ready until %1").arg(DeskText::dayAndTime(sheet.until));
    return parts.join(QStringLiteral(" · "));
}

void PhoneFormDialog::retell()
{
    const PhoneFormSheet *sheet = m_form.sheet();
    m_look->setEnabled(m_form.state() != PhoneForm::State::Asking && !m_code->text().trimmed().isEmpty());
    m_sentence->setText(sentence());
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_title->setText(sheet ? sheet->title : QString());
    m_detail->setText(sheet ? detail(*sheet) : QString());
    m_rows.setRows(sheet ? sheet->rows : QList<wire::VisitField>());
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_detail),
                          static_cast<QWidget *>(m_tabs), static_cast<QWidget *>(m_print)})
        part->setVisible(sheet);
    showPaper();
}

void PhoneFormDialog::showPaper()
{
    const PhoneFormSheet *sheet = m_form.sheet();
    FormPaper::show(*m_document, sheet ? sheet->copy : std::nullopt, m_knowledge,
                    DeskText::day(m_session.clock().now()));
    m_print->setEnabled(!m_document->filled().isEmpty());
}

void PhoneFormDialog::print()
{
    if (const PhoneFormSheet *sheet = m_form.sheet())
        m_paper.print(m_document->filled(), sheet->title);
}

} // namespace parvis::desk
