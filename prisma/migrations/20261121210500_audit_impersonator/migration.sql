-- AlterTable
ALTER TABLE "audit_events" ADD COLUMN     "impersonator_id" TEXT;
