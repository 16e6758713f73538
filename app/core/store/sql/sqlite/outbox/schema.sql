-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the migrations add up to; the fresh outbox. Instants are milliseconds since 1970 UTC, hashes 32 bytes of SHA-256.

-- The journal's chain: one link per entry ever written. Links before the oldest kept entry fold into chain_start.
CREATE TABLE chain_start (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    sequence INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
INSERT INTO chain_start VALUES (1, 0, zeroblob(32));

CREATE TABLE chain_link (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TABLE entry (
    sequence INTEGER PRIMARY KEY REFERENCES chain_link (sequence),
    id TEXT NOT NULL UNIQUE CHECK (length(id) = 32),
    reference TEXT NOT NULL,
    procedure TEXT NOT NULL,
    form TEXT NOT NULL,
    form_hash BLOB NOT NULL CHECK (length(form_hash) = 32),
    site TEXT NOT NULL,
    language TEXT NOT NULL,
    created INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    payload_sha256 BLOB NOT NULL CHECK (length(payload_sha256) = 32),
    document_sha256 BLOB NOT NULL CHECK (length(document_sha256) = 32),
    attempts INTEGER NOT NULL DEFAULT 0,
    last_sent INTEGER,
    acknowledged INTEGER,
    hub_sequence INTEGER,
    hub_signature BLOB,
    payload BLOB NOT NULL,
    document BLOB NOT NULL, kind TEXT NOT NULL DEFAULT 'submission' CHECK (length(kind) BETWEEN 1 AND 32), facts BLOB NOT NULL DEFAULT x'' CHECK (length(facts) <= 65536),
    CHECK ((acknowledged IS NULL) = (hub_sequence IS NULL) AND (acknowledged IS NULL) = (hub_signature IS NULL))
) STRICT;
CREATE INDEX entry_pending ON entry (sequence) WHERE acknowledged IS NULL;
CREATE INDEX entry_acknowledged ON entry (acknowledged) WHERE acknowledged IS NOT NULL;
CREATE INDEX entry_reference ON entry (reference);

CREATE TRIGGER entry_is_immutable
BEFORE UPDATE OF sequence, id, reference, procedure, form, form_hash, site, language, created, scheme,
    payload_sha256, document_sha256, payload, document, kind, facts ON entry
BEGIN
    SELECT RAISE(ABORT, 'an outbox entry is immutable');
END;

CREATE TRIGGER entry_receipt_is_final
BEFORE UPDATE OF acknowledged, hub_sequence, hub_signature ON entry WHEN OLD.acknowledged IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'an outbox receipt is final');
END;

CREATE TRIGGER entry_is_owed
BEFORE DELETE ON entry WHEN OLD.acknowledged IS NULL
BEGIN
    SELECT RAISE(ABORT, 'an outbox entry without receipt is never deleted');
END;

CREATE TRIGGER chain_link_is_immutable
BEFORE UPDATE ON chain_link
BEGIN
    SELECT RAISE(ABORT, 'a chain link is immutable');
END;

CREATE TABLE wish (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (length(day) = 10),
    site TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 200),
    times INTEGER NOT NULL DEFAULT 1,
    UNIQUE (day, site, language, words)
) STRICT;

-- Places this kiosk may sell while the hub is away. by_entry is the journal entry that made the last change of state.
CREATE TABLE lease (
    resource TEXT NOT NULL,
    start INTEGER NOT NULL,
    token INTEGER NOT NULL CHECK (token > 0),
    expires INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('unsold', 'sold', 'returned')),
    booking TEXT NOT NULL,
    by_entry TEXT NOT NULL,
    CHECK ((state = 'sold') = (booking <> '')),
    PRIMARY KEY (resource, start)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER lease_begins_unsold
BEFORE INSERT ON lease WHEN NEW.state <> 'unsold'
BEGIN
    SELECT RAISE(ABORT, 'a lease begins unsold');
END;

-- A change of state is one of three, each made by the newest journal entry, which is written in the same transaction.
CREATE TRIGGER lease_changes_with_the_journal
BEFORE UPDATE OF resource, start, token, state, booking ON lease
WHEN NEW.resource <> OLD.resource OR NEW.start <> OLD.start OR NEW.token < OLD.token
    OR (NEW.token <> OLD.token AND (OLD.state = 'sold' OR NEW.state <> 'unsold'))
    OR (NEW.token = OLD.token AND NEW.state = OLD.state AND NEW.booking <> OLD.booking)
    OR (NEW.token = OLD.token AND NEW.state <> OLD.state AND (NEW.by_entry = OLD.by_entry OR NOT EXISTS (
        SELECT 1 FROM entry WHERE sequence = (SELECT max(sequence) FROM entry) AND id = NEW.by_entry AND (
            (OLD.state = 'unsold' AND NEW.state = 'sold' AND kind = 'booking' AND NEW.booking = id)
            OR (OLD.state = 'unsold' AND NEW.state = 'returned' AND kind = 'return')
            OR (OLD.state = 'sold' AND NEW.state = 'unsold' AND kind = 'cancellation')))))
BEGIN
    SELECT RAISE(ABORT, 'a lease changes only with a journal entry of that kind');
END;

CREATE TRIGGER lease_change_is_owed
BEFORE DELETE ON lease
WHEN OLD.state <> 'unsold' AND EXISTS (SELECT 1 FROM entry WHERE id = OLD.by_entry AND acknowledged IS NULL)
BEGIN
    SELECT RAISE(ABORT, 'a lease the hub has not heard the end of is never deleted');
END;

-- Small durable facts by name.
CREATE TABLE fact (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- Who helped visitors at this kiosk, when, and with which procedure; never with what answers.
CREATE TABLE assistance (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (length(code) <= 12),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 20),
    procedure TEXT NOT NULL
) STRICT;

CREATE TRIGGER assistance_is_immutable
BEFORE UPDATE ON assistance
BEGIN
    SELECT RAISE(ABORT, 'what was traced is immutable');
END;
