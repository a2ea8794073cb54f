ALTER TABLE "two_factors" ADD COLUMN "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "locked_until" TIMESTAMP(3);

CREATE INDEX "audit_events_actor_id_at_idx" ON "audit_events"("actor_id", "at");
