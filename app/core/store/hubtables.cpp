// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hubrows.h"

namespace parvis::store::hubrows
{

namespace
{

constexpr auto Text = HubTable::Type::Text;
constexpr auto Number = HubTable::Type::Number;
constexpr auto Bytes = HubTable::Type::Bytes;

} // namespace

const HubTable &units()
{
    static const HubTable table("unit",
                                {{"resource", Text},
                                 {"start", Number},
                                 {"state", Number},
                                 {"token", Number},
                                 {"holder", Text},
                                 {"until", Number},
                                 {"booking", Text},
                                 {"recalled", Number},
                                 {"withdrawn_if_unsold", Number}},
                                "start, resource");
    return table;
}

const HubTable &atoms()
{
    static const HubTable table("atom", {{"resource", Text}, {"t5", Number}, {"booking", Text}}, "resource, t5");
    return table;
}

const HubTable &appointments()
{
    static const HubTable table("appointment",
                                {{"id", Text},
                                 {"code", Text},
                                 {"resource", Text},
                                 {"start", Number},
                                 {"ends", Number},
                                 {"buffer", Number},
                                 {"reasons", Text},
                                 {"language", Text},
                                 {"audience", Text},
                                 {"status", Number},
                                 {"held_until", Number},
                                 {"person_key", Text},
                                 {"contact", Bytes},
                                 {"contact_scheme", Text},
                                 {"device", Text},
                                 {"revision", Number},
                                 {"created", Number},
                                 {"changed", Number},
                                 {"channel", Number}},
                                "id");
    return table;
}

const HubTable &alerts()
{
    static const HubTable table("alert_wish",
                                {{"appointment", Text},
                                 {"filter", Bytes},
                                 {"created", Number},
                                 {"offered", Number},
                                 {"hold", Text},
                                 {"let_go", Text},
                                 {"unanswered", Number}},
                                "appointment");
    return table;
}

const HubTable &changes()
{
    static const HubTable table(
        "change", {{"entity", Text}, {"key", Text}, {"sequence", Number}, {"hash", Bytes}, {"body", Bytes}},
        "entity, key");
    return table;
}

const HubTable &inbox()
{
    static const HubTable table(
        "inbox", {{"key", Text}, {"fingerprint", Bytes}, {"status", Number}, {"answer", Bytes}, {"created", Number}},
        "key");
    return table;
}

const HubTable &submissions()
{
    static const HubTable table("submission",
                                {{"sequence", Number},
                                 {"id", Text},
                                 {"device", Text},
                                 {"reference", Text},
                                 {"procedure", Text},
                                 {"form", Text},
                                 {"form_hash", Bytes},
                                 {"language", Text},
                                 {"created", Number},
                                 {"scheme", Text},
                                 {"payload", Bytes},
                                 {"document", Bytes}},
                                "sequence");
    return table;
}

const HubTable &quarantine()
{
    static const HubTable table("quarantine",
                                {{"id", Text},
                                 {"device", Text},
                                 {"because", Text},
                                 {"body", Bytes},
                                 {"created", Number},
                                 {"resolved", Number},
                                 {"decision", Text},
                                 {"decided_by", Text},
                                 {"decided_at", Number},
                                 {"note", Text}},
                                "id");
    return table;
}

const HubTable &devices()
{
    static const HubTable table("device",
                                {{"id", Text},
                                 {"name", Text},
                                 {"kind", Text},
                                 {"secret_hash", Bytes},
                                 {"enrolled", Number},
                                 {"chain_sequence", Number},
                                 {"chain_head", Bytes},
                                 {"frozen", Number},
                                 {"frozen_because", Text},
                                 {"owes_reoffer", Number},
                                 {"set_aside", Number},
                                 {"last_seen", Number},
                                 {"report", Bytes},
                                 {"series", Text}},
                                "id");
    return table;
}

const HubTable &handOffs()
{
    static const HubTable table("hand_off",
                                {{"id", Text},
                                 {"device", Text},
                                 {"state", Number},
                                 {"language", Text},
                                 {"context", Bytes},
                                 {"agent", Text},
                                 {"claim_token", Number},
                                 {"heartbeat", Number},
                                 {"created", Number},
                                 {"changed", Number},
                                 {"desk", Text},
                                 {"agent_id", Text},
                                 {"only_for", Text},
                                 {"note", Text},
                                 {"passed_by", Text}},
                                "id");
    return table;
}

const HubTable &visitViews()
{
    static const HubTable table(
        "visit_view", {{"hand_off", Text}, {"number", Number}, {"state", Bytes}, {"heard", Number}}, "hand_off");
    return table;
}

const HubTable &handOffActs()
{
    static const HubTable table("hand_off_act",
                                {{"hand_off", Text},
                                 {"number", Number},
                                 {"id", Text},
                                 {"side", Text},
                                 {"who", Text},
                                 {"kind", Text},
                                 {"field", Text},
                                 {"body", Bytes},
                                 {"at", Number}},
                                "hand_off, number");
    return table;
}

const HubTable &releases()
{
    static const HubTable table("site_release", {{"number", Number}, {"manifest", Bytes}}, "number");
    return table;
}

const HubTable &facts()
{
    static const HubTable table("fact", {{"name", Text}, {"value", Bytes}}, "name");
    return table;
}

const HubTable &tickets()
{
    static const HubTable table("ticket",
                                {{"id", Text},
                                 {"day", Text},
                                 {"label", Text},
                                 {"state", Number},
                                 {"service", Text},
                                 {"revision", Number},
                                 {"moved", Number},
                                 {"open", Number},
                                 {"handled", Number},
                                 {"untidy", Number},
                                 {"body", Bytes},
                                 {"context", Bytes}},
                                "id");
    return table;
}

const HubTable &opinions()
{
    static const HubTable table("opinion",
                                {{"id", Text},
                                 {"subject", Text},
                                 {"choice", Text},
                                 {"comment", Text},
                                 {"language", Text},
                                 {"month", Text}},
                                "id");
    return table;
}

const HubTable &opinionMarks()
{
    static const HubTable table("opinion_mark", {{"mark", Bytes}, {"day", Text}}, "mark");
    return table;
}

const HubTable &visitLists()
{
    static const HubTable table("visit_list", {{"key", Bytes}, {"body", Bytes}, {"until", Number}}, "key");
    return table;
}

const HubTable &deskAgents()
{
    static const HubTable table("desk_agent", {{"agent", Text}, {"seen", Number}, {"body", Bytes}}, "agent");
    return table;
}

const HubTable &deskRecords()
{
    static const HubTable table("desk_record",
                                {{"kind", Text}, {"id", Text}, {"revision", Number}, {"changed", Number}, {"body", Bytes}},
                                "kind, id");
    return table;
}

const HubTable &badges()
{
    static const HubTable table("badge",
                                {{"key", Bytes},
                                 {"agent", Text},
                                 {"pin", Text},
                                 {"tries", Number},
                                 {"locks", Number},
                                 {"locked_until", Number},
                                 {"given", Number},
                                 {"changed", Number}},
                                "key");
    return table;
}

} // namespace parvis::store::hubrows
