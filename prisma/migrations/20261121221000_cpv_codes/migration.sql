CREATE TABLE "cpv_codes" (
    "code" TEXT NOT NULL,
    "check_digit" TEXT NOT NULL,
    "label_nl" TEXT NOT NULL,
    "label_en" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "cpv_codes_pkey" PRIMARY KEY ("code")
);
