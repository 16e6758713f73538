-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the migrations add up to; the fresh hub. Instants are milliseconds since 1970 UTC, hashes 32 bytes of SHA-256,
-- states numbers in the order of their enumerations. The site comes first in every key: rows are apart by site.

CREATE TABLE hub (
    one bigint PRIMARY KEY CHECK (one = 1),
    epoch text COLLATE "C" NOT NULL CHECK (length(epoch) = 32)
);

-- Where the feed of a site stands, and the number of its last submission.
CREATE TABLE site_stream (
    site text COLLATE "C" PRIMARY KEY,
    sequence bigint NOT NULL,
    digest bytea NOT NULL CHECK (length(digest) = 32),
    submissions bigint NOT NULL
);

CREATE TABLE change (
    site text COLLATE "C" NOT NULL,
    entity text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    hash bytea NOT NULL CHECK (length(hash) IN (0, 32)),
    body bytea NOT NULL,
    PRIMARY KEY (site, entity, key)
);
CREATE UNIQUE INDEX change_sequence ON change (site, sequence);

CREATE TABLE unit (
    site text COLLATE "C" NOT NULL,
    resource text COLLATE "C" NOT NULL,
    start bigint NOT NULL,
    state bigint NOT NULL,
    token bigint NOT NULL,
    holder text COLLATE "C" NOT NULL,
    until bigint NOT NULL,
    booking text COLLATE "C" NOT NULL,
    recalled bigint NOT NULL CHECK (recalled IN (0, 1)),
    withdrawn_if_unsold bigint NOT NULL CHECK (withdrawn_if_unsold IN (0, 1)),
    PRIMARY KEY (site, start, resource)
);
CREATE INDEX unit_holder ON unit (site, holder, start, resource) WHERE holder <> '';
CREATE INDEX unit_hold ON unit (site, until) WHERE state = 2;

-- The refusal of two visitors on one place: one row for 5 minutes of one resource.
CREATE TABLE atom (
    site text COLLATE "C" NOT NULL,
    resource text COLLATE "C" NOT NULL,
    t5 bigint NOT NULL,
    booking text COLLATE "C" NOT NULL,
    PRIMARY KEY (site, resource, t5)
);
CREATE INDEX atom_booking ON atom (site, booking);

CREATE TABLE appointment (
    site text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    code text COLLATE "C" NOT NULL,
    resource text COLLATE "C" NOT NULL,
    start bigint NOT NULL,
    ends bigint NOT NULL,
    buffer bigint NOT NULL,
    reasons text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    audience text COLLATE "C" NOT NULL,
    status bigint NOT NULL,
    held_until bigint,
    person_key text COLLATE "C" NOT NULL,
    contact bytea NOT NULL,
    contact_scheme text COLLATE "C" NOT NULL,
    device text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    created bigint NOT NULL,
    changed bigint NOT NULL,
    channel bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (site, id)
);
CREATE UNIQUE INDEX appointment_code ON appointment (site, code);
CREATE INDEX appointment_start ON appointment (site, start);
CREATE INDEX appointment_person ON appointment (site, person_key, start) WHERE person_key <> '';
CREATE INDEX appointment_request ON appointment (site, created, id) WHERE status = 2;

CREATE TABLE alert_wish (
    site text COLLATE "C" NOT NULL,
    appointment text COLLATE "C" NOT NULL,
    filter bytea NOT NULL,
    created bigint NOT NULL,
    offered bigint NOT NULL CHECK (offered IN (0, 1)),
    hold text COLLATE "C" NOT NULL DEFAULT '',
    let_go text COLLATE "C" NOT NULL DEFAULT '',
    unanswered bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (site, appointment)
);

CREATE TABLE inbox (
    site text COLLATE "C" NOT NULL,
    key text COLLATE "C" NOT NULL,
    fingerprint bytea NOT NULL,
    status bigint NOT NULL,
    answer bytea NOT NULL,
    created bigint NOT NULL,
    PRIMARY KEY (site, key)
);

