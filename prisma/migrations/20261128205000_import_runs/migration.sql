CREATE TYPE "ImportState" AS ENUM ('waiting', 'running', 'stopping', 'stopped', 'failed', 'done');
CREATE TYPE "ImportOutcome" AS ENUM ('refused', 'remarked', 'understood');

ALTER TABLE "import_runs"
  ADD COLUMN "state" "ImportState" NOT NULL DEFAULT 'waiting',
  ADD COLUMN "is_dry_run" BOOLEAN NOT NULL DEFAULT false,
  ADD COLUMN "holds" TEXT,
  ADD COLUMN "asked" TEXT,
  ADD COLUMN "file_key" TEXT,
  ADD COLUMN "byte_size" BIGINT NOT NULL DEFAULT 0,
  ADD COLUMN "sha256" TEXT,
  ADD COLUMN "columns" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "lines_total" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "line" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "remarked" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "counts" JSONB NOT NULL DEFAULT '{}',
  ADD COLUMN "remarks" JSONB NOT NULL DEFAULT '[]',
  ADD COLUMN "failure" JSONB,
  ADD COLUMN "created_by_id" TEXT,
  ADD COLUMN "worked_ms" INTEGER NOT NULL DEFAULT 0,
  ADD COLUMN "touched_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Runs from before this table said so: those that ended, and those that were cut off.
UPDATE "import_runs"
SET "state" = CASE WHEN "finished_at" IS NULL THEN 'stopped' ELSE 'done' END::"ImportState",
  "touched_at" = coalesce("finished_at", "started_at");

CREATE INDEX "import_runs_started_at_idx" ON "import_runs"("started_at");
CREATE INDEX "import_runs_sha256_idx" ON "import_runs"("sha256");

CREATE TABLE "import_rows" (
  "run_id" TEXT NOT NULL,
  "ordinal" INTEGER NOT NULL,
  "line" INTEGER NOT NULL,
  "outcome" "ImportOutcome" NOT NULL,
  "problems" JSONB NOT NULL,
  "understood" JSONB NOT NULL,
  "original" JSONB NOT NULL,

  CONSTRAINT "import_rows_pkey" PRIMARY KEY ("run_id", "ordinal")
);
CREATE INDEX "import_rows_run_id_outcome_ordinal_idx" ON "import_rows"("run_id", "outcome", "ordinal");
ALTER TABLE "import_rows" ADD CONSTRAINT "import_rows_run_id_fkey"
  FOREIGN KEY ("run_id") REFERENCES "import_runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "demands" ADD COLUMN "source_at" TIMESTAMP(3);
