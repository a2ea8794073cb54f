/**
 * Share of real contracts that bridged a greater distance: buyer to winning supplier, 169 public contracts inside the
 * Netherlands (quartiles 23, 38 and 75 km, ninth decile 106 km). Beyond 300 km distance makes no difference any more.
 */
const CONTRACTS_FURTHER: readonly (readonly [km: number, share: number])[] = [
  [0, 1],
  [23, 0.75],
  [38, 0.5],
  [75, 0.25],
  [106, 0.1],
  [300, 0],
];

/** 1 next door, 0.5 at the usual distance, 0 from 300 km; never rises with distance. */
export function distanceShare(km: number): number {
  for (let i = 1; i < CONTRACTS_FURTHER.length; i++) {
    const [toKm, toShare] = CONTRACTS_FURTHER[i] ?? [0, 0];
    const [fromKm, fromShare] = CONTRACTS_FURTHER[i - 1] ?? [0, 1];
    if (km < toKm) return fromShare + ((toShare - fromShare) * (km - fromKm)) / (toKm - fromKm);
  }
  return 0;
}
