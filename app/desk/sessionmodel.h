// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "rowtable.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <optional>

namespace parvis::desk
{

/// An agent signed in at a desk of the site.
struct SessionRow {
    QString agent; ///< id
    QString name;
    QString device; ///< id of the desk's
    QString deviceName;
    Instant since;
    QString desk;                ///< where the agent is on duty, in his words; empty = not on duty
    std::optional<Instant> seen; ///< when he was last seen on duty
    bool own = false;            ///< this desk's

    bool operator==(const SessionRow &) const = default;
};

[[nodiscard]] std::optional<SessionRow> readSession(const QJsonObject &json);

/// Who is signed in, at which desk, since when.
class SessionModel final : public RowTable<SessionRow>
{
    Q_DECLARE_TR_FUNCTIONS(SessionModel)

public:
    enum Column { Name, Desk, Since, Seen, Columns };

    explicit SessionModel(const Clock &clock, QObject *parent = nullptr) : RowTable(parent), m_clock(clock) {}

    /// "Guichet 3 (hall left)", or the one of both that is known.
    [[nodiscard]] static QString deskText(const SessionRow &row);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const SessionRow &row) const override
    {
        return row.agent + QLatin1Char(' ') + row.device;
    }

private:
    [[nodiscard]] QString text(const SessionRow &row, int column) const;

    const Clock &m_clock;
};

} // namespace parvis::desk
