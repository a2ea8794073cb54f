/** Who knocks: the request, and the address it came from where the server knows it. */
export type Visit = { request: Request; address: string | undefined };
