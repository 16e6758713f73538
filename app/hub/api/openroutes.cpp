// SPDX-License-Identifier: GPL-3.0-or-later
// The hub about itself: health, figures, the description of its API, and the page for its staff.
#include "hub/api/operation.h"
#include "hub/api/page.h"
#include "hub/api/sitestatus.h"
#include "hub/service/instants.h"
#include "store/entryhash.h"

#include <QFile>

#include <algorithm>

namespace parvis::hub
{

namespace
{

using Reply = Result<ApiReply, ApiProblem>;

QString cell(const QString &text)
{
    return QStringLiteral("<td>") + text.toHtmlEscaped() + QStringLiteral("</td>");
}

QString rowOf(const store::Device &device)
{
    QStringList state;
    if (device.frozen)
        state << QStringLiteral("frozen");
    if (device.owesReoffer)
        state << QStringLiteral("owes its journal");
    if (device.setAside)
        state << QStringLiteral("set aside");
    const QString heard = device.lastSeen ? toText(*device.lastSeen) : QStringLiteral("never");
    return QStringLiteral("<tr>") + cell(device.name) + cell(device.kind) + cell(heard) +
           cell(QString::number(device.chainSequence)) + cell(state.join(QStringLiteral(", "))) +
           QStringLiteral("</tr>\n");
}

QString sectionOf(const SiteSettings &site, const SiteStatus &status)
{
    QString html = QStringLiteral("<h2>%1</h2>\n").arg(site.name.toHtmlEscaped());
    html += QStringLiteral("<p>Feed %1, quarantine %2, open hand-offs %3.</p>\n")
                .arg(status.sequence)
                .arg(status.quarantined)
                .arg(status.handOffs);
    for (const SiteAlarm &alarm : status.alarms)
        html += QStringLiteral("<p><strong>%1</strong> %2</p>\n")
                    .arg(alarm.name.toHtmlEscaped(), alarm.detail.toHtmlEscaped());
    html += QStringLiteral("<table><thead><tr><th>Device</th><th>Kind</th><th>Last contact</th><th>Journal</th>"
                           "<th>State</th></tr></thead><tbody>\n");
    for (const store::Device &device : status.devices)
        html += rowOf(device);
    return html + QStringLiteral("</tbody></table>\n");
}

QByteArray line(const char *name, const QString &site, qint64 value)
{
    return QByteArray(name) + "{site=\"" + site.toUtf8() + "\"} " + QByteArray::number(value) + '\n';
}

} // namespace

Reply healthRoute(ApiCall &call)
{
    const auto epoch = call.ledger.epoch();
    if (!epoch)
        return refuse(epoch.error());
    const auto alarms = call.settings.alarms ? call.settings.alarms() : QList<SiteAlarm>();
    // Whoever spreads requests over several hubs sends them elsewhere.
    if (std::any_of(alarms.begin(), alarms.end(),
                    [](const auto &alarm) { return alarm.name == QLatin1String("store"); }))
        return ApiProblem{
            QStringLiteral("store-failed"), QStringLiteral("What is to be kept cannot be written."), {}, {}};
    return jsonReply({{QStringLiteral("status"), QStringLiteral("ok")}, {QStringLiteral("epoch"), *epoch}});
}

Reply metricsRoute(ApiCall &call)
{
    QByteArray text;
    for (const SiteSettings &site : call.settings.sites) {
        const auto status = siteStatus(call.ledger, call.settings, site.id, call.clock.now());
        if (!status)
            return refuse(status.error());
        text += line("parvis_feed_sequence", site.id, status->sequence);
        text += line("parvis_quarantine", site.id, status->quarantined);
        text += line("parvis_handoffs_open", site.id, status->handOffs);
        text += line("parvis_devices", site.id, status->devices.size());
        text += line("parvis_alarms", site.id, status->alarms.size());
    }
    if (call.settings.metrics)
        text += call.settings.metrics();
    return ApiReply{
        200, {{"Content-Type", "text/plain; version=0.0.4; charset=utf-8"}, {"Cache-Control", "no-store"}}, text};
}

Reply openApiRoute(ApiCall &)
{
    QFile file(QStringLiteral(":/parvis/hub/openapi.json"));
    if (!file.open(QIODevice::ReadOnly))
        return ApiProblem{QStringLiteral("not-found"), QStringLiteral("This program carries no description."), {}, {}};
    const QByteArray description = file.readAll();
    // It is longer than what the server gives an ETag by itself.
    return ApiReply{200,
                    {{"Content-Type", "application/json"},
                     {"Cache-Control", "no-cache"},
                     {"ETag", '"' + store::sha256(description).first(16).toHex() + '"'}},
                    description};
}

Reply statusPageRoute(ApiCall &call)
{
    QString body = QStringLiteral("<h1>Parvis</h1>\n<p>%1</p>\n").arg(toText(call.clock.now()));
    for (const SiteSettings &site : call.settings.sites) {
        const auto status = siteStatus(call.ledger, call.settings, site.id, call.clock.now());
        if (!status)
            return refuse(status.error());
        body += sectionOf(site, *status);
    }
    return htmlPage(QStringLiteral("en"), QStringLiteral("Parvis"), body);
}

} // namespace parvis::hub
