import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { storageKey, StorageUnavailable, type ObjectStorage } from './storage-port';

export type S3Options = {
  /** Address of the service without bucket, such as `https://s3.eu-central-1.example`. */
  url: string;
  bucket: string;
  region: string;
  keyId: string;
  secret: string;
  timeoutMs?: number;
};

type Call = { method: 'GET' | 'PUT' | 'DELETE'; key: string; body?: Uint8Array; contentType?: string };

/**
 * Files in any S3-compatible store, addressed by path. One more attempt after a failure of the store; every
 * call may be repeated safely. Source of the protocol: https://docs.aws.amazon.com/AmazonS3/latest/API/
 */
export function createS3Storage(options: S3Options): ObjectStorage {
  const client = new AwsClient({
    accessKeyId: options.keyId,
    secretAccessKey: options.secret,
    region: options.region,
    service: 's3',
    retries: 0,
  });
  const base = `${options.url.replace(/\/+$/, '')}/${options.bucket}`;

  async function attempt({ method, key, body, contentType }: Call): Promise<Response> {
    const sha256 = createHash('sha256')
      .update(body ?? '')
      .digest('hex');
    const headers = {
      'X-Amz-Content-Sha256': sha256,
      ...(contentType ? { 'Content-Type': contentType } : {}),
    };
    const signal = AbortSignal.timeout(options.timeoutMs ?? 10_000);
    const signed = await client.sign(`${base}/${storageKey(key)}`, {
      method,
      headers,
      ...(body ? { body: new Uint8Array(body) } : {}),
    });
    const response = await fetch(signed, { signal, redirect: 'error' });
    if (response.status >= 500 || response.status === 429) throw new Error(`answered ${response.status}`);
    return new Response(await response.arrayBuffer(), {
      status: response.status === 204 ? 200 : response.status,
      headers: response.headers,
    });
  }

  async function call(request: Call): Promise<Response> {
    storageKey(request.key);
    const response = await attempt(request)
      .catch(() => attempt(request))
      .catch((error: unknown) => {
        throw new StorageUnavailable(`storage could not be reached for ${request.method}`, { cause: error });
      });
    if (!response.ok && response.status !== 404)
      throw new StorageUnavailable(`storage refused ${request.method} with ${response.status}`);
    return response;
  }

  return {
    mode: 'live',
    put: async (key, { body, contentType }) => {
      const response = await call({ method: 'PUT', key, body, contentType });
      if (response.status === 404) throw new StorageUnavailable('there is no such bucket');
    },
    get: async (key) => {
      const response = await call({ method: 'GET', key });
      if (response.status === 404) return null;
      const contentType = response.headers.get('content-type') ?? 'application/octet-stream';
      return { body: new Uint8Array(await response.arrayBuffer()), contentType };
    },
    remove: async (key) => void (await call({ method: 'DELETE', key })),
  };
}
