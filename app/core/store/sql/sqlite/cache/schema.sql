-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the migrations add up to; the fresh cache. Hashes are 32 bytes of SHA-256.

CREATE TABLE content_source (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    digest BLOB NOT NULL
) STRICT;

-- Read whole at start, so it lies apart from the large bytes.
CREATE TABLE content_summary (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    digest BLOB NOT NULL CHECK (length(digest) <= 64),
    summary BLOB NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE content_blob (
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    blob BLOB NOT NULL,
    UNIQUE (kind, id)
) STRICT;
