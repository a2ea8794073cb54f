import { z } from 'zod';
import { getJson } from '../get-json.server';
import type { AddressQuery, Geocoder, LocatedAddress } from './geocoder-port';
import { tidyPostcode } from './table-geocoder';

export const PDOK_URL = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1';

export type PdokOptions = {
  url?: string;
  /** Answers when the service is away or knows nothing. */
  fallback: Geocoder;
  onAway: (error: unknown) => void;
  timeoutMs?: number;
};

const Doc = z.object({
  centroide_ll: z.string().regex(/^POINT\(-?[\d.]+ -?[\d.]+\)$/),
  straatnaam: z.string().nullish(),
  huisnummer: z.number().nullish(),
  huis_nlt: z.string().nullish(),
  postcode: z.string().nullish(),
  woonplaatsnaam: z.string().nullish(),
  gemeentenaam: z.string().nullish(),
  provincienaam: z.string().nullish(),
});
type Doc = z.output<typeof Doc>;
const Answer = z.object({ response: z.object({ docs: z.array(z.unknown()) }) });

/** One question: what to look for, of which kind, and how exact an answer is. */
type Step = {
  type: 'adres' | 'postcode' | 'woonplaats';
  q: string;
  fits: (doc: Doc) => boolean;
  precision: LocatedAddress['precision'];
};

/**
 * Addresses of the whole country from PDOK's Locatieserver: the building, else the postcode, else the town.
 * Every answer is compared with the question, since the service always finds something.
 * Source: https://api.pdok.nl/bzk/locatieserver/search/v3_1/ui/
 */
export function createPdokGeocoder({
  url = PDOK_URL,
  fallback,
  onAway,
  timeoutMs = 3_000,
}: PdokOptions): Geocoder {
  async function ask({ type, q, fits, precision }: Step): Promise<LocatedAddress | null> {
    const address = new URL(`${url.replace(/\/+$/, '')}/free`);
    address.search = new URLSearchParams({ q, fq: `type:${type}`, rows: '10' }).toString();
    const { status, body } = await getJson(address, { timeoutMs });
    if (status !== 200) throw new Error(`answered ${status}`);
    const docs = Answer.parse(body).response.docs.flatMap((doc) => {
      const read = Doc.safeParse(doc);
      return read.success && fits(read.data) ? [read.data] : [];
    });
    return docs[0] ? located(docs[0], precision) : null;
  }
  async function locateExactly(query: AddressQuery): Promise<LocatedAddress | null> {
    for (const step of stepsOf(query)) {
      const found = await ask(step);
      if (found) return withTyped(found, query);
    }
    return null;
  }
  return {
    mode: 'live',
    locate: async (query) => {
      const found = await locateExactly(query).catch((error: unknown) => {
        onAway(error);
        return null;
      });
      return found ?? fallback.locate(query);
    },
  };
}

/** From exact to rough; a step is left out when the question does not hold what it needs. */
function stepsOf(query: AddressQuery): Step[] {
  const postcode = tidyPostcode(query.postcode)?.replace(' ', '');
  const [street, town] = [plain(query.street), plain(query.town)];
  const number = /^\s*(\d{1,5})/.exec(query.houseNumber ?? '')?.[1];
  const isThatNumber = (doc: Doc) => String(doc.huisnummer) === number;
  const isThere = (doc: Doc) => town === '' || plain(doc.woonplaatsnaam) === town;
  const steps: Step[] = [];
  if (postcode && number)
    steps.push({
      type: 'adres',
      q: `${postcode} ${plain(query.houseNumber)}`,
      fits: (doc) => doc.postcode === postcode && isThatNumber(doc),
      precision: 'address',
    });
  if (street && number && town)
    steps.push({
      type: 'adres',
      q: `${street} ${number} ${town}`,
      fits: (doc) => isThatNumber(doc) && isThere(doc) && plain(doc.straatnaam) === street,
      precision: 'address',
    });
  if (postcode)
    steps.push({
      type: 'postcode',
      q: postcode,
      fits: (doc) => doc.postcode === postcode,
      precision: 'postcode',
    });
  if (town) steps.push({ type: 'woonplaats', q: town, fits: isThere, precision: 'place' });
  return steps;
}

function located(doc: Doc, precision: LocatedAddress['precision']): LocatedAddress {
  const [lon, lat] = (doc.centroide_ll.match(/-?[\d.]+/g) ?? []).map(Number);
  return {
    lat: lat ?? 0,
    lon: lon ?? 0,
    precision,
    street: doc.straatnaam ?? null,
    houseNumber: precision === 'address' ? (doc.huis_nlt ?? String(doc.huisnummer)) : null,
    postcode: tidyPostcode(doc.postcode),
    town: doc.woonplaatsnaam ?? '',
    municipality: doc.gemeentenaam ?? null,
    province: doc.provincienaam ?? null,
  };
}

/** What somebody typed stays where the answer is rougher than the question. */
function withTyped(found: LocatedAddress, { street, houseNumber, postcode }: AddressQuery): LocatedAddress {
  return {
    ...found,
    street: found.street ?? (street?.trim() || null),
    houseNumber: houseNumber?.trim() || found.houseNumber,
    postcode: tidyPostcode(postcode) ?? found.postcode,
  };
}

/** How names are compared, and the only signs that reach the search language of the service. */
const plain = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
