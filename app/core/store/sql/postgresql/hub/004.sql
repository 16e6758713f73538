-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. A visitor helped from a desk: what his screen shows, and each act.

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

ALTER TABLE hand_off ADD COLUMN desk text COLLATE "C" NOT NULL DEFAULT '';
