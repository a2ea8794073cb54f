/** A request that Stripe would answer with an error, in Stripe's shape. */
export class ApiRefusal extends Error {
  override name = 'ApiRefusal';

  constructor(
    readonly status: number,
    readonly type: 'invalid_request_error' | 'idempotency_error' | 'api_error' | 'rate_limit_error',
    message: string,
    readonly code?: string,
    readonly param?: string,
  ) {
    super(message);
  }

  /** The JSON body Stripe would send. */
  get body() {
    const { type, message, code, param } = this;
    return { error: { type, message, ...(code && { code }), ...(param && { param }) } };
  }
}

/** An id in the path that nothing has. */
export function missingObject(kind: string, id: string): ApiRefusal {
  return new ApiRefusal(404, 'invalid_request_error', `No such ${kind}: '${id}'`, 'resource_missing', 'id');
}

/** An id in a parameter that nothing has. */
export function missingReference(kind: string, id: string, param: string): ApiRefusal {
  return new ApiRefusal(400, 'invalid_request_error', `No such ${kind}: '${id}'`, 'resource_missing', param);
}

export function invalidParam(param: string, message: string, code?: string): ApiRefusal {
  return new ApiRefusal(400, 'invalid_request_error', message, code, param);
}

/** Stripe can do this, the stand-in cannot: better refused than silently ignored. */
export function notSimulated(what: string): ApiRefusal {
  return new ApiRefusal(
    400,
    'invalid_request_error',
    `The stand-in does not simulate ${what}`,
    'not_simulated',
  );
}
