import { foldText } from './fold-text';

export const PROVINCES = [
  'drenthe',
  'flevoland',
  'friesland',
  'gelderland',
  'groningen',
  'limburg',
  'noord-brabant',
  'noord-holland',
  'overijssel',
  'utrecht',
  'zeeland',
  'zuid-holland',
] as const;
export type Province = (typeof PROVINCES)[number];

type ProvinceFacts = { name: string; nuts2: readonly string[]; aliases: readonly string[] };

/**
 * Dutch name, NUTS-2 codes (current classification first, then the one notices used before 2024) and
 * other ways of writing. Code list: https://github.com/OP-TED/eForms-SDK (codelists, nuts);
 * Regulation (EU) 2023/674 renumbered Utrecht and Zuid-Holland.
 */
const FACTS: Record<Province, ProvinceFacts> = {
  drenthe: { name: 'Drenthe', nuts2: ['NL13'], aliases: ['dr'] },
  flevoland: { name: 'Flevoland', nuts2: ['NL23'], aliases: ['fl'] },
  friesland: { name: 'Friesland', nuts2: ['NL12'], aliases: ['fr', 'fryslan'] },
  gelderland: { name: 'Gelderland', nuts2: ['NL22'], aliases: ['ge', 'gld', 'gl'] },
  groningen: { name: 'Groningen', nuts2: ['NL11'], aliases: ['gr'] },
  limburg: { name: 'Limburg', nuts2: ['NL42'], aliases: ['l', 'li', 'lb'] },
  'noord-brabant': { name: 'Noord-Brabant', nuts2: ['NL41'], aliases: ['nb', 'brabant', 'north brabant'] },
  'noord-holland': { name: 'Noord-Holland', nuts2: ['NL32'], aliases: ['nh', 'north holland'] },
  overijssel: { name: 'Overijssel', nuts2: ['NL21'], aliases: ['ov'] },
  utrecht: { name: 'Utrecht', nuts2: ['NL35', 'NL31'], aliases: ['ut', 'u'] },
  zeeland: { name: 'Zeeland', nuts2: ['NL34'], aliases: ['ze', 'zl', 'zld'] },
  'zuid-holland': { name: 'Zuid-Holland', nuts2: ['NL36', 'NL33'], aliases: ['zh', 'south holland'] },
};

const plain = (text: string): string => foldText(text).replace(/[\s-]+/g, ' ');

const provinceByWord = new Map<string, Province>(
  PROVINCES.flatMap((id) => [id, ...FACTS[id].aliases].map((word) => [plain(word), id] as const)),
);

export function isProvince(id: string): id is Province {
  return (PROVINCES as readonly string[]).includes(id);
}

/** Dutch name, the same in both languages. */
export function provinceName(id: Province): string {
  return FACTS[id].name;
}

/** Current NUTS-2 code first; a second one is the code used before 2024. */
export function nuts2CodesOf(id: Province): readonly string[] {
  return FACTS[id].nuts2;
}

/** The province that a text names: "Noord-Holland", "north holland", "NH", "Fryslân"; else null. */
export function parseProvince(text: string): Province | null {
  return provinceByWord.get(plain(text).replace(/^(provincie|prov\.?) /, '')) ?? null;
}

/** The province of a NUTS code of level 2 or 3, such as `NL350`; null for wider or foreign codes. */
export function provinceOfNuts(code: string): Province | null {
  const level2 = code.trim().toUpperCase().slice(0, 4);
  return PROVINCES.find((id) => FACTS[id].nuts2.includes(level2)) ?? null;
}
