-- What a person typed when the session ran out: one form each, until it is back in the form or a day has passed.
CREATE TABLE "kept_forms" (
  "user_id" TEXT NOT NULL,
  "address" TEXT NOT NULL,
  "values" JSONB NOT NULL,
  "expires_at" TIMESTAMP(3) NOT NULL,
  CONSTRAINT "kept_forms_pkey" PRIMARY KEY ("user_id"),
  CONSTRAINT "kept_forms_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "kept_forms_expires_at_idx" ON "kept_forms"("expires_at");

-- When a person who stays away was told that the account will end.
ALTER TABLE "users" ADD COLUMN "inactive_warned_at" TIMESTAMP(3);
CREATE INDEX "users_last_seen_at_idx" ON "users"("last_seen_at");

-- However a file's row goes, also with its organisation, a job removes the bytes. The semicolons of the body are
-- written \073, because the migration engine cuts a script at every semicolon.
CREATE FUNCTION "remove_bytes_of_file"() RETURNS trigger LANGUAGE plpgsql AS E'
BEGIN
  PERFORM graphile_worker.add_job(
    ''organisations.remove-bytes'', json_build_object(''key'', OLD.storage_key), max_attempts => 25)\073
  RETURN OLD\073
END\073';
CREATE TRIGGER "stored_files_remove_bytes" AFTER DELETE ON "stored_files"
  FOR EACH ROW EXECUTE FUNCTION "remove_bytes_of_file"();
