ALTER TYPE "FilePurpose" ADD VALUE IF NOT EXISTS 'photo';
ALTER TYPE "FilePurpose" ADD VALUE IF NOT EXISTS 'attachment';
ALTER TYPE "OfferStatus" ADD VALUE IF NOT EXISTS 'changes_asked';
ALTER TYPE "OfferStatus" ADD VALUE IF NOT EXISTS 'paused';
ALTER TYPE "OfferStatus" ADD VALUE IF NOT EXISTS 'archived';
ALTER TYPE "AreaKind" ADD VALUE IF NOT EXISTS 'municipalities';
CREATE TYPE "OfferKind" AS ENUM ('service', 'product', 'location', 'placement');
CREATE TYPE "OfferChangeState" AS ENUM ('waiting', 'approved', 'refused', 'withdrawn');

ALTER TABLE "stored_files" ADD COLUMN "height" INTEGER, ADD COLUMN "width" INTEGER;

ALTER TABLE "offers"
  ADD COLUMN "kind" "OfferKind" NOT NULL DEFAULT 'service',
  ADD COLUMN "summary" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "smallest_order" INTEGER,
  ADD COLUMN "largest_order" INTEGER,
  ADD COLUMN "lead_time_days" INTEGER,
  ADD COLUMN "next_free_on" DATE,
  ADD COLUMN "municipalities" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "impact_text" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "impact_hours_from" INTEGER,
  ADD COLUMN "impact_hours_to" INTEGER,
  ADD COLUMN "recognitions" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "references" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "asked_changes" TEXT,
  ADD COLUMN "changes_until" TIMESTAMP(3),
  ADD COLUMN "paused_until" DATE;

CREATE TABLE "post_files" (
  "id" TEXT NOT NULL,
  "file_id" TEXT NOT NULL,
  "offer_id" TEXT,
  "demand_id" TEXT,
  "text" TEXT NOT NULL DEFAULT '',
  "position" INTEGER NOT NULL DEFAULT 0,
  "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "post_files_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "post_files_one_post" CHECK (num_nonnulls("offer_id", "demand_id") = 1)
);
CREATE UNIQUE INDEX "post_files_file_id_key" ON "post_files"("file_id");
CREATE INDEX "post_files_offer_id_idx" ON "post_files"("offer_id");
CREATE INDEX "post_files_demand_id_idx" ON "post_files"("demand_id");
ALTER TABLE "post_files" ADD CONSTRAINT "post_files_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_files"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "post_files" ADD CONSTRAINT "post_files_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "post_files" ADD CONSTRAINT "post_files_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demands"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "offer_changes" (
  "id" TEXT NOT NULL,
  "offer_id" TEXT NOT NULL,
  "state" "OfferChangeState" NOT NULL DEFAULT 'waiting',
  "before" JSONB NOT NULL,
  "after" JSONB NOT NULL,
  "reason" TEXT,
  "created_by_id" TEXT,
  "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "decided_by_id" TEXT,
  "decided_at" TIMESTAMP(3),
  CONSTRAINT "offer_changes_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "offer_changes_offer_id_idx" ON "offer_changes"("offer_id");
CREATE INDEX "offer_changes_state_created_at_idx" ON "offer_changes"("state", "created_at");
CREATE UNIQUE INDEX "offer_changes_one_waiting" ON "offer_changes"("offer_id") WHERE "state" = 'waiting';
ALTER TABLE "offer_changes" ADD CONSTRAINT "offer_changes_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE CASCADE ON UPDATE CASCADE;
