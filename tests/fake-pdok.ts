import { openLoopback } from './loopback';

type Doc = Record<string, string | number>;
const utrecht = { gemeentenaam: 'Utrecht', provincienaam: 'Utrecht', woonplaatsnaam: 'Utrecht' };

/** Documents in the shape of the Locatieserver; the coordinates are rounded on purpose. */
const DOCS: readonly Doc[] = [
  {
    ...utrecht,
    type: 'adres',
    straatnaam: 'Jansveld',
    huisnummer: 12,
    huis_nlt: '12-A',
    postcode: '3512BA',
    centroide_ll: 'POINT(5.1201 52.0931)',
  },
  {
    ...utrecht,
    type: 'adres',
    straatnaam: 'Jansveld',
    huisnummer: 14,
    huis_nlt: '14',
    postcode: '3512BA',
    centroide_ll: 'POINT(5.1203 52.0932)',
  },
  {
    ...utrecht,
    type: 'postcode',
    straatnaam: 'Jansveld',
    postcode: '3512BA',
    centroide_ll: 'POINT(5.1202 52.0930)',
  },
  { ...utrecht, type: 'woonplaats', centroide_ll: 'POINT(5.1 52.09)' },
  {
    type: 'woonplaats',
    woonplaatsnaam: "'s-Hertogenbosch",
    gemeentenaam: "'s-Hertogenbosch",
    provincienaam: 'Noord-Brabant',
    centroide_ll: 'POINT(5.3 51.69)',
  },
  { type: 'woonplaats', woonplaatsnaam: 'Kapot', centroide_ll: 'POINT EMPTY' },
];

/** PDOK's Locatieserver `free`: like the real one it finds something for nearly every question. */
export function openFakePdok() {
  return openLoopback(({ url }) => {
    if (url.pathname !== '/search/v3_1/free') return { status: 404 };
    const type = /^type:(\w+)$/.exec(url.searchParams.get('fq') ?? '')?.[1];
    const docs = DOCS.filter((doc) => doc.type === type);
    return {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ response: { numFound: docs.length, start: 0, docs } }),
    };
  });
}
