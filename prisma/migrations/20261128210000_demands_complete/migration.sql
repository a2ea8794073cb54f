-- CreateEnum
CREATE TYPE "DemandKind" AS ENUM ('quote', 'tender', 'sourcing');

-- CreateEnum
CREATE TYPE "FirmArea" AS ENUM ('country', 'provinces', 'radius');

-- CreateEnum
CREATE TYPE "DemandOutcome" AS ENUM ('awarded_here', 'awarded_elsewhere', 'not_awarded', 'withdrawn');

-- AlterEnum
ALTER TYPE "DemandStatus" ADD VALUE IF NOT EXISTS 'changes_asked' BEFORE 'refused';

-- AlterTable
ALTER TABLE "demands" ADD COLUMN "kind" "DemandKind" NOT NULL DEFAULT 'quote',
ADD COLUMN "firm_area" "FirmArea" NOT NULL DEFAULT 'country',
ADD COLUMN "firm_provinces" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "firm_radius_km" INTEGER,
ADD COLUMN "is_on_site" BOOLEAN,
ADD COLUMN "is_recurring" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "is_value_hidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "is_buyer_hidden" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "ends_on" DATE,
ADD COLUMN "required_recognitions" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "social_return_percent" DOUBLE PRECISION,
ADD COLUMN "social_return_base" TEXT,
ADD COLUMN "reserved" TEXT NOT NULL DEFAULT 'none',
ADD COLUMN "reserved_proofs" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN "contact_id" TEXT,
ADD COLUMN "outcome" "DemandOutcome",
ADD COLUMN "asked_changes" TEXT,
ADD COLUMN "changes_until" TIMESTAMP(3),
ADD COLUMN "reopened_at" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "matches" ADD COLUMN "conditions" JSONB NOT NULL DEFAULT '[]';

-- CreateTable
CREATE TABLE "demand_lots" (
    "id" TEXT NOT NULL,
    "demand_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "categories" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "quantity" INTEGER,
    "quantity_unit" TEXT,
    "postcode" TEXT,
    "place_name" TEXT,
    "province" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "value_band" TEXT,
    "value_cents" BIGINT,

    CONSTRAINT "demand_lots_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demand_questions" (
    "id" TEXT NOT NULL,
    "demand_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "is_required" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "demand_questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "help_requests" (
    "id" TEXT NOT NULL,
    "demand_id" TEXT NOT NULL,
    "requested_by_id" TEXT,
    "message" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answer" TEXT,
    "answered_by_id" TEXT,
    "answered_at" TIMESTAMP(3),

    CONSTRAINT "help_requests_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "demands_contact_id_idx" ON "demands"("contact_id");

-- CreateIndex
CREATE INDEX "demand_lots_demand_id_position_idx" ON "demand_lots"("demand_id", "position");

-- CreateIndex
CREATE INDEX "demand_questions_demand_id_position_idx" ON "demand_questions"("demand_id", "position");

-- CreateIndex
CREATE INDEX "help_requests_demand_id_idx" ON "help_requests"("demand_id");

-- CreateIndex
CREATE INDEX "help_requests_answered_at_created_at_idx" ON "help_requests"("answered_at", "created_at");

-- One open help request per demand
CREATE UNIQUE INDEX "help_requests_open_key" ON "help_requests"("demand_id") WHERE "answered_at" IS NULL;

-- AddForeignKey
ALTER TABLE "demands" ADD CONSTRAINT "demands_contact_id_fkey" FOREIGN KEY ("contact_id") REFERENCES "members"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_lots" ADD CONSTRAINT "demand_lots_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demands"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demand_questions" ADD CONSTRAINT "demand_questions_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demands"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "help_requests" ADD CONSTRAINT "help_requests_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demands"("id") ON DELETE CASCADE ON UPDATE CASCADE;
