CREATE TABLE "category_words" (
    "id" TEXT NOT NULL,
    "name_nl" TEXT,
    "name_en" TEXT,
    "synonyms_nl" TEXT,
    "synonyms_en" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" TEXT,
    "updated_at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "category_words_pkey" PRIMARY KEY ("id")
);
