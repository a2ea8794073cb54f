import type { FirmArea } from './demand-terms';

/** The columns that hold what a firm must meet, as far as an owner can ask less. */
export type HardTerms = {
  isOnSite: boolean | null;
  firmArea: FirmArea;
  firmRadiusKm: number | null;
  firmProvinces: string[];
  requiredRecognitions: string[];
  recognitions: string[];
  reserved: string;
  reservedProofs: string[];
};

/** One way to ask less of firms; the id stands in forms. */
export type Loosening =
  | { id: string; kind: 'radius'; from: number; to: number }
  | { id: string; kind: 'country' }
  | { id: string; kind: 'recognition'; recognition: string }
  | { id: string; kind: 'reserved' }
  | { id: string; kind: 'off-site' };

const RADIUS_STEPS = [10, 15, 25, 40, 60, 100, 150];
const WIDER_STEPS = 2;

/** Ways to ask less, one condition at a time and the smallest step first. */
export function looseningsOf(terms: HardTerms): Loosening[] {
  const { firmArea, firmRadiusKm, requiredRecognitions, reserved, isOnSite } = terms;
  const from = firmArea === 'radius' ? firmRadiusKm : null;
  const wider = from === null ? [] : RADIUS_STEPS.filter((km) => km > from).slice(0, WIDER_STEPS);
  return [
    ...wider.map((to): Loosening => ({ id: `radius-${to}`, kind: 'radius', from: from ?? 0, to })),
    ...(firmArea === 'country' ? [] : [{ id: 'country', kind: 'country' } as const]),
    ...requiredRecognitions.map((recognition): Loosening => ({
      id: `recognition-${recognition}`,
      kind: 'recognition',
      recognition,
    })),
    ...(reserved === 'res-ws' ? [{ id: 'reserved', kind: 'reserved' } as const] : []),
    ...(isOnSite === false ? [] : [{ id: 'off-site', kind: 'off-site' } as const]),
  ];
}

/** The terms after one of them was loosened; a recognition that is no longer required stays welcome. */
export function loosened<Terms extends HardTerms>(terms: Terms, loosening: Loosening): Terms {
  switch (loosening.kind) {
    case 'radius':
      return { ...terms, firmRadiusKm: loosening.to };
    case 'country':
      return { ...terms, firmArea: 'country', firmRadiusKm: null, firmProvinces: [] };
    case 'recognition': {
      const { recognition } = loosening;
      return {
        ...terms,
        requiredRecognitions: terms.requiredRecognitions.filter((mark) => mark !== recognition),
        recognitions: [...new Set([...terms.recognitions, recognition])],
      };
    }
    case 'reserved':
      return { ...terms, reserved: 'none', reservedProofs: [] };
    case 'off-site':
      return { ...terms, isOnSite: false };
  }
}
