import { provesReservedShare, satisfiesRecognition, isRecognition } from '../taxonomy/recognitions';
import type { MatchDemand, MatchOffer } from './match-sides';

/**
 * What a firm must meet whatever its score: the offer is supplied at the place (`area`) of a demand on site, one order
 * is not too large (`capacity`), the firm is where the buyer wants firms to be (`region`), holds the recognitions that
 * are required, and has proof of the 30 % share where the demand is reserved.
 */
export const CONDITIONS = ['area', 'capacity', 'region', 'recognition', 'reserved'] as const;
export type ConditionName = (typeof CONDITIONS)[number];

/** `detail` holds what the explanation tells, ready to be stored as JSON. */
export type Condition = { condition: ConditionName; detail: Record<string, string | number> };

type Judged = { met: Condition | null; broken: Condition | null };
const NOT_ASKED: Judged = { met: null, broken: null };
const judged = (isMet: boolean, condition: ConditionName, detail: Condition['detail']): Judged =>
  isMet ? { met: { condition, detail }, broken: null } : { met: null, broken: { condition, detail } };

/** Which conditions of a demand an offer meets and which it breaks; what one of the two leaves open breaks none. */
export function judgeConditions(demand: MatchDemand, offer: MatchOffer, km: number | null) {
  const all = [
    judgeArea(demand, offer, km),
    judgeCapacity(demand, offer),
    judgeRegion(demand, offer, km),
    ...demand.requiredRecognitions.map((mark) => judgeRecognition(mark, offer)),
    judgeReserved(demand, offer),
  ];
  return {
    met: all.flatMap(({ met }) => met ?? []),
    broken: all.flatMap(({ broken }) => broken ?? []),
  };
}

/** Where the offer is supplied; it does not matter for work that is not done at the place of the demand. */
function judgeArea({ place, isOnSite }: MatchDemand, { area }: MatchOffer, km: number | null): Judged {
  if (isOnSite === false || !area || area.kind === 'country') return NOT_ASKED;
  if (area.kind === 'provinces') {
    const province = place?.province;
    if (!province || area.provinces.includes(province)) return NOT_ASKED;
    return judged(false, 'area', { province });
  }
  if (area.kind === 'municipalities') return area.isOutside ? judged(false, 'area', {}) : NOT_ASKED;
  if (km === null || km <= area.km) return NOT_ASKED;
  return judged(false, 'area', { km: Math.round(km), radius: area.km });
}

/** Too large only when no lot of the demand is small enough. */
function judgeCapacity({ quantityPerMonth, lots }: MatchDemand, { largestOrder }: MatchOffer): Judged {
  if (!largestOrder) return NOT_ASKED;
  const ofLots = lots.flatMap(({ quantity }) => quantity ?? []);
  const asked = ofLots.length > 0 ? ofLots : quantityPerMonth ? [quantityPerMonth] : [];
  const counts = asked.filter(({ unit }) => unit === largestOrder.unit).map(({ count }) => count);
  const smallest = Math.min(...counts);
  if (counts.length < asked.length || counts.length === 0 || smallest <= largestOrder.count) return NOT_ASKED;
  return judged(false, 'capacity', {
    asked: smallest,
    largest: largestOrder.count,
    unit: largestOrder.unit,
  });
}

function judgeRegion({ firmArea }: MatchDemand, offer: MatchOffer, km: number | null): Judged {
  if (firmArea.kind === 'country') return NOT_ASKED;
  if (firmArea.kind === 'radius')
    return km === null
      ? NOT_ASKED
      : judged(km <= firmArea.km, 'region', { km: Math.round(km), radius: firmArea.km });
  if (firmArea.kind !== 'provinces') return NOT_ASKED;
  const { province } = offer;
  return province === null
    ? NOT_ASKED
    : judged(firmArea.provinces.includes(province), 'region', { province });
}

function judgeRecognition(recognition: string, { recognitions }: MatchOffer): Judged {
  const isHeld = isRecognition(recognition) && satisfiesRecognition(recognitions, recognition);
  return judged(isHeld, 'recognition', { recognition });
}

function judgeReserved({ reservedProofs }: MatchDemand, { recognitions }: MatchOffer): Judged {
  if (reservedProofs === null) return NOT_ASKED;
  const accepted = recognitions.filter((mark) => reservedProofs.includes(mark));
  const isProven = reservedProofs.length === 0 ? provesReservedShare(recognitions) : accepted.length > 0;
  return judged(isProven, 'reserved', {});
}
