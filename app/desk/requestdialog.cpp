// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdialog.h"

#include "desktext.h"
#include "deskwidgets.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace parvis::desk
{

RequestDialog::RequestDialog(AppointmentBook &book, const RequestRow &request, const QString &what, QWidget *parent)
    : QDialog(parent), m_places(new PlacePicker(book, this))
{
    setWindowTitle(tr("Book a time"));
    auto *layout = new QVBoxLayout(this);
    auto *label = new QLabel(QStringLiteral("%1 · %2").arg(request.appointment.code, what), this);
    label->setProperty("role", QStringLiteral("heading"));
    label->setWordWrap(true);
    layout->addWidget(label);
    if (request.wished) {
        auto *wished = new QLabel(tr("Wished: %1").arg(DeskText::weekdayAndTime(*request.wished)), this);
        wished->setWordWrap(true);
        layout->addWidget(wished);
    }
    layout->addWidget(m_places, 1);
    QPushButton *accept = DeskWidgets::addButtons(this, layout, tr("Book"), QStringLiteral("request.accept"));
    accept->setEnabled(false);
    connect(m_places, &PlacePicker::chosenChanged, this,
            [this, accept] { accept->setEnabled(m_places->chosen().has_value()); });
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().height() * 24);
    m_places->look(wishedBy(request.appointment), request.appointment.channel);
}

} // namespace parvis::desk
