-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the migrations add up to; the fresh hub. Instants are milliseconds since 1970 UTC, hashes 32 bytes of SHA-256,
-- states numbers in the order of their enumerations. The site comes first in every key: rows are apart by site.

CREATE TABLE hub (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    epoch TEXT NOT NULL CHECK (length(epoch) = 32)
) STRICT;

-- Where the feed of a site stands, and the number of its last submission.
CREATE TABLE site_stream (
    site TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32),
    submissions INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE change (
    site TEXT NOT NULL,
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) IN (0, 32)),
    body BLOB NOT NULL,
    PRIMARY KEY (site, entity, key)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX change_sequence ON change (site, sequence);

CREATE TABLE unit (
    site TEXT NOT NULL,
    resource TEXT NOT NULL,
    start INTEGER NOT NULL,
    state INTEGER NOT NULL,
    token INTEGER NOT NULL,
    holder TEXT NOT NULL,
    until INTEGER NOT NULL,
    booking TEXT NOT NULL,
    recalled INTEGER NOT NULL CHECK (recalled IN (0, 1)),
    withdrawn_if_unsold INTEGER NOT NULL CHECK (withdrawn_if_unsold IN (0, 1)),
    PRIMARY KEY (site, start, resource)
) STRICT, WITHOUT ROWID;
CREATE INDEX unit_holder ON unit (site, holder, start, resource);
CREATE INDEX unit_hold ON unit (site, until) WHERE state = 2;

-- The refusal of two visitors on one place: one row for 5 minutes of one resource.
CREATE TABLE atom (
    site TEXT NOT NULL,
    resource TEXT NOT NULL,
    t5 INTEGER NOT NULL,
    booking TEXT NOT NULL,
    PRIMARY KEY (site, resource, t5)
) STRICT, WITHOUT ROWID;
CREATE INDEX atom_booking ON atom (site, booking);

