-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. Hashes are 32 bytes of SHA-256.

-- The latest states the hub's feed told of, and how far it was heard.
CREATE TABLE feed_state (
    entity TEXT NOT NULL,
    key TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    body BLOB NOT NULL CHECK (length(body) > 0),
    PRIMARY KEY (entity, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed_cursor (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    epoch TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) = 32)
) STRICT;
INSERT INTO feed_cursor VALUES (1, '', 0, zeroblob(32));

-- Objects of releases by name; ROWID tables keep large bytes out of the index.
CREATE TABLE object (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    bytes BLOB NOT NULL
) STRICT;

CREATE TABLE content_release (
    number INTEGER PRIMARY KEY,
    manifest BLOB NOT NULL,
    shown INTEGER NOT NULL CHECK (shown IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX content_release_shown ON content_release (shown) WHERE shown = 1;
