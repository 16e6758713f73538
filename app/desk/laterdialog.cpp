// SPDX-License-Identifier: GPL-3.0-or-later
#include "laterdialog.h"

#include "deskwidgets.h"
#include "sitetime.h"

#include <QFormLayout>
#include <QLabel>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace parvis::desk
{

namespace
{

constexpr int usualSeconds = 15 * 60;

} // namespace

LaterDialog::LaterDialog(const QString &label, Instant now, QWidget *parent)
    : ActDialog(parent), m_now(SiteTime::local(now)), m_time(new QTimeEdit(body()))
{
    setWindowTitle(tr("Back into line, not before a time"));
    auto *sentence =
        new QLabel(tr("%1 keeps the place in line and is not called before this time.").arg(label), body());
    sentence->setWordWrap(true);
    m_time->setObjectName(QStringLiteral("later.time"));
    const QDateTime usual = m_now.addSecs(usualSeconds);
    const QTime last(23, 59);
    m_time->setTime(usual.date() == m_now.date() ? QTime(usual.time().hour(), usual.time().minute()) : last);
    QFormLayout *form = DeskWidgets::form();
    form->addRow(tr("&Not before"), m_time);
    auto *layout = new QVBoxLayout(body());
    layout->addWidget(sentence);
    layout->addLayout(form);
    addFoot(tr("Back into line"), QStringLiteral("later.accept"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    const auto retell = [this] { setReady(m_time->time() > m_now.time()); };
    connect(m_time, &QTimeEdit::timeChanged, this, retell);
    retell();
    m_time->setFocus();
}

Instant LaterDialog::notBefore() const
{
    return SiteTime::instantAt(m_now.date(), m_time->time());
}

} // namespace parvis::desk
