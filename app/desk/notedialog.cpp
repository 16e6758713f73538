// SPDX-License-Identifier: GPL-3.0-or-later
#include "notedialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parvis::desk
{

NoteDialog::NoteDialog(const QString &title, const QString &question, const QString &accept, Need need, QWidget *parent)
    : ActDialog(parent), m_text(new QLineEdit(body()))
{
    setWindowTitle(title);
    auto *label = new QLabel(question, body());
    label->setWordWrap(true);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("dialog.text"));
    m_text->setAccessibleName(question);
    m_text->setMaxLength(1'000); // as the hub takes it
    auto *layout = new QVBoxLayout(body());
    layout->addWidget(label);
    layout->addWidget(m_text);
    addFoot(accept, QStringLiteral("dialog.accept"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    if (need == Need::Optional)
        return;
    setReady(false);
    connect(m_text, &QLineEdit::textChanged, this, [this] { setReady(!text().isEmpty()); });
}

QString NoteDialog::text() const
{
    return m_text->text().trimmed();
}

} // namespace parvis::desk
