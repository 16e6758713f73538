-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. A visitor helped from a desk: what his screen shows, and each act.

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

ALTER TABLE hand_off ADD COLUMN desk TEXT NOT NULL DEFAULT '';
