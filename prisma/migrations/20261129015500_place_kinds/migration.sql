-- What kind of place a placement gives people: work place, learning place, internship, day activities.
ALTER TABLE "offers" ADD COLUMN "place_kinds" TEXT[] DEFAULT ARRAY[]::TEXT[];
