// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitdialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parvis::desk
{

VisitDialog::VisitDialog(const QList<ServiceRow> &services, const QString &current, int minutes, const QString &language,
                         QWidget *parent)
    : QDialog(parent), m_sum(new QLabel(this))
{
    setWindowTitle(tr("Done, with several things"));
    constexpr int longest = 24 * 60 - 1;
    auto *inside = new QWidget;
    auto *form = new QFormLayout(inside);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const ServiceRow &service : services) {
        auto *time = new QSpinBox(inside);
        time->setRange(0, longest);
        time->setSuffix(tr(" min"));
        time->setObjectName(QStringLiteral("visit.") + service.id);
        time->setAccessibleName(service.title.in(language));
        time->setValue(service.id == current ? std::clamp(minutes, 1, longest) : 0);
        form->addRow(service.title.in(language), time);
        m_times.append({service.id, time});
        connect(time, &QSpinBox::valueChanged, this, &VisitDialog::retell);
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setFrameShape(QFrame::NoFrame);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("visit.accept"));
    m_accept->setProperty("role", QStringLiteral("primary"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(m_sum);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    retell();
}

void VisitDialog::retell()
{
    int sum = 0;
    for (const auto &[service, time] : std::as_const(m_times))
        sum += time->value();
    m_sum->setText(tr("%n min together", nullptr, sum));
    m_accept->setEnabled(sum > 0);
}

QJsonArray VisitDialog::parts() const
{
    QJsonArray parts;
    for (const auto &[service, time] : m_times) {
        if (time->value() > 0)
            parts << QJsonObject{{QStringLiteral("service"), service}, {QStringLiteral("seconds"), 60 * time->value()}};
    }
    return parts;
}

} // namespace parvis::desk
