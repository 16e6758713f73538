-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration.

CREATE TABLE wish (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (length(day) = 10),
    site TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 200),
    times INTEGER NOT NULL DEFAULT 1,
    UNIQUE (day, site, language, words)
) STRICT;
