-- When a curator read a post: those of a verified organisation go live before that. What was on the market until now
-- counts as read.
ALTER TABLE "offers" ADD COLUMN "checked_at" TIMESTAMP(3);
ALTER TABLE "demands" ADD COLUMN "checked_at" TIMESTAMP(3);

UPDATE "offers" SET "checked_at" = coalesce("published_at", CURRENT_TIMESTAMP AT TIME ZONE 'UTC')
WHERE "status" IN ('live', 'paused');
UPDATE "demands" SET "checked_at" = coalesce("published_at", CURRENT_TIMESTAMP AT TIME ZONE 'UTC')
WHERE "status" IN ('live', 'closed');

-- The few that wait for it.
CREATE INDEX "offers_to_check" ON "offers"("submitted_at") WHERE "status" = 'live' AND "checked_at" IS NULL;
CREATE INDEX "demands_to_check" ON "demands"("submitted_at") WHERE "status" = 'live' AND "checked_at" IS NULL;
