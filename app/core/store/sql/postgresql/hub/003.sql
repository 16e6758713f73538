-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. Who decided on what lay in quarantine; which place is kept for a wish.

ALTER TABLE quarantine ADD COLUMN decision text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE quarantine ADD COLUMN decided_by text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE quarantine ADD COLUMN decided_at bigint;
ALTER TABLE quarantine ADD COLUMN note text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE alert_wish ADD COLUMN hold text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE alert_wish ADD COLUMN let_go text COLLATE "C" NOT NULL DEFAULT '';
ALTER TABLE alert_wish ADD COLUMN unanswered bigint NOT NULL DEFAULT 0;
