-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. Instants are milliseconds since 1970 UTC.

-- Who helped visitors at this kiosk, when, and with which procedure; never with what answers.
CREATE TABLE assistance (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    code TEXT NOT NULL CHECK (length(code) <= 12),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 20),
    procedure TEXT NOT NULL
) STRICT;

CREATE TRIGGER assistance_is_immutable
BEFORE UPDATE ON assistance
BEGIN
    SELECT RAISE(ABORT, 'what was traced is immutable');
END;
