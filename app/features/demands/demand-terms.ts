/** Where firms may be: anywhere in the country, in provinces, or around the place of the demand. */
export const FIRM_AREAS = ['country', 'provinces', 'radius'] as const;
export type FirmArea = (typeof FIRM_AREAS)[number];

export const SOCIAL_RETURN_BASES = ['contract-sum', 'wage-sum'] as const;
export type SocialReturnBase = (typeof SOCIAL_RETURN_BASES)[number];

/**
 * Code list `reserved-procurement` of eForms: not reserved; for sheltered workshops and firms whose main aim is
 * integration (art. 2.82 Aanbestedingswet 2012); for public-service organisations.
 * Source: https://github.com/OP-TED/eForms-SDK (codelists, reserved-procurement)
 */
export const RESERVED_KINDS = ['none', 'res-ws', 'res-pub-ser'] as const;
export type ReservedKind = (typeof RESERVED_KINDS)[number];

/** Marks that prove the 30 % share art. 2.82 asks for. */
export const RESERVED_PROOFS = ['accountant-30', 'pso-30-plus'] as const;

/** Lots and own questions a demand may have at most. */
export const LOTS_MAX = 20;
export const QUESTIONS_MAX = 10;
