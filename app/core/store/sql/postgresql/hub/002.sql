-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. The queue: tickets, and who was last seen at a desk.

-- Whoever stands in line. `body` is all of a ticket but its context (wire/ticketcodec.h); the columns beside it are what
-- is asked for. `untidy`: it is over, and still keeps what it need not, or owes another site its arrival.
CREATE TABLE ticket (
    site text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    day text COLLATE "C" NOT NULL,
    label text COLLATE "C" NOT NULL,
    state bigint NOT NULL,
    service text COLLATE "C" NOT NULL,
    revision bigint NOT NULL,
    moved bigint NOT NULL,
    open bigint NOT NULL CHECK (open IN (0, 1)),
    handled bigint,
    untidy bigint NOT NULL CHECK (untidy IN (0, 1)),
    body bytea NOT NULL,
    context bytea NOT NULL,
    PRIMARY KEY (site, id)
);
CREATE UNIQUE INDEX ticket_label ON ticket (site, day, label);
CREATE INDEX ticket_open ON ticket (site, id) WHERE open = 1;
CREATE INDEX ticket_handled ON ticket (site, service, moved) WHERE handled IS NOT NULL;
CREATE INDEX ticket_untidy ON ticket (site, moved) WHERE untidy = 1;

CREATE TABLE desk_agent (
    site text COLLATE "C" NOT NULL,
    agent text COLLATE "C" NOT NULL,
    seen bigint NOT NULL,
    body bytea NOT NULL,
    PRIMARY KEY (site, agent)
);

ALTER TABLE device ADD COLUMN series text COLLATE "C" NOT NULL DEFAULT '';