CREATE TABLE appointment (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    resource TEXT NOT NULL,
    start INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    buffer INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    language TEXT NOT NULL,
    audience TEXT NOT NULL,
    status INTEGER NOT NULL,
    held_until INTEGER,
    person_key TEXT NOT NULL,
    contact BLOB NOT NULL,
    contact_scheme TEXT NOT NULL,
    device TEXT NOT NULL,
    revision INTEGER NOT NULL,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL, channel INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX appointment_code ON appointment (site, code);
CREATE INDEX appointment_start ON appointment (site, start);
CREATE INDEX appointment_person ON appointment (site, person_key, start) WHERE person_key <> '';
CREATE INDEX appointment_request ON appointment (site, created, id) WHERE status = 2;

CREATE TABLE alert_wish (
    site TEXT NOT NULL,
    appointment TEXT NOT NULL,
    filter BLOB NOT NULL,
    created INTEGER NOT NULL,
    offered INTEGER NOT NULL CHECK (offered IN (0, 1)), hold TEXT NOT NULL DEFAULT '', let_go TEXT NOT NULL DEFAULT '', unanswered INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (site, appointment)
) STRICT, WITHOUT ROWID;

CREATE TABLE inbox (
    site TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint BLOB NOT NULL,
    status INTEGER NOT NULL,
    answer BLOB NOT NULL,
    created INTEGER NOT NULL,
    PRIMARY KEY (site, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE submission (
    site TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    reference TEXT NOT NULL,
    procedure TEXT NOT NULL,
    form TEXT NOT NULL,
    form_hash BLOB NOT NULL,
    language TEXT NOT NULL,
    created INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    payload BLOB NOT NULL,
    document BLOB NOT NULL,
    PRIMARY KEY (site, sequence)
) STRICT;
CREATE UNIQUE INDEX submission_id ON submission (site, id);

CREATE TABLE quarantine (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    because TEXT NOT NULL,
    body BLOB NOT NULL,
    created INTEGER NOT NULL,
    resolved INTEGER NOT NULL CHECK (resolved IN (0, 1)), decision TEXT NOT NULL DEFAULT '', decided_by TEXT NOT NULL DEFAULT '', decided_at INTEGER, note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (site, id)
) STRICT;

CREATE TABLE device (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    secret_hash BLOB NOT NULL,
    enrolled INTEGER NOT NULL,
    chain_sequence INTEGER NOT NULL,
    chain_head BLOB NOT NULL,
    frozen INTEGER NOT NULL CHECK (frozen IN (0, 1)),
    frozen_because TEXT NOT NULL,
    owes_reoffer INTEGER NOT NULL CHECK (owes_reoffer IN (0, 1)),
    set_aside INTEGER NOT NULL CHECK (set_aside IN (0, 1)),
    last_seen INTEGER,
    report BLOB NOT NULL, series TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE hand_off (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    state INTEGER NOT NULL,
    language TEXT NOT NULL,
    context BLOB NOT NULL,
    agent TEXT NOT NULL,
    claim_token INTEGER NOT NULL,
    heartbeat INTEGER,
    created INTEGER NOT NULL,
    changed INTEGER NOT NULL, desk TEXT NOT NULL DEFAULT '', agent_id TEXT NOT NULL DEFAULT '', only_for TEXT NOT NULL DEFAULT '', note TEXT NOT NULL DEFAULT '', passed_by TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_off_open ON hand_off (site, created) WHERE state < 2;

CREATE TABLE site_release (
    site TEXT NOT NULL,
    number INTEGER NOT NULL,
    manifest BLOB NOT NULL,
    PRIMARY KEY (site, number)
) STRICT;

CREATE TABLE object (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE fact (
    site TEXT NOT NULL,
    name TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (site, name)
) STRICT, WITHOUT ROWID;

-- Whoever stands in line. `body` is all of a ticket but its context (wire/ticketcodec.h); the columns beside it are what
-- is asked for. `untidy`: it is over, and still keeps what it need not, or owes another site its arrival.
CREATE TABLE ticket (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    label TEXT NOT NULL,
    state INTEGER NOT NULL,
    service TEXT NOT NULL,
    revision INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    handled INTEGER,
    untidy INTEGER NOT NULL CHECK (untidy IN (0, 1)),
    body BLOB NOT NULL,
    context BLOB NOT NULL,
    PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX ticket_label ON ticket (site, day, label);
CREATE INDEX ticket_open ON ticket (site, id) WHERE open = 1;
CREATE INDEX ticket_handled ON ticket (site, service, moved) WHERE handled IS NOT NULL;
CREATE INDEX ticket_untidy ON ticket (site, moved) WHERE untidy = 1;

CREATE TABLE desk_agent (
    site TEXT NOT NULL,
    agent TEXT NOT NULL,
    seen INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (site, agent)
) STRICT, WITHOUT ROWID;

-- Replaced by every other state, erased with the end of the help.
CREATE TABLE visit_view (
    site TEXT NOT NULL,
    hand_off TEXT NOT NULL,
    number INTEGER NOT NULL,
    state BLOB NOT NULL,
    heard INTEGER NOT NULL,
    PRIMARY KEY (site, hand_off)
) STRICT, WITHOUT ROWID;

-- Numbered without a gap; `body` is erased with the end of the help, that there was an act stays.
CREATE TABLE hand_off_act (
    site TEXT NOT NULL,
    hand_off TEXT NOT NULL,
    number INTEGER NOT NULL,
    id TEXT NOT NULL,
    side TEXT NOT NULL,
    who TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    body BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (site, hand_off, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX hand_off_act_id ON hand_off_act (site, hand_off, id);

-- What visitors think. Random ids, no time but the month: nothing leads to a ticket, not even the order of the rows.
CREATE TABLE opinion (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    subject TEXT NOT NULL,
    choice TEXT NOT NULL,
    comment TEXT NOT NULL,
    language TEXT NOT NULL,
    month TEXT NOT NULL,
    PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;

-- That somebody has answered, apart from what: a hash of his ticket and the question.
CREATE TABLE opinion_mark (
    site TEXT NOT NULL,
    mark BLOB NOT NULL CHECK (length(mark) = 32),
    day TEXT NOT NULL,
    PRIMARY KEY (site, mark)
) STRICT, WITHOUT ROWID;

-- Checklists taken along, by the hash of their token.
CREATE TABLE visit_list (
    site TEXT NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    body BLOB NOT NULL,
    until INTEGER NOT NULL,
    PRIMARY KEY (site, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX visit_list_until ON visit_list (site, until);

-- What desks keep about something of the day: the way of a submission, an alarm, why an appointment was called off.
CREATE TABLE desk_record (
    site TEXT NOT NULL,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (site, kind, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX desk_record_changed ON desk_record (site, kind, changed);

-- `key` is a hash of the identifier under a key of the hub, `pin` the hash of a PIN. A badge of nobody (no agent, no PIN)
-- is there because it was tried: tries are counted before anybody looks whose it is, and a restart forgives none.
CREATE TABLE badge (
    site TEXT NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    agent TEXT NOT NULL,
    pin TEXT NOT NULL,
    tries INTEGER NOT NULL,
    locks INTEGER NOT NULL,
    locked_until INTEGER,
    given INTEGER,
    changed INTEGER NOT NULL,
    PRIMARY KEY (site, key)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX badge_agent ON badge (site, agent) WHERE agent <> '';
CREATE INDEX badge_nobody ON badge (site, changed) WHERE agent = '';
