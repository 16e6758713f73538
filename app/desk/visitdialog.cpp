// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitdialog.h"

#include "deskwidgets.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QLabel>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parvis::desk
{

VisitDialog::VisitDialog(const QList<ServiceRow> &services, const QString &current, int minutes,
                         const QString &language, QWidget *parent)
    : ActDialog(parent), m_sum(new QLabel(this))
{
    setWindowTitle(tr("Done, with several things"));
    constexpr int longest = 24 * 60 - 1;
    auto *inside = new QWidget;
    auto *form = new QGridLayout(inside);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setColumnStretch(0, 1);
    for (const ServiceRow &service : services) {
        auto *time = new QSpinBox(inside);
        time->setRange(0, longest);
        time->setSuffix(tr(" min"));
        time->setObjectName(QStringLiteral("visit.") + service.id);
        time->setAccessibleName(service.title.in(language));
        time->setValue(service.id == current ? std::clamp(minutes, 1, longest) : 0);
        time->setAlignment(Qt::AlignTrailing);
        auto *label = new QLabel(service.title.in(language), inside);
        label->setWordWrap(true);
        label->setBuddy(time);
        form->addWidget(label, form->rowCount(), 0);
        form->addWidget(time, form->rowCount() - 1, 1);
        m_times.append({service.id, time});
        connect(time, &QSpinBox::valueChanged, this, &VisitDialog::retell);
    }
    form->setRowStretch(form->rowCount(), 1);
    auto *question = new QLabel(tr("How long did each thing take?"), this);
    question->setWordWrap(true);
    m_sum->setProperty("role", QStringLiteral("heading"));
    m_sum->setAlignment(Qt::AlignTrailing);
    auto *area = new QScrollArea(this);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(body());
    layout->addWidget(question);
    layout->addWidget(area, 1);
    layout->addWidget(m_sum);
    addFoot(tr("Done"), QStringLiteral("visit.accept"));
    constexpr int mostLines = 9; // without moving
    resize(fontMetrics().averageCharWidth() * 60,
           int(std::min<qsizetype>(services.size(), mostLines) + 4) * (fontMetrics().height() * 2 + 10));
    retell();
}

void VisitDialog::retell()
{
    int sum = 0;
    for (const auto &[service, time] : std::as_const(m_times))
        sum += time->value();
    m_sum->setText(tr("%n min together", nullptr, sum));
    setReady(sum > 0);
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
