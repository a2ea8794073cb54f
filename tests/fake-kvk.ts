import { openLoopback, type LoopbackAnswer } from './loopback';

export const FAKE_KVK_KEY = 'only-for-this-fake';

const json = (body: object, status = 200): LoopbackAnswer => ({
  status,
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
});
const nothingFound = (code: string) => json({ fout: [{ code, omschrijving: 'Geen resultaten.' }] }, 404);

/** Registrations in the shape of Basisprofiel v1; the last two have no main branch and a shielded address. */
const PROFILES: Record<string, object> = {
  '68750110': profile({
    kvkNummer: '68750110',
    naam: 'Proefbedrijf Donald B.V.',
    indNonMailing: 'Nee',
    rechtsvorm: 'Besloten Vennootschap',
    adres: {
      type: 'bezoekadres',
      indAfgeschermd: 'Nee',
      straatnaam: 'Proeflaan',
      huisnummer: 3,
      huisletter: 'A',
      postcode: '8823SJ',
      plaats: 'Lollum',
      land: 'Nederland',
    },
  }),
  '69599068': {
    kvkNummer: '69599068',
    naam: 'Stichting Proef Bolderbast',
    indNonMailing: 'Ja',
    _embedded: {
      eigenaar: {
        rechtsvorm: 'Stichting',
        adressen: [
          { type: 'correspondentieadres', postbusnummer: 12, postcode: '7240AA', plaats: 'Lochem' },
          {
            type: 'bezoekadres',
            straatnaam: 'Proefwal',
            huisnummer: 1,
            postcode: '7241AR',
            plaats: 'Lochem',
          },
        ],
      },
    },
  },
  '69599084': profile({
    kvkNummer: '69599084',
    naam: 'Proefbedrijf Dagobert',
    indNonMailing: 'Ja',
    rechtsvorm: 'Eenmanszaak',
    adres: { type: 'bezoekadres', indAfgeschermd: 'Ja', straatnaam: 'Geheimweg', huisnummer: 9 },
  }),
  '00000001': { kvkNummer: '00000001', titel: 'another shape' },
};

function profile(facts: {
  kvkNummer: string;
  naam: string;
  indNonMailing: string;
  rechtsvorm: string;
  adres: object;
}) {
  const { kvkNummer, naam, indNonMailing, rechtsvorm, adres } = facts;
  return {
    kvkNummer,
    indNonMailing,
    naam,
    handelsnamen: [{ naam, volgorde: 0 }],
    _embedded: {
      hoofdvestiging: { vestigingsnummer: `0000${kvkNummer}`, kvkNummer, adressen: [adres] },
      eigenaar: { rechtsvorm, uitgebreideRechtsvorm: rechtsvorm },
    },
  };
}

/** KVK's Zoeken v2 and Basisprofiel v1 as documented, with a handful of registrations. */
export function openFakeKvk() {
  return openLoopback(({ method, url, headers }) => {
    if (method !== 'GET' || headers.apikey !== FAKE_KVK_KEY) return json({ fault: 'unauthorised' }, 401);
    const number = /^\/api\/v1\/basisprofielen\/(\d{8})$/.exec(url.pathname)?.[1];
    if (number) {
      const found = PROFILES[number];
      return found ? json(found) : nothingFound('IPD0005');
    }
    if (url.pathname !== '/api/v2/zoeken') return { status: 404 };
    const [name, exact] = [url.searchParams.get('naam'), url.searchParams.get('kvkNummer')];
    const results = [
      { kvkNummer: '68750110', naam: 'Proefbedrijf Donald B.V.', type: 'rechtspersoon' },
      {
        kvkNummer: '68750110',
        vestigingsnummer: '000068750110',
        naam: 'Proefbedrijf Donald B.V.',
        adres: { binnenlandsAdres: { type: 'bezoekadres', straatnaam: 'Proeflaan', plaats: 'Lollum' } },
        type: 'hoofdvestiging',
      },
      { kvkNummer: '69599084', naam: 'Proefbedrijf Dagobert', type: 'hoofdvestiging' },
    ].filter(({ kvkNummer, naam }) =>
      exact ? kvkNummer === exact : name && naam.toLowerCase().includes(name.toLowerCase()),
    );
    if (results.length === 0) return nothingFound('IPD5200');
    return json({ pagina: 1, resultatenPerPagina: 10, totaal: results.length, resultaten: results });
  });
}
