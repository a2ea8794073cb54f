import { z } from 'zod';
import type { Company } from './companies-port';

const text = z.string().trim().min(1).nullish().catch(null);
const count = z.union([z.number(), z.string()]).nullish();

const Address = z.object({
  type: text,
  indAfgeschermd: text,
  straatnaam: text,
  huisnummer: count,
  huisletter: text,
  huisnummerToevoeging: text,
  postcode: text,
  plaats: text,
});
type Address = z.output<typeof Address>;

/** The parts we read of an answer of Basisprofiel v1. Source: https://developers.kvk.nl/documentation/basisprofiel-api */
export const BasicProfile = z.object({
  kvkNummer: z.string().regex(/^[0-9]{8}$/),
  indNonMailing: text,
  naam: z.string().trim().min(1),
  _embedded: z
    .object({
      hoofdvestiging: z.object({ vestigingsnummer: text, adressen: z.array(Address).nullish() }).nullish(),
      eigenaar: z.object({ rechtsvorm: text, adressen: z.array(Address).nullish() }).nullish(),
    })
    .nullish(),
});

/** The parts we read of an answer of Zoeken v2. Source: https://developers.kvk.nl/documentation/zoeken-api */
export const SearchResults = z.object({
  resultaten: z.array(
    z.object({
      kvkNummer: z.string().regex(/^[0-9]{8}$/),
      vestigingsnummer: text,
      naam: z.string().trim().min(1),
      adres: z.object({ binnenlandsAdres: Address.nullish() }).nullish(),
    }),
  ),
});

export function companyOfProfile(profile: z.output<typeof BasicProfile>): Company {
  const { hoofdvestiging, eigenaar } = profile._embedded ?? {};
  const addresses = [...(hoofdvestiging?.adressen ?? []), ...(eigenaar?.adressen ?? [])];
  return {
    kvkNumber: profile.kvkNummer,
    branchNumber: hoofdvestiging?.vestigingsnummer ?? null,
    name: profile.naam,
    legalForm: eigenaar?.rechtsvorm ?? null,
    ...addressFields(addresses.find(({ type }) => type === 'bezoekadres') ?? addresses[0]),
    mayMail: profile.indNonMailing === 'Nee',
  };
}

/** One per number: a legal person and its main branch both appear in the results. */
export function companiesOfResults({ resultaten }: z.output<typeof SearchResults>): Company[] {
  const byNumber = new Map<string, Company>();
  for (const result of resultaten) {
    const known = byNumber.get(result.kvkNummer);
    const company = {
      kvkNumber: result.kvkNummer,
      branchNumber: result.vestigingsnummer ?? null,
      name: result.naam,
      legalForm: null,
      ...addressFields(result.adres?.binnenlandsAdres ?? undefined),
      mayMail: false,
    };
    if (!known || (!known.town && company.town)) byNumber.set(result.kvkNummer, company);
  }
  return [...byNumber.values()];
}

/** A shielded address is nobody's business; a box number is no place. */
function addressFields(address: Address | undefined) {
  if (!address || address.indAfgeschermd === 'Ja')
    return { street: null, houseNumber: null, postcode: null, town: null };
  const { straatnaam, huisnummer, huisletter, huisnummerToevoeging, postcode, plaats } = address;
  const addition = [huisletter, huisnummerToevoeging].filter(Boolean).join('-');
  const number = huisnummer ? [String(huisnummer), addition].filter(Boolean).join('-') : null;
  const [, digits, letters] = /^([1-9][0-9]{3})\s*([A-Z]{2})$/i.exec(postcode ?? '') ?? [];
  return {
    street: straatnaam ?? null,
    houseNumber: straatnaam ? number : null,
    postcode: digits && letters ? `${digits} ${letters.toUpperCase()}` : null,
    town: plaats ?? null,
  };
}
