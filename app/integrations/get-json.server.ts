export type JsonAnswer = { status: number; body: unknown };

/**
 * Asks a web service for JSON, and once more after a failure on its side. Resolves for every answer below
 * 500 except 429; rejects when there was none in time or it was not JSON.
 */
export async function getJson(
  url: URL,
  { headers = {}, timeoutMs }: { headers?: Record<string, string>; timeoutMs: number },
): Promise<JsonAnswer> {
  const attempt = async (): Promise<JsonAnswer> => {
    const response = await fetch(url, {
      headers: { Accept: 'application/json', ...headers },
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    if (response.status >= 500 || response.status === 429) throw new Error(`answered ${response.status}`);
    const text = await response.text();
    return { status: response.status, body: response.ok ? (JSON.parse(text) as unknown) : null };
  };
  return attempt().catch(attempt);
}
