import { beforeEach, describe, expect, it } from 'vitest';
import { type ContractSubject, makeDocument } from './search-contract-kit';

/** Records as the market keeps them: what a firm wrote, the synonyms of its category, the parts of long words. */
const RECORDS = [
  [
    'office',
    'Kantoorschoonmaak met een vaste ploeg',
    'Dagelijks, ook ’s avonds. schoonmaak, schoonmaakbedrijf, interieurverzorging, kantoor schoonmaak',
  ],
  [
    'windows',
    'Glasbewassing op hoogte',
    'Van begane grond tot hoogwerker. glazenwasser, ramen lappen, ruiten, glas bewassing',
  ],
  [
    'lunch',
    'Lunches voor vergaderingen',
    'Broodjes, soep en salades. catering, borrelhapjes, bedrijfslunch, bedrijfs lunch',
  ],
  [
    'green',
    'Groenonderhoud van bedrijventerreinen',
    'Snoeien en gras maaien. hovenier, tuinonderhoud, groenvoorziening, groen onderhoud tuin',
  ],
  [
    'laundry',
    'Wasserij voor werkkleding',
    'Halen en brengen. wassen, strijken, linnengoed, bedrijfskleding, werk kleding',
  ],
  [
    'packing',
    'Ompakken en assemblage',
    'Kleine en grote series. inpakwerk, verpakken, montage, kerstpakketten, kerst pakketten',
  ],
  [
    'e-waste',
    'Demontage van elektronica',
    'Met certificaat van vernietiging. e-waste, computers, datavernietiging, recycling',
  ],
  ['print', 'Drukwerk en mailing', 'Van kaartje tot boek. drukkerij, printen, couverteren, post, druk werk'],
  [
    'furniture',
    'Meubels die langer meegaan',
    'Stoelen en bureaus opgeknapt. meubelreparatie, circulair kantoormeubilair, meubel reparatie',
  ],
  [
    'bike',
    'Fietsenmaker op locatie',
    'Voor personeel en gasten. fietsreparatie, zakelijke fietsen, fiets reparatie',
  ],
  [
    'venue',
    'Vergaderlocatie met café',
    'Tot tachtig personen. zaalverhuur, vergaderruimte, evenementen, vergader locatie',
  ],
] as const;

/** Part of the search contract: what a Dutch purchaser types, with slips of the pen, and what must come first. */
export function describePurchasers(subject: ContractSubject): void {
  describe('words of a purchaser', () => {
    beforeEach(async () => {
      await subject.engine.upsert(
        'posts',
        RECORDS.map(([id, title, body]) => makeDocument(id, title, { body })),
      );
    });

    it.each([
      ['schoonmaak', 'office'],
      ['kantoor schoonmaak', 'office'],
      ['kantoorschoonmaak', 'office'],
      ['shoonmaak', 'office'],
      ['schoonmaakbedrijf', 'office'],
      ['glazenwaser', 'windows'],
      ['ramen lappen', 'windows'],
      ['glas', 'windows'],
      ['lunch', 'lunch'],
      ['broodjes', 'lunch'],
      ['katering', 'lunch'],
      ['borrelhapjes vergadering', 'lunch'],
      ['groen onderhoud', 'green'],
      ['groenonderhout', 'green'],
      ['hoveniers', 'green'],
      ['tuin', 'green'],
      ['werkkleding wassen', 'laundry'],
      ['wasserij', 'laundry'],
      ['kerstpakket', 'packing'],
      ['assemblage', 'packing'],
      ['e-waste', 'e-waste'],
      ['data vernietiging', 'e-waste'],
      ['drukwerk', 'print'],
      ['drukwerk en mailing versturen', 'print'],
      ['meubel reparatie', 'furniture'],
      ['bureaus', 'furniture'],
      ['fiets reparatie', 'bike'],
      ['fietsen', 'bike'],
      ['vergaderruimte', 'venue'],
      ['CAFE', 'venue'],
      ['zaal verhuur', 'venue'],
    ])('%s', async (typed, id) => {
      expect((await subject.idsFor(typed))[0]).toBe(id);
    });
  });
}
