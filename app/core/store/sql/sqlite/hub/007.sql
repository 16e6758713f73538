-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. Badges that agents sign in with, beside a PIN.

-- `key` is a hash of the identifier under a key of the hub, `pin` the hash of a PIN. A badge of nobody (no agent, no PIN)
-- is there because it was tried: tries are counted before anybody looks whose it is, and a restart forgives none.
CREATE TABLE badge (
    site TEXT NOT NULL,
    key BLOB NOT NULL CHECK (length(key) = 32),
    agent TEXT NOT NULL,
    pin TEXT NOT NULL,
    tries INTEGER NOT NULL,
    locks INTEGER NOT NULL,
    locked_until INTEGER,
    given INTEGER,
    changed INTEGER NOT NULL,
    PRIMARY KEY (site, key)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX badge_agent ON badge (site, agent) WHERE agent <> '';
CREATE INDEX badge_nobody ON badge (site, changed) WHERE agent = '';
