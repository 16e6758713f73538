// SPDX-License-Identifier: GPL-3.0-or-later
#include "correctiondialog.h"

#include "correctionreasons.h"
#include "desktext.h"
#include "deskwidgets.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parvis::desk
{

CorrectionDialog::CorrectionDialog(const QString &visitor, const QString &own, QWidget *parent)
    : ActDialog(parent), m_visitor(visitor), m_prepared(new QListWidget(this)), m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Ask for a correction"));
    m_prepared->setObjectName(QStringLiteral("correction.prepared"));
    m_text->setObjectName(QStringLiteral("correction.text"));
    m_text->setTabChangesFocus(true);
    m_prepared->setWordWrap(true);
    for (const LocalizedText &reason : correctionReasons())
        m_prepared->addItem(reason.in(own));
    auto *first = new QLabel(tr("&Prepared reasons"), this);
    first->setBuddy(m_prepared);
    m_prepared->setAccessibleName(tr("Prepared reasons"));
    auto *second = new QLabel(tr("What the &visitor reads (%1)").arg(DeskText::language(visitor)), this);
    second->setBuddy(m_text);
    second->setWordWrap(true);
    m_text->setAccessibleName(tr("What the visitor reads"));
    auto *layout = new QVBoxLayout(body());
    layout->addWidget(first);
    layout->addWidget(m_prepared, 2);
    layout->addWidget(second);
    layout->addWidget(m_text, 1);
    addFoot(tr("Ask for it"), QStringLiteral("correction.accept"));
    setReady(false);
    connect(m_prepared, &QListWidget::currentRowChanged, this, &CorrectionDialog::choose);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { setReady(!reason().isEmpty()); });
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 24);
}

void CorrectionDialog::choose(int row)
{
    if (row >= 0)
        m_text->setPlainText(correctionReasons().at(row).in(m_visitor));
}

QString CorrectionDialog::reason() const
{
    constexpr int most = 1'000; // as the hub takes it
    return m_text->toPlainText().simplified().left(most);
}

} // namespace parvis::desk