CREATE TABLE submission (
    site text COLLATE "C" NOT NULL,
    sequence bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    device text COLLATE "C" NOT NULL,
    reference text COLLATE "C" NOT NULL,
    procedure text COLLATE "C" NOT NULL,
    form text COLLATE "C" NOT NULL,
    form_hash bytea NOT NULL,
    language text COLLATE "C" NOT NULL,
    created bigint NOT NULL,
    scheme text COLLATE "C" NOT NULL,
    payload bytea NOT NULL,
    document bytea NOT NULL,
    PRIMARY KEY (site, sequence)
);
CREATE UNIQUE INDEX submission_id ON submission (site, id);

CREATE TABLE quarantine (
    site text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    device text COLLATE "C" NOT NULL,
    because text COLLATE "C" NOT NULL,
    body bytea NOT NULL,
    created bigint NOT NULL,
    resolved bigint NOT NULL CHECK (resolved IN (0, 1)),
    decision text COLLATE "C" NOT NULL DEFAULT '',
    decided_by text COLLATE "C" NOT NULL DEFAULT '',
    decided_at bigint,
    note text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (site, id)
);

CREATE TABLE device (
    site text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    secret_hash bytea NOT NULL,
    enrolled bigint NOT NULL,
    chain_sequence bigint NOT NULL,
    chain_head bytea NOT NULL,
    frozen bigint NOT NULL CHECK (frozen IN (0, 1)),
    frozen_because text COLLATE "C" NOT NULL,
    owes_reoffer bigint NOT NULL CHECK (owes_reoffer IN (0, 1)),
    set_aside bigint NOT NULL CHECK (set_aside IN (0, 1)),
    last_seen bigint,
    report bytea NOT NULL,
    series text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (site, id)
);

CREATE TABLE hand_off (
    site text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    device text COLLATE "C" NOT NULL,
    state bigint NOT NULL,
    language text COLLATE "C" NOT NULL,
    context bytea NOT NULL,
    agent text COLLATE "C" NOT NULL,
    claim_token bigint NOT NULL,
    heartbeat bigint,
    created bigint NOT NULL,
    changed bigint NOT NULL,
    desk text COLLATE "C" NOT NULL DEFAULT '',
    agent_id text COLLATE "C" NOT NULL DEFAULT '',
    only_for text COLLATE "C" NOT NULL DEFAULT '',
    note text COLLATE "C" NOT NULL DEFAULT '',
    passed_by text COLLATE "C" NOT NULL DEFAULT '',
    PRIMARY KEY (site, id)
);
CREATE INDEX hand_off_open ON hand_off (site, created) WHERE state < 2;

CREATE TABLE site_release (
    site text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    manifest bytea NOT NULL,
    PRIMARY KEY (site, number)
);

CREATE TABLE object (
    sha256 bytea PRIMARY KEY CHECK (length(sha256) = 32),
    bytes bytea NOT NULL
);

CREATE TABLE fact (
    site text COLLATE "C" NOT NULL,
    name text COLLATE "C" NOT NULL,
    value bytea NOT NULL,
    PRIMARY KEY (site, name)
);

-- A second net under the atoms: PostgreSQL itself refuses two bookings of one resource that overlap. It needs the
-- extension btree_gist; where the user may not make it the atoms stand alone and this table is not there.
DO $$
BEGIN
    CREATE EXTENSION IF NOT EXISTS btree_gist;
    -- The place is a number made of site and resource: half the work of comparing both.
    CREATE TABLE atom_span (
        site text COLLATE "C" NOT NULL,
        booking text COLLATE "C" NOT NULL,
        place bigint NOT NULL,
        span int8range NOT NULL,
        EXCLUDE USING gist (place WITH =, span WITH &&)
    );
EXCEPTION WHEN insufficient_privilege OR undefined_file OR feature_not_supported THEN
    RAISE NOTICE 'no second net: %', SQLERRM;
END
$$;

