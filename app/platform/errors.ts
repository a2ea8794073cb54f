/** The one table from what went wrong to the HTTP status that says so. */
export const ERROR_STATUS = {
  invalid: 400,
  not_signed_in: 401,
  membership_required: 402,
  not_allowed: 403,
  two_step_needed: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  rate_limited: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

export type DomainErrorDetails = {
  /** Text key shown to the person, with optional parameters as a query string (`errors.min?min=3`). */
  message?: string;
  /** Text keys per form field; makes the form show them where they belong. */
  fieldErrors?: Record<string, string[]>;
};

/** An expected refusal. Anything else that is thrown is a fault and answers 500 without details. */
export class DomainError extends Error {
  override name = 'DomainError';
  constructor(
    readonly code: ErrorCode,
    readonly details: DomainErrorDetails = {},
    options: ErrorOptions = {},
  ) {
    super(details.message ?? code, options);
  }

  get status(): number {
    return ERROR_STATUS[this.code];
  }
}

export const notFound = () => new DomainError('not_found');
export const notAllowed = (message?: string) => new DomainError('not_allowed', message ? { message } : {});
export const invalidField = (field: string, message: string) =>
  new DomainError('invalid', { fieldErrors: { [field]: [message] } });
