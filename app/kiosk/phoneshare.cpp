// SPDX-License-Identifier: GPL-3.0-or-later
#include "phoneshare.h"

#include "base/id.h"
#include "documents/receiptsheet.h"

#include <QJsonArray>
#include <QPointer>
#include <QUrl>

namespace parvis::kiosk
{

namespace
{

constexpr int module = 8; // pixels; the screen makes it as large as it has room

QString pictureOf(const QString &text)
{
    const QByteArray png = text.isEmpty() ? QByteArray() : documents::qrPng(text, module);
    return png.isEmpty() ? QString() : QStringLiteral("data:image/png;base64,") + QString::fromLatin1(png.toBase64());
}

} // namespace

PhoneShare::PhoneShare(PhonePages pages, QString site, std::optional<content::Wifi> wifi, QObject *parent)
    : QObject(parent), m_pages(std::move(pages)), m_site(std::move(site)), m_wifi(std::move(wifi)), m_wifiSource(pictureOf(wifiCode()))
{
}

PhoneShare::~PhoneShare() = default;

void PhoneShare::setWifi(std::optional<content::Wifi> wifi)
{
    m_wifi = std::move(wifi);
    m_wifiSource = pictureOf(wifiCode());
    Q_EMIT changed();
}

QString PhoneShare::ticketAddress(const QString &id) const
{
    return m_pages.address.isEmpty() || id.isEmpty() ? QString() : QStringLiteral("%1/t/%2/%3").arg(m_pages.address, m_site, id);
}

QString PhoneShare::appointmentAddress(const QString &site, const QString &code) const
{
    return m_pages.address.isEmpty() || code.isEmpty()
               ? QString()
               : QStringLiteral("%1/p/%2/%3").arg(m_pages.address, site.isEmpty() ? m_site : site, code);
}

QString PhoneShare::appointmentsHost(const QString &site) const
{
    return m_pages.address.isEmpty()
               ? QString()
               : QStringLiteral("%1/p/%2").arg(QUrl(m_pages.address).authority(), site.isEmpty() ? m_site : site);
}

QString PhoneShare::requestAddress(const QString &reference, const QString &key) const
{
    return m_pages.address.isEmpty() || key.isEmpty() ? QString() : QStringLiteral("%1/s/%2/%3/%4").arg(m_pages.address, m_site, reference, key);
}

QString PhoneShare::host() const { return QUrl(m_pages.address).host(); }

void PhoneShare::showTicket(const QString &id)
{
    if (id == m_ticket)
        return;
    m_ticket = id;
    m_ticketSource = pictureOf(ticketAddress(id));
    Q_EMIT changed();
}

void PhoneShare::takeList(const QString &title, const QString &language, const QList<QVariantMap> &items)
{
    if (!canTakeList() || items.isEmpty() || m_listStage == ListStage::Asking || m_listStage == ListStage::Ready)
        return;
    QJsonArray lines;
    for (const QVariantMap &row : items) {
        QJsonObject line{{QStringLiteral("id"), row.value(QStringLiteral("itemId")).toString()},
                         {QStringLiteral("text"), row.value(QStringLiteral("text")).toString()},
                         {QStringLiteral("ticked"), row.value(QStringLiteral("ticked")).toBool()}};
        QStringList hints;
        if (row.value(QStringLiteral("original")).toBool())
            hints.append(tr("Original."));
        if (const int copies = row.value(QStringLiteral("copies")).toInt(); copies > 0)
            hints.append(tr("%n copy(ies).", "", copies));
        hints.append(row.value(QStringLiteral("detail")).toString());
        if (const QString other = row.value(QStringLiteral("alternative")).toString(); !other.isEmpty())
            hints.append(tr("Or: %1").arg(other));
        hints.removeAll(QString());
        if (!hints.isEmpty())
            line.insert(QStringLiteral("hints"), QJsonArray::fromStringList(hints));
        lines.append(line);
    }
    const QString token = makeId();
    const QJsonObject list{{QStringLiteral("token"), token}, {QStringLiteral("language"), language},
                           {QStringLiteral("title"), title}, {QStringLiteral("items"), lines}};
    m_listStage = m_pages.lists->online() ? ListStage::Asking : ListStage::Failed;
    Q_EMIT changed();
    if (m_listStage == ListStage::Failed)
        return;
    const QPointer<PhoneShare> here(this);
    m_pages.lists->keep(list, [here, token, turn = m_turn](bool kept) {
        if (!here || here->m_turn != turn)
            return;
        here->m_listSource = kept ? pictureOf(QStringLiteral("%1/c/%2/%3").arg(here->m_pages.address, here->m_site, token)) : QString();
        here->m_listStage = kept ? ListStage::Ready : ListStage::Failed;
        Q_EMIT here->changed();
    });
}

void PhoneShare::forgetList()
{
    ++m_turn;
    m_listStage = ListStage::NotAsked;
    m_listSource.clear();
    Q_EMIT changed();
}

void PhoneShare::clear()
{
    m_ticket.clear();
    m_ticketSource.clear();
    forgetList();
}

} // namespace parvis::kiosk
