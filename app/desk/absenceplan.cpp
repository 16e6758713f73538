// SPDX-License-Identifier: GPL-3.0-or-later
#include "absenceplan.h"

#include "desktext.h"
#include "jsonfields.h"

#include <QJsonArray>

namespace parvis::desk
{

namespace
{

AbsenceRow rowOf(const QJsonObject &hit, const AppointmentRow &appointment)
{
    using Kind = AbsenceChoice::Kind;
    AbsenceRow row{appointment, {}, {}, {}, false, {}};
    const QJsonArray elsewhere = hit.value(QStringLiteral("elsewhere")).toArray();
    for (const QJsonValue &resource : elsewhere)
        row.choices << AbsenceChoice{Kind::SameTime, {appointment.start, resource.toString()}};
    const QJsonArray proposed = hit.value(QStringLiteral("proposed")).toArray();
    for (const QJsonValue &place : proposed) {
        const auto start = instantIn(place.toObject(), "start");
        if (start && *start != appointment.start)
            row.choices << AbsenceChoice{Kind::OtherTime, {*start, place[QStringLiteral("resource")].toString()}};
    }
    row.choices << AbsenceChoice{Kind::Cancel, {}};
    return row;
}

} // namespace

AbsencePlan::AbsencePlan(const AppointmentBook &book, QHash<QString, QString> reasons, QObject *parent)
    : RowTable(parent), m_book(book), m_reasons(std::move(reasons))
{
}

void AbsencePlan::setHits(const QJsonObject &answer)
{
    QList<AbsenceRow> rows;
    QList<PlaceRow> given;
    const QJsonArray hits = answer.value(QStringLiteral("hits")).toArray();
    for (const QJsonValue &hit : hits) {
        const auto appointment = readAppointment(hit[QStringLiteral("appointment")].toObject());
        if (!appointment)
            continue;
        AbsenceRow row = rowOf(hit.toObject(), *appointment);
        row.message = m_common;
        for (const AbsenceRow &before : this->rows()) {
            if (before.appointment.code != appointment->code)
                continue;
            row.message = before.message;
            row.isOwnMessage = before.isOwnMessage;
            if (before.chosen && row.choices.contains(*before.chosen))
                row.chosen = before.chosen;
        }
        for (const AbsenceChoice &choice : std::as_const(row.choices)) {
            if (!row.chosen && choice.kind == AbsenceChoice::Kind::SameTime && !given.contains(choice.place))
                row.chosen = choice;
        }
        if (row.chosen && row.chosen->kind != AbsenceChoice::Kind::Cancel)
            given << row.chosen->place;
        rows << row;
    }
    setRows(rows);
}

void AbsencePlan::decide(int row, const AbsenceChoice &choice)
{
    QList<AbsenceRow> changed = rows();
    changed[row].chosen = choice;
    changed[row].because.clear();
    setRows(changed);
}

void AbsencePlan::setMessage(int row, const QString &message)
{
    QList<AbsenceRow> changed = rows();
    changed[row].message = message;
    changed[row].isOwnMessage = true;
    setRows(changed);
}

void AbsencePlan::setCommonMessage(const QString &message)
{
    m_common = message;
    QList<AbsenceRow> changed = rows();
    for (AbsenceRow &row : changed) {
        if (!row.isOwnMessage)
            row.message = message;
    }
    setRows(changed);
}

void AbsencePlan::setConflicts(const QJsonObject &answer)
{
    QList<AbsenceRow> changed = rows();
    const QJsonArray conflicts = answer.value(QStringLiteral("conflicts")).toArray();
    for (AbsenceRow &row : changed) {
        row.because.clear();
        for (const QJsonValue &conflict : conflicts) {
            if (conflict[QStringLiteral("code")].toString() == row.appointment.code)
                row.because = conflict[QStringLiteral("because")].toString();
        }
        if (!row.because.isEmpty())
            row.chosen.reset();
    }
    setRows(changed);
}

bool AbsencePlan::isComplete() const
{
    return std::all_of(rows().begin(), rows().end(), [](const AbsenceRow &row) { return row.chosen.has_value(); });
}

QJsonArray AbsencePlan::decisions() const
{
    QJsonArray list;
    for (const AbsenceRow &row : rows()) {
        if (!row.chosen)
            continue;
        const bool isCancel = row.chosen->kind == AbsenceChoice::Kind::Cancel;
        QJsonObject json{{QStringLiteral("code"), row.appointment.code},
                         {QStringLiteral("revision"), row.appointment.revision},
                         {QStringLiteral("act"), isCancel ? QStringLiteral("cancel") : QStringLiteral("move")}};
        if (!isCancel) {
            json.insert(QStringLiteral("start"), isoOf(row.chosen->place.start));
            json.insert(QStringLiteral("resource"), row.chosen->place.resource);
        }
        if (!row.message.simplified().isEmpty())
            json.insert(QStringLiteral("message"), row.message.simplified());
        list << json;
    }
    return list;
}

QString AbsencePlan::text(const AbsenceChoice &choice) const
{
    switch (choice.kind) {
    case AbsenceChoice::Kind::SameTime:
        return tr("same time at %1").arg(m_book.resourceName(choice.place.resource));
    case AbsenceChoice::Kind::OtherTime:
        return tr("%1 at %2").arg(DeskText::weekdayAndTime(choice.place.start), m_book.resourceName(choice.place.resource));
    case AbsenceChoice::Kind::Cancel:
        break;
    }
    return tr("cancel it");
}

QString AbsencePlan::summary() const
{
    if (rows().isEmpty())
        return tr("Nobody has an appointment then.");
    int open = 0;
    for (const AbsenceRow &row : rows())
        open += !row.chosen;
    const QString hit = tr("%n appointments are hit.", nullptr, int(rows().size()));
    return open == 0 ? hit : hit + QLatin1Char(' ') + tr("%n are still to be decided.", nullptr, open);
}

int AbsencePlan::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QString AbsencePlan::text(const AbsenceRow &row, int column) const
{
    switch (column) {
    case When:
        return DeskText::weekdayAndTime(row.appointment.start);
    case Reason: {
        QStringList titles;
        for (const QString &reason : row.appointment.reasons)
            titles << m_reasons.value(reason, reason);
        return titles.join(QStringLiteral(", "));
    }
    case Where:
        return DeskText::place(row.appointment.channel, m_book.resourceName(row.appointment.resource));
    default:
        break;
    }
    if (row.because == QLatin1String("taken"))
        return tr("no longer free: choose again");
    if (row.because == QLatin1String("changed"))
        return tr("changed meanwhile: look again");
    if (!row.because.isEmpty())
        return tr("not possible: choose again");
    return row.chosen ? text(*row.chosen) : tr("to be decided");
}

QVariant AbsencePlan::data(const QModelIndex &index, int role) const
{
    const AbsenceRow *row = rowAt(index);
    return row && (role == Qt::DisplayRole || role == Qt::ToolTipRole) ? QVariant(text(*row, index.column())) : QVariant();
}

QVariant AbsencePlan::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Reason:
        return tr("For");
    case Where:
        return tr("Place");
    default:
        return tr("What becomes of it");
    }
}

} // namespace parvis::desk
