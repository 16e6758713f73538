// SPDX-License-Identifier: GPL-3.0-or-later
#include "devicepage.h"

#include "deskwidgets.h"

#include <QJsonArray>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace parvis::desk
{

namespace
{

constexpr std::chrono::minutes silentAfter{15}; // as the hub counts it

bool isSilent(const DeviceRow &row, Instant now)
{
    return row.kind == QLatin1String("kiosk") && row.lastSeen && now - *row.lastSeen > silentAfter;
}

} // namespace

DevicePage::DevicePage(DeskSession &session, QWidget *parent)
    : DeskPage(parent), m_session(session), m_model(session.clock()), m_summary(new QLabel(this))
{
    m_summary->setObjectName(QStringLiteral("devices.summary"));
    m_summary->setProperty("role", QStringLiteral("heading"));
    m_summary->setWordWrap(true);
    m_view = DeskWidgets::table("devices.list", &m_model, {DeviceModel::Printers}, this);
    m_view->setAccessibleName(title());
    DeskWidgets::sayWhenEmpty(m_view, tr("The hub knows no kiosk and no board of this site."));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    connect(&m_session, &DeskSession::refreshing, this, [this] {
        if (isVisible())
            ask();
    });
    connect(&m_session, &DeskSession::presenceChanged, this, [this] { m_model.setRows({}); });
    retell();
}

QString DevicePage::title() const
{
    return tr("Kiosks and printers");
}

void DevicePage::showEvent(QShowEvent *event)
{
    DeskPage::showEvent(event);
    ask();
}

void DevicePage::ask()
{
    if (m_session.presence() == DeskSession::Presence::SignedOut)
        return;
    m_session.client().request("GET", QStringLiteral("status"), {},
                               m_session.question([this](const QJsonObject &answer) { take(answer); }));
}

void DevicePage::take(const QJsonObject &answer)
{
    QList<DeviceRow> rows;
    const QJsonArray devices = answer.value(QStringLiteral("devices")).toArray();
    for (const QJsonValue &json : devices) {
        const auto row = readDevice(json.toObject());
        if (row && row->kind != QLatin1String("desk"))
            rows << *row;
    }
    const auto rank = [now = m_session.clock().now()](const DeviceRow &row) {
        return DeviceModel::needsSomebody(row) ? 0 : row.lastSeen && !isSilent(row, now) ? 2 : 1;
    };
    std::sort(rows.begin(), rows.end(), [&](const DeviceRow &a, const DeviceRow &b) {
        const int left = rank(a), right = rank(b);
        return std::tie(left, a.name, a.id) < std::tie(right, b.name, b.id);
    });
    m_model.setRows(rows);
    retell();
}

void DevicePage::retell()
{
    int troubled = 0;
    int silent = 0;
    int unheard = 0;
    for (const DeviceRow &row : m_model.rows()) {
        troubled += DeviceModel::needsSomebody(row);
        unheard += !row.lastSeen;
        silent += isSilent(row, m_session.clock().now());
    }
    QStringList facts;
    if (troubled > 0)
        facts << tr("%n devices need somebody.", nullptr, troubled);
    if (silent > 0)
        facts << tr("%n kiosks have been silent for more than a quarter of an hour.", nullptr, silent);
    if (unheard > 0)
        facts << tr("%n devices have never been heard of.", nullptr, unheard);
    if (facts.isEmpty() && !m_model.rows().isEmpty())
        facts << tr("Nothing is wrong.");
    m_summary->setText(facts.join(QLatin1Char(' ')));
    m_summary->setVisible(!facts.isEmpty());
    DeskWidgets::measure(m_view);
    m_view->viewport()->update();
}

} // namespace parvis::desk
