/** How long staff may be signed in as a person before the session ends by itself. */
export const IMPERSONATION_HOURS = 1;
