-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. Badges that agents sign in with, beside a PIN.

-- `key` is a hash of the identifier under a key of the hub, `pin` the hash of a PIN. A badge of nobody (no agent, no PIN)
-- is there because it was tried: tries are counted before anybody looks whose it is, and a restart forgives none.
CREATE TABLE badge (
    site text COLLATE "C" NOT NULL,
    key bytea NOT NULL CHECK (length(key) = 32),
    agent text COLLATE "C" NOT NULL,
    pin text COLLATE "C" NOT NULL,
    tries bigint NOT NULL,
    locks bigint NOT NULL,
    locked_until bigint,
    given bigint,
    changed bigint NOT NULL,
    PRIMARY KEY (site, key)
);
CREATE UNIQUE INDEX badge_agent ON badge (site, agent) WHERE agent <> '';
CREATE INDEX badge_nobody ON badge (site, changed) WHERE agent = '';
