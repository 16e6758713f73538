// SPDX-License-Identifier: GPL-3.0-or-later
#include "statisticspage.h"

#include "desktext.h"
#include "deskwidgets.h"
#include "flowlayout.h"
#include "statisticssheet.h"

#include <QDateEdit>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace parvis::desk
{

StatisticsPage::StatisticsPage(DeskSession &session, QString language, QWidget *parent)
    : DeskPage(parent), m_session(session), m_language(std::move(language)), m_paper(session),
      m_day(new QDateEdit(DeskText::day(session.clock().now()), this)), m_sheet(new QTextBrowser(this))
{
    const auto name = [this](const char *ending) {
        return tr("statistics") + QLatin1Char('-') + m_day->date().toString(Qt::ISODate) + QLatin1String(ending);
    };
    const auto pdf = [this] {
        return Paper::pdf(StatisticsSheet::html(m_statistics, m_session.services(), m_language), title());
    };
    m_print = addAct("statistics.print", tr("Print"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, [this, pdf] { m_paper.print(pdf(), title()); });
    m_save = addAct("statistics.save", tr("As a file …"), {}, [this, pdf, name] { m_paper.save(pdf(), name(".pdf"), this); });
    m_table = addAct("statistics.table", tr("As a table …"), {}, [this, name] {
        m_paper.save(StatisticsSheet::csv(m_statistics, m_session.services(), m_language), name(".csv"), this);
    });
    m_day->setObjectName(QStringLiteral("statistics.day"));
    m_day->setAccessibleName(tr("Day"));
    m_day->setCalendarPopup(true);
    m_sheet->setObjectName(QStringLiteral("statistics.sheet"));
    m_sheet->setAccessibleName(title());
    auto *top = new QWidget(this);
    auto *flow = new FlowLayout(top);
    flow->addWidget(m_day);
    for (QAction *act : acts())
        DeskWidgets::addButton(flow, act);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(top);
    layout->addWidget(m_sheet, 1);
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        m_isChosen = true;
        ask();
    });
    connect(&m_session, &DeskSession::refreshing, this, [this] {
        if (isVisible())
            ask();
    });
    connect(&m_session, &DeskSession::presenceChanged, this, [this] {
        m_statistics = {};
        retell();
    });
    retell();
}

QString StatisticsPage::title() const
{
    return tr("The day in numbers");
}

void StatisticsPage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    ask();
}

void StatisticsPage::ask()
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    // The site's own day, which may begin hours after midnight, until the agent chooses one.
    const QString target = m_isChosen ? QStringLiteral("statistics?day=") + m_day->date().toString(Qt::ISODate)
                                      : QStringLiteral("statistics");
    m_session.client().request(
        "GET", target, {}, m_session.question([this, asked = ++m_asked](const QJsonObject &answer) {
            if (asked != m_asked)
                return;
            m_statistics = answer;
            const QSignalBlocker itself(m_day);
            m_day->setDate(QDate::fromString(answer[QStringLiteral("day")].toString(), Qt::ISODate));
            retell();
        }));
}

void StatisticsPage::retell()
{
    const QString html =
        m_statistics.isEmpty() ? QString() : StatisticsSheet::html(m_statistics, m_session.services(), m_language);
    if (html != std::exchange(m_shown, html))
        m_sheet->setHtml(html);
    for (QAction *act : acts())
        act->setEnabled(!m_statistics.isEmpty());
}

} // namespace parvis::desk
