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
    connect(&m_session, &DeskSession::refreshing, this, &DevicePage::ask);
    connect(&m_session, &DeskSession::presenceChanged, this, [this] {
        if (m_session.presence() != DeskSession::Presence::SignedOut)
            return;
        m_model.setRows({});
        m_troubles.clear();
        m_isKnown = false;
        Q_EMIT waitingChanged();
    });
    retell();
}

QString DevicePage::title() const
{
    return tr("Kiosks and printers");
}

DeskPage::Waiting DevicePage::waiting() const
{
    const QList<DeviceRow> &rows = m_model.rows();
    return {int(std::count_if(rows.begin(), rows.end(), &DeviceModel::needsSomebody)), false};
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
    alertOf(rows);
    retell();
    Q_EMIT waitingChanged();
}

// A printer without paper is news once: the counter on the tab stays until somebody has filled it.
void DevicePage::alertOf(const QList<DeviceRow> &rows)
{
    QStringList news;
    QHash<QString, QString> troubles;
    for (const DeviceRow &row : rows) {
        const QString trouble = DeviceModel::troubleOf(row);
        if (trouble.isEmpty())
            continue;
        troubles.insert(row.id, trouble);
        if (m_isKnown && m_troubles.value(row.id) != trouble)
            news << tr("%1 needs somebody: %2.").arg(row.name, trouble);
    }
    m_troubles = std::move(troubles);
    m_isKnown = true;
    if (!news.isEmpty())
        Q_EMIT alerted(news.join(QLatin1Char(' ')));
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
