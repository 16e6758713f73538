// SPDX-License-Identifier: GPL-3.0-or-later
#include "bookedbylabel.h"

#include <QPointer>

namespace parvis::desk
{

BookedByLabel::BookedByLabel(AppointmentBook &book, QWidget *parent) : QLabel(parent), m_book(book)
{
    setAccessibleName(tr("Who booked"));
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrap(true);
    hide();
}

void BookedByLabel::lookAt(const QString &code)
{
    if (m_code == code)
        return;
    m_code = code;
    clear();
    hide();
    if (code.isEmpty())
        return;
    const QPointer<BookedByLabel> here(this);
    m_book.askBookedBy(code, [here, code](const BookedBy &by) {
        if (!here || here->m_code != code)
            return;
        here->setText(BookedByText::line(by));
        here->setVisible(true);
    });
}

} // namespace parvis::desk
