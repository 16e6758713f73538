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
    document BLOB NOT NULL,
    CHECK ((acknowledged IS NULL) = (hub_sequence IS NULL) AND (acknowledged IS NULL) = (hub_signature IS NULL))
) STRICT;
CREATE INDEX entry_pending ON entry (sequence) WHERE acknowledged IS NULL;
CREATE INDEX entry_acknowledged ON entry (acknowledged) WHERE acknowledged IS NOT NULL;
CREATE INDEX entry_reference ON entry (reference);

CREATE TRIGGER entry_is_immutable
BEFORE UPDATE OF sequence, id, reference, procedure, form, form_hash, site, language, created, scheme,
    payload_sha256, document_sha256, payload, document ON entry
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
