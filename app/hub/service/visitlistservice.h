// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/hubledger.h"

#include <QJsonObject>
#include <QStringList>

namespace parvis::hub
{

/// A checklist as the kiosk computed it, in the visitor's language; who he is stands nowhere in it.
struct VisitListContent {
    struct Item {
        QString id;
        QString text;
        QString hint; ///< may be empty

        bool operator==(const Item &) const = default;
    };

    QString language;
    QString title;
    QList<Item> items;
    QStringList ticked; ///< ids of items

    [[nodiscard]] QByteArray encode() const;
    /// Empty where BYTES are none.
    [[nodiscard]] static VisitListContent decode(const QByteArray &bytes);

    bool operator==(const VisitListContent &) const = default;
};

/// Checklists taken along on a phone, for 30 days. Whoever knows the token may see and tick one; the hub keeps only its
/// hash. Errors: NotFound, StoreError. One thread.
class VisitListService
{
public:
    static constexpr std::chrono::hours kept{30 * 24};

    VisitListService(store::HubLedger &ledger, const Clock &clock) : m_ledger(ledger), m_clock(clock) {}

    struct Kept {
        VisitListContent content;
        Instant until;
    };
    /// TOKEN is the kiosk's; the same again gives what stands.
    [[nodiscard]] Result<Kept> put(const QString &site, const QString &token, const VisitListContent &content);
    [[nodiscard]] Result<Kept> find(const QString &site, const QString &token);
    /// IDS are ticked from now on, and no others; unknown ones are passed over.
    [[nodiscard]] Result<Kept> tick(const QString &site, const QString &token, const QStringList &ids);
    /// Erases what has been kept long enough, and the marks of opinions of tickets long gone; how many.
    [[nodiscard]] Result<int> sweep(const QString &site);

private:
    store::HubLedger &m_ledger;
    const Clock &m_clock;
};

} // namespace parvis::hub
