-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. The queue: tickets, and who was last seen at a desk.

-- Whoever stands in line. `body` is all of a ticket but its context (wire/ticketcodec.h); the columns beside it are what
-- is asked for. `untidy`: it is over, and still keeps what it need not, or owes another site its arrival.
CREATE TABLE ticket (
    site TEXT NOT NULL,
    id TEXT NOT NULL,
    day TEXT NOT NULL,
    label TEXT NOT NULL,
    state INTEGER NOT NULL,
    service TEXT NOT NULL,
    revision INTEGER NOT NULL,
    moved INTEGER NOT NULL,
    open INTEGER NOT NULL CHECK (open IN (0, 1)),
    handled INTEGER,
    untidy INTEGER NOT NULL CHECK (untidy IN (0, 1)),
    body BLOB NOT NULL,
    context BLOB NOT NULL,
    PRIMARY KEY (site, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX ticket_label ON ticket (site, day, label);
CREATE INDEX ticket_open ON ticket (site, id) WHERE open = 1;
CREATE INDEX ticket_handled ON ticket (site, service, moved) WHERE handled IS NOT NULL;
CREATE INDEX ticket_untidy ON ticket (site, moved) WHERE untidy = 1;

CREATE TABLE desk_agent (
    site TEXT NOT NULL,
    agent TEXT NOT NULL,
    seen INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (site, agent)
) STRICT, WITHOUT ROWID;

ALTER TABLE device ADD COLUMN series TEXT NOT NULL DEFAULT '';
