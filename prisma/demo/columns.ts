export const DAY = 24 * 60 * 60 * 1000;

/** The address of a post or organisation of the story. */
export const slugOf = (text: string, n: number) =>
  `${text
    .normalize('NFKD')
    .replace(/[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .slice(0, 60)}-${n}`;

/** Where something is, as columns. */
export const placeColumns = ([postcode, placeName, province, lat, lon]: [
  string,
  string,
  string,
  number,
  number,
]) => ({
  postcode,
  placeName,
  province,
  lat,
  lon,
});
