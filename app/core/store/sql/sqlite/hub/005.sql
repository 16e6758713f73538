-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. What visitors' phones leave at the hub: opinions and checklists.

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
