// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appointmentbook.h"
#include "rowtable.h"

#include <QCoreApplication>

namespace parvis::desk
{

/// What may become of an appointment that an absence hits.
struct AbsenceChoice {
    enum class Kind { SameTime, OtherTime, Cancel };

    Kind kind = Kind::Cancel;
    PlaceRow place; ///< not of Cancel

    bool operator==(const AbsenceChoice &) const = default;
};

struct AbsenceRow {
    AppointmentRow appointment;
    QList<AbsenceChoice> choices; ///< as the hub offers them, and Cancel at the end
    std::optional<AbsenceChoice> chosen;
    QString message; ///< for the visitor, where he looks for his appointment
    bool isOwnMessage = false; ///< written for this visitor: that of all does not replace it
    QString because; ///< why the hub could not do it; empty = it was not tried, or nothing stood in its way

    bool operator==(const AbsenceRow &) const = default;
};

/// An absence before it is entered: whom it hits, and what becomes of each. Changes nothing at the hub.
class AbsencePlan final : public RowTable<AbsenceRow>
{
    Q_DECLARE_TR_FUNCTIONS(AbsencePlan)

public:
    enum Column { When, Reason, Where, Decision, Columns };

    /// BOOK outlives it. REASONS are titles by id.
    AbsencePlan(const AppointmentBook &book, QHash<QString, QString> reasons, QObject *parent = nullptr);

    /// What previewAbsence told. Who can go elsewhere at the same time is proposed to, each place once; decisions made
    /// before stay where they are still possible.
    void setHits(const QJsonObject &answer);
    void decide(int row, const AbsenceChoice &choice);
    /// For one visitor alone, also where it is empty.
    void setMessage(int row, const QString &message);
    /// For all whose message was not written for them alone, also for who is hit later.
    void setCommonMessage(const QString &message);
    /// What enterAbsence told of what stood in the way.
    void setConflicts(const QJsonObject &answer);
    [[nodiscard]] bool isComplete() const;
    /// As enterAbsence takes them.
    [[nodiscard]] QJsonArray decisions() const;

    [[nodiscard]] QString text(const AbsenceChoice &choice) const;
    [[nodiscard]] QString summary() const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const AbsenceRow &row) const override { return row.appointment.code; }

private:
    [[nodiscard]] QString text(const AbsenceRow &row, int column) const;

    const AppointmentBook &m_book;
    QHash<QString, QString> m_reasons;
    QString m_common;
};

} // namespace parvis::desk
