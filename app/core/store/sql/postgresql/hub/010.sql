-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. How visitor and agent meet: 0 at a desk, 1 by phone, 2 by video.

ALTER TABLE appointment ADD COLUMN channel bigint NOT NULL DEFAULT 0;
