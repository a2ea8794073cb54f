-- CreateEnum
CREATE TYPE "SavedKind" AS ENUM ('offer', 'demand', 'organisation');

-- CreateTable
CREATE TABLE "saved_lists" (
    "id" TEXT NOT NULL,
    "member_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "share_token" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "saved_lists_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_items" (
    "id" TEXT NOT NULL,
    "list_id" TEXT NOT NULL,
    "kind" "SavedKind" NOT NULL,
    "record_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_items_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_lists_share_token_key" ON "saved_lists"("share_token");

-- CreateIndex
CREATE UNIQUE INDEX "saved_lists_member_id_name_key" ON "saved_lists"("member_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "saved_items_list_id_kind_record_id_key" ON "saved_items"("list_id", "kind", "record_id");

-- AddForeignKey
ALTER TABLE "saved_lists" ADD CONSTRAINT "saved_lists_member_id_fkey" FOREIGN KEY ("member_id") REFERENCES "members"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_items" ADD CONSTRAINT "saved_items_list_id_fkey" FOREIGN KEY ("list_id") REFERENCES "saved_lists"("id") ON DELETE CASCADE ON UPDATE CASCADE;
