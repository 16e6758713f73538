-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. Instants are milliseconds since 1970 UTC.

ALTER TABLE entry ADD COLUMN kind TEXT NOT NULL DEFAULT 'submission' CHECK (length(kind) BETWEEN 1 AND 32);
ALTER TABLE entry ADD COLUMN facts BLOB NOT NULL DEFAULT x'' CHECK (length(facts) <= 65536);

DROP TRIGGER entry_is_immutable;
CREATE TRIGGER entry_is_immutable
BEFORE UPDATE OF sequence, id, reference, procedure, form, form_hash, site, language, created, scheme,
    payload_sha256, document_sha256, payload, document, kind, facts ON entry
BEGIN
    SELECT RAISE(ABORT, 'an outbox entry is immutable');
END;

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
