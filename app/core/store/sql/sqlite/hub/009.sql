-- SPDX-License-Identifier: GPL-3.0-or-later
-- Frozen: change nothing here, add a migration. Which agent has a visitor, and what one agent tells the next.

-- `agent` stays the name that is shown; `agent_id` says who it is ('' where the site has no agents). A visitor who was
-- passed on waits for `only_for` (an agent's id; '' = for anybody), with the `note` of `passed_by`, a name.
ALTER TABLE hand_off ADD COLUMN agent_id TEXT NOT NULL DEFAULT '';
ALTER TABLE hand_off ADD COLUMN only_for TEXT NOT NULL DEFAULT '';
ALTER TABLE hand_off ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE hand_off ADD COLUMN passed_by TEXT NOT NULL DEFAULT '';
