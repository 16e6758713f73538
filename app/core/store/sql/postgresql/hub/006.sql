-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. What desks keep.

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
