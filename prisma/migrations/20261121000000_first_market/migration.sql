CREATE SEQUENCE "search_documents_seq";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('curator', 'admin');

-- CreateEnum
CREATE TYPE "OrganisationStatus" AS ENUM ('new', 'verified', 'refused', 'suspended');

-- CreateEnum
CREATE TYPE "MemberRole" AS ENUM ('owner', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "CheckoutState" AS ENUM ('open', 'complete', 'expired');

-- CreateEnum
CREATE TYPE "InboxState" AS ENUM ('new', 'done', 'ignored', 'failed');

-- CreateEnum
CREATE TYPE "OfferStatus" AS ENUM ('draft', 'submitted', 'live', 'refused');

-- CreateEnum
CREATE TYPE "AreaKind" AS ENUM ('country', 'provinces', 'radius');

-- CreateEnum
CREATE TYPE "DemandStatus" AS ENUM ('draft', 'submitted', 'live', 'refused', 'closed');

-- CreateEnum
CREATE TYPE "MatchState" AS ENUM ('suggested', 'pinned', 'hidden');

-- CreateTable
CREATE TABLE "places" (
    "pc4" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alt_names" TEXT NOT NULL DEFAULT '',
    "municipality" TEXT NOT NULL DEFAULT '',
    "province" TEXT NOT NULL DEFAULT '',
    "lat" DOUBLE PRECISION NOT NULL,
    "lon" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "places_pkey" PRIMARY KEY ("pc4")
);

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "staff_role" "StaffRole",
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMP(3),
    "refresh_token_expires_at" TIMESTAMP(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verifications" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMP(3) NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "verifications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisations" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "kvk_number" TEXT,
    "vat_number" TEXT,
    "buys" BOOLEAN NOT NULL DEFAULT false,
    "sells" BOOLEAN NOT NULL DEFAULT false,
    "status" "OrganisationStatus" NOT NULL DEFAULT 'new',
    "verified_at" TIMESTAMP(3),
    "about" TEXT NOT NULL DEFAULT '',
    "website" TEXT,
    "postcode" TEXT,
    "place_name" TEXT,
    "province" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "target_groups" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "recognitions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "source" TEXT,
    "external_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "organisations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "members" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "role" "MemberRole" NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "billing_customers" (
    "organisation_id" TEXT NOT NULL,
    "stripe_customer_id" TEXT NOT NULL,
    "deleted_at" TIMESTAMP(3),
    "fetched_at" TIMESTAMP(3),
    "fetch_begun" INTEGER NOT NULL DEFAULT 0,
    "fetch_written" INTEGER NOT NULL DEFAULT 0,
    "last_answer" JSONB,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "billing_customers_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "billing_subscriptions" (
    "stripe_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "status_since" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "price_id" TEXT,
    "item_id" TEXT,
    "period_start" TIMESTAMP(3),
    "period_end" TIMESTAMP(3),
    "cancel_at" TIMESTAMP(3),
    "canceled_at" TIMESTAMP(3),
    "ended_at" TIMESTAMP(3),
    "started_at" TIMESTAMP(3) NOT NULL,
    "latest_invoice_id" TEXT,
    "livemode" BOOLEAN NOT NULL DEFAULT false,
    "fetched_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "billing_subscriptions_pkey" PRIMARY KEY ("stripe_id")
);

-- CreateTable
CREATE TABLE "billing_invoices" (
    "stripe_id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "subscription_id" TEXT,
    "status" TEXT,
    "number" TEXT,
    "currency" TEXT NOT NULL,
    "total_cents" INTEGER NOT NULL,
    "tax_cents" INTEGER NOT NULL,
    "due_cents" INTEGER NOT NULL,
    "paid_cents" INTEGER NOT NULL,
    "hosted_url" TEXT,
    "pdf_url" TEXT,
    "issued_at" TIMESTAMP(3) NOT NULL,
    "fetched_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "billing_invoices_pkey" PRIMARY KEY ("stripe_id")
);

-- CreateTable
CREATE TABLE "billing_checkouts" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "price_id" TEXT NOT NULL,
    "session_id" TEXT,
    "state" "CheckoutState" NOT NULL DEFAULT 'open',
    "locale" TEXT NOT NULL DEFAULT 'nl',
    "created_by_id" TEXT,
    "expires_at" TIMESTAMP(3),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "billing_checkouts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stripe_inbox" (
    "event_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "object_id" TEXT,
    "customer_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL,
    "received_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "api_version" TEXT,
    "livemode" BOOLEAN NOT NULL,
    "state" "InboxState" NOT NULL DEFAULT 'new',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,
    "done_at" TIMESTAMP(3),

    CONSTRAINT "stripe_inbox_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "billing_log" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "organisation_id" TEXT,
    "what" TEXT NOT NULL,
    "event_id" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "billing_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership_grants" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_by_id" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_grants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offers" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "OfferStatus" NOT NULL DEFAULT 'draft',
    "language" TEXT NOT NULL DEFAULT 'nl',
    "title" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "categories" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "price_from_cents" INTEGER,
    "price_to_cents" INTEGER,
    "price_unit" TEXT,
    "capacity_per_month" INTEGER,
    "capacity_unit" TEXT,
    "area_kind" "AreaKind" NOT NULL DEFAULT 'country',
    "provinces" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "postcode" TEXT,
    "place_name" TEXT,
    "province" TEXT,
    "radius_km" INTEGER,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "target_groups" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "refused_reason" TEXT,
    "source" TEXT,
    "external_id" TEXT,
    "submitted_at" TIMESTAMP(3),
    "published_at" TIMESTAMP(3),
    "matched_at" TIMESTAMP(3),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "offers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "demands" (
    "id" TEXT NOT NULL,
    "organisation_id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "status" "DemandStatus" NOT NULL DEFAULT 'draft',
    "language" TEXT NOT NULL DEFAULT 'nl',
    "title" TEXT NOT NULL DEFAULT '',
    "description" TEXT NOT NULL DEFAULT '',
    "categories" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "postcode" TEXT,
    "place_name" TEXT,
    "province" TEXT,
    "lat" DOUBLE PRECISION,
    "lon" DOUBLE PRECISION,
    "quantity" INTEGER,
    "quantity_unit" TEXT,
    "value_band" TEXT,
    "value_cents" BIGINT,
    "starts_on" DATE,
    "respond_by" TIMESTAMP(3),
    "target_groups" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "recognitions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "refused_reason" TEXT,
    "source" TEXT,
    "external_id" TEXT,
    "submitted_at" TIMESTAMP(3),
    "published_at" TIMESTAMP(3),
    "closed_at" TIMESTAMP(3),
    "matched_at" TIMESTAMP(3),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "demands_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "matches" (
    "id" TEXT NOT NULL,
    "demand_id" TEXT NOT NULL,
    "offer_id" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "factors" JSONB NOT NULL,
    "state" "MatchState" NOT NULL DEFAULT 'suggested',
    "is_suggested" BOOLEAN NOT NULL DEFAULT true,
    "reason" TEXT,
    "decided_by_id" TEXT,
    "decided_at" TIMESTAMP(3),
    "computed_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "matches_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "organisation_id" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "request_id" TEXT,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_documents" (
    "collection" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT nextval('search_documents_seq'::regclass),
    "fingerprint" TEXT NOT NULL,
    "body" JSONB,

    CONSTRAINT "search_documents_pkey" PRIMARY KEY ("collection","id")
);

-- CreateTable
CREATE TABLE "stored_mails" (
    "id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_mails_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail_deliveries" (
    "key" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "sent_at" TIMESTAMP(3),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mail_deliveries_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "import_runs" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "file" TEXT NOT NULL,
    "started_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMP(3),
    "rows" INTEGER NOT NULL DEFAULT 0,
    "created" INTEGER NOT NULL DEFAULT 0,
    "updated" INTEGER NOT NULL DEFAULT 0,
    "unchanged" INTEGER NOT NULL DEFAULT 0,
    "refused" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "places_name_idx" ON "places"("name");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_token_key" ON "sessions"("token");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "verifications_identifier_idx" ON "verifications"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_slug_key" ON "organisations"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_kvk_number_key" ON "organisations"("kvk_number");

-- CreateIndex
CREATE UNIQUE INDEX "organisations_source_external_id_key" ON "organisations"("source", "external_id");

-- CreateIndex
CREATE INDEX "members_user_id_idx" ON "members"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "members_organisation_id_user_id_key" ON "members"("organisation_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "billing_customers_stripe_customer_id_key" ON "billing_customers"("stripe_customer_id");

-- CreateIndex
CREATE INDEX "billing_subscriptions_organisation_id_idx" ON "billing_subscriptions"("organisation_id");

-- CreateIndex
CREATE INDEX "billing_invoices_organisation_id_idx" ON "billing_invoices"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "billing_checkouts_session_id_key" ON "billing_checkouts"("session_id");

-- CreateIndex
CREATE INDEX "billing_checkouts_organisation_id_idx" ON "billing_checkouts"("organisation_id");

-- CreateIndex
CREATE INDEX "stripe_inbox_customer_id_idx" ON "stripe_inbox"("customer_id");

-- CreateIndex
CREATE INDEX "stripe_inbox_state_idx" ON "stripe_inbox"("state");

-- CreateIndex
CREATE INDEX "billing_log_organisation_id_idx" ON "billing_log"("organisation_id");

-- CreateIndex
CREATE INDEX "membership_grants_organisation_id_idx" ON "membership_grants"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "offers_slug_key" ON "offers"("slug");

-- CreateIndex
CREATE INDEX "offers_organisation_id_idx" ON "offers"("organisation_id");

-- CreateIndex
CREATE INDEX "offers_status_published_at_idx" ON "offers"("status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "offers_categories_idx" ON "offers" USING GIN ("categories");

-- CreateIndex
CREATE UNIQUE INDEX "offers_source_external_id_key" ON "offers"("source", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "demands_slug_key" ON "demands"("slug");

-- CreateIndex
CREATE INDEX "demands_organisation_id_idx" ON "demands"("organisation_id");

-- CreateIndex
CREATE INDEX "demands_status_published_at_idx" ON "demands"("status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "demands_categories_idx" ON "demands" USING GIN ("categories");

-- CreateIndex
CREATE UNIQUE INDEX "demands_source_external_id_key" ON "demands"("source", "external_id");

-- CreateIndex
CREATE INDEX "matches_demand_id_score_idx" ON "matches"("demand_id", "score" DESC);

-- CreateIndex
CREATE INDEX "matches_offer_id_score_idx" ON "matches"("offer_id", "score" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "matches_demand_id_offer_id_key" ON "matches"("demand_id", "offer_id");

-- CreateIndex
CREATE INDEX "audit_events_subject_type_subject_id_idx" ON "audit_events"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_events_organisation_id_at_idx" ON "audit_events"("organisation_id", "at");

-- CreateIndex
CREATE INDEX "search_documents_collection_seq_idx" ON "search_documents"("collection", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "stored_mails_key_key" ON "stored_mails"("key");

-- CreateIndex
CREATE INDEX "stored_mails_to_idx" ON "stored_mails"("to");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "members" ADD CONSTRAINT "members_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "billing_customers" ADD CONSTRAINT "billing_customers_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offers" ADD CONSTRAINT "offers_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "demands" ADD CONSTRAINT "demands_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisations"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_demand_id_fkey" FOREIGN KEY ("demand_id") REFERENCES "demands"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "matches" ADD CONSTRAINT "matches_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offers"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- One open intention to pay per organisation: double clicks and two tabs meet this index.
CREATE UNIQUE INDEX "billing_checkouts_one_open" ON "billing_checkouts" ("organisation_id") WHERE "state" = 'open';

ALTER SEQUENCE "search_documents_seq" OWNED BY "search_documents"."seq";

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "offers_title_trgm" ON "offers" USING gin ("title" gin_trgm_ops);
CREATE INDEX "demands_title_trgm" ON "demands" USING gin ("title" gin_trgm_ops);