-- Whoever stands in line. `body` is all of a ticket but its context (wire/ticketcodec.h); the columns beside it are what
-- is asked for. `untidy`: it is over, and still keeps what it need not, or owes another site its arrival.
CREATE TABLE ticket (
    site text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    label text COLLATE "C" NOT NULL,
    state bigint NOT NULL,
    service text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    moved bigint NOT NULL,
    open bigint NOT NULL CHECK (open IN (0, 1)),
    handled bigint,
    untidy bigint NOT NULL CHECK (untidy IN (0, 1)),
    body bytea NOT NULL,
    context bytea NOT NULL,
    PRIMARY KEY (site, id)
);
CREATE UNIQUE INDEX ticket_label ON ticket (site, day, label);
CREATE INDEX ticket_open ON ticket (site, id) WHERE open = 1;
CREATE INDEX ticket_handled ON ticket (site, service, moved) WHERE handled IS NOT NULL;
CREATE INDEX ticket_untidy ON ticket (site, moved) WHERE untidy = 1;

CREATE TABLE desk_agent (
    site text COLLATE "C" NOT NULL,
    agent text COLLATE "C" NOT NULL,
    seen bigint NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (site, agent)
);

-- Replaced by every other state, erased with the end of the help.
CREATE TABLE visit_view (
    site text COLLATE "C" NOT NULL,
    hand_off text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    state bytea NOT NULL,
    heard bigint NOT NULL,
    PRIMARY KEY (site, hand_off)
);

-- Numbered without a gap; `body` is erased with the end of the help, that there was an act stays.
CREATE TABLE hand_off_act (
    site text COLLATE "C" NOT NULL,
    hand_off text COLLATE "C" NOT NULL,
    number bigint NOT NULL,
    id text COLLATE "C" NOT NULL,
    side text COLLATE "C" NOT NULL,
    who text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    field text COLLATE "C" NOT NULL,
    body bytea NOT NULL,
    at bigint NOT NULL,
    PRIMARY KEY (site, hand_off, number)
);
CREATE UNIQUE INDEX hand_off_act_id ON hand_off_act (site, hand_off, id);

-- What visitors think. Random ids, no time but the month: nothing leads to a ticket, not even the order of the rows.
CREATE TABLE opinion (
    site text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    choice text COLLATE "C" NOT NULL,
    comment text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    month text COLLATE "C" NOT NULL,
    PRIMARY KEY (site, id)
);

-- That somebody has answered, apart from what: a hash of his ticket and the question.
CREATE TABLE opinion_mark (
    site text COLLATE "C" NOT NULL,
    mark bytea NOT NULL CHECK (length(mark) = 32),
    day text COLLATE "C" NOT NULL,
    PRIMARY KEY (site, mark)
);

-- Checklists taken along, by the hash of their token.
CREATE TABLE visit_list (
    site text COLLATE "C" NOT NULL,
    key bytea NOT NULL CHECK (length(key) = 32),
    body bytea NOT NULL,
    until bigint NOT NULL,
    PRIMARY KEY (site, key)
);
CREATE INDEX visit_list_until ON visit_list (site, until);

-- What desks keep about something of the day: the way of a submission, an alarm, why an appointment was called off.
CREATE TABLE desk_record (
    site text COLLATE "C" NOT NULL,
    kind text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    changed bigint NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (site, kind, id)
);
CREATE INDEX desk_record_changed ON desk_record (site, kind, changed);

-- `key` is a hash of the identifier under a key of the hub, `pin` the hash of a PIN. A badge of nobody (no agent, no PIN)
-- is there because it was tried: tries are counted before anybody looks whose it is, and a restart forgives none.
CREATE TABLE badge (
    site text COLLATE "C" NOT NULL,
    key bytea NOT NULL CHECK (length(key) = 32),
    agent text COLLATE "C" NOT NULL,
    pin text COLLATE "C" NOT NULL,
    tries bigint NOT NULL,
    locks bigint NOT NULL,
    locked_until bigint,
    given bigint,
    changed bigint NOT NULL,
    PRIMARY KEY (site, key)
);
CREATE UNIQUE INDEX badge_agent ON badge (site, agent) WHERE agent <> '';
CREATE INDEX badge_nobody ON badge (site, changed) WHERE agent = '';
