-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. Who decided on what lay in quarantine; which place is kept for a wish.

ALTER TABLE quarantine ADD COLUMN decision TEXT NOT NULL DEFAULT '';
ALTER TABLE quarantine ADD COLUMN decided_by TEXT NOT NULL DEFAULT '';
ALTER TABLE quarantine ADD COLUMN decided_at INTEGER;
ALTER TABLE quarantine ADD COLUMN note TEXT NOT NULL DEFAULT '';

ALTER TABLE alert_wish ADD COLUMN hold TEXT NOT NULL DEFAULT '';
ALTER TABLE alert_wish ADD COLUMN let_go TEXT NOT NULL DEFAULT '';
ALTER TABLE alert_wish ADD COLUMN unanswered INTEGER NOT NULL DEFAULT 0;
