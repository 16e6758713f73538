-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. What visitors' phones leave at the hub: opinions and checklists.

-- What visitors think. Random ids, no time but the month: nothing leads to a ticket, not even the order of the rows.
CREATE TABLE opinion (
    site text COLLATE "C" NOT NULL,
    id text COLLATE "C" NOT NULL,
    subject text COLLATE "C" NOT NULL,
    choice text COLLATE "C" NOT NULL,
    comment text COLLATE "C" NOT NULL,
    language text COLLATE "C" NOT NULL,
    month text COLLATE "C" NOT NULL,
    PRIMARY KEY (site, id)
);

-- That somebody has answered, apart from what: a hash of his ticket and the question.
CREATE TABLE opinion_mark (
    site text COLLATE "C" NOT NULL,
    mark bytea NOT NULL CHECK (length(mark) = 32),
    day text COLLATE "C" NOT NULL,
    PRIMARY KEY (site, mark)
);

-- Checklists taken along, by the hash of their token.
CREATE TABLE visit_list (
    site text COLLATE "C" NOT NULL,
    key bytea NOT NULL CHECK (length(key) = 32),
    body bytea NOT NULL,
    until bigint NOT NULL,
    PRIMARY KEY (site, key)
);
CREATE INDEX visit_list_until ON visit_list (site, until);
