// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of MemoryHubState.
#pragma once

#include "support/memoryhubledger.h"

#include <QMap>

#include <functional>
#include <map>
#include <vector>

namespace parvis::testing
{

/// How to go back, step by step.
using Undo = std::vector<std::function<void()>>;

/// A table whose changes can be undone.
template <typename Key, typename Row> class Rows
{
public:
    [[nodiscard]] const QMap<Key, Row> &all() const { return m_rows; }
    [[nodiscard]] bool contains(const Key &key) const { return m_rows.contains(key); }
    [[nodiscard]] std::optional<Row> find(const Key &key) const
    {
        const auto found = m_rows.constFind(key);
        return found == m_rows.cend() ? std::nullopt : std::optional<Row>(*found);
    }

    void put(const Key &key, const Row &row, Undo &undo)
    {
        remember(key, undo);
        m_rows.insert(key, row);
    }

    void remove(const Key &key, Undo &undo)
    {
        if (!m_rows.contains(key))
            return;
        remember(key, undo);
        m_rows.remove(key);
    }

private:
    void remember(const Key &key, Undo &undo)
    {
        undo.push_back([this, key, before = find(key)] {
            if (before)
                m_rows.insert(key, *before);
            else
                m_rows.remove(key);
        });
    }

    QMap<Key, Row> m_rows;
};

using EntityAndKey = std::pair<QString, QString>;
using ResourceAndStep = std::pair<QString, qint64>;

struct SiteRows {
    Rows<appointments::UnitKey, appointments::UnitRecord> units;
    Rows<ResourceAndStep, QString> atoms;
    Rows<QString, QList<store::AtomRange>> atomsOf; ///< by booking
    Rows<QString, store::Appointment> appointments;
    Rows<QString, QString> codes; ///< code -> appointment
    Rows<QString, store::AlertWish> alerts;
    Rows<EntityAndKey, store::Change> changes;
    Rows<qint64, EntityAndKey> order;     ///< sequence -> change
    Rows<int, store::StreamState> stream; ///< one row, 0
    Rows<QString, store::InboxRow> inbox;
    Rows<QString, store::StoredSubmission> submissions;
    Rows<qint64, QString> submissionOrder;
    Rows<QString, store::QuarantineRow> quarantine;
    Rows<qint64, QString> quarantineOrder;
    Rows<QString, store::Device> devices;
    Rows<QString, store::HandOff> handOffs;
    Rows<QString, store::VisitView> visitViews;
    Rows<std::pair<QString, qint64>, store::HandOffAct> acts; ///< by hand-off and number
    Rows<qint64, store::ReleaseRow> releases;
    Rows<QString, QByteArray> facts;
    Rows<QString, queue::Ticket> tickets;
    Rows<QString, store::DeskAgent> deskAgents;
    Rows<QString, store::Opinion> opinions;
    Rows<QByteArray, QDate> opinionMarks;
    Rows<QByteArray, store::VisitList> visitLists;
    Rows<EntityAndKey, store::DeskRecord> deskRecords; ///< kind, id
    Rows<QByteArray, store::Badge> badges;
};

struct MemoryHubState::Data {
    std::map<QString, SiteRows> sites;
    Rows<QByteArray, QByteArray> objects;
    QString epoch;
    bool writing = false;
};

} // namespace parvis::testing
