-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. Requests, which desks look through on every day, the oldest first.

CREATE INDEX appointment_request ON appointment (site, created, id) WHERE status = 2;
