import { createHash, createHmac } from 'node:crypto';
import { openLoopback, type LoopbackAnswer, type LoopbackRequest } from './loopback';

export const FAKE_S3 = {
  bucket: 'market-files',
  region: 'eu-test-1',
  keyId: 'AKIATEST',
  secret: 'secret/test+key',
};

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();

/** An S3-compatible store in memory that checks signature version 4 by its own reckoning. */
export async function openFakeS3() {
  const objects = new Map<string, { body: Buffer; contentType: string }>();
  return Object.assign(
    await openLoopback((request) => {
      if (!isSigned(request))
        return { status: 403, body: '<Error><Code>SignatureDoesNotMatch</Code></Error>' };
      return answer(objects, request);
    }),
    { objects },
  );
}

function answer(
  objects: Map<string, { body: Buffer; contentType: string }>,
  { method, url, headers, body }: LoopbackRequest,
): LoopbackAnswer {
  const [, bucket, ...rest] = url.pathname.split('/');
  const key = rest.join('/');
  if (bucket !== FAKE_S3.bucket) return { status: 404, body: '<Error><Code>NoSuchBucket</Code></Error>' };
  if (method === 'PUT') {
    objects.set(key, { body, contentType: headers['content-type'] ?? 'binary/octet-stream' });
    return {};
  }
  if (method === 'DELETE') {
    objects.delete(key);
    return { status: 204 };
  }
  const found = objects.get(key);
  if (!found) return { status: 404, body: '<Error><Code>NoSuchKey</Code></Error>' };
  return { headers: { 'Content-Type': found.contentType }, body: found.body };
}

/** Source of the steps: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html */
function isSigned({ method, url, headers, body }: LoopbackRequest): boolean {
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!parts) return false;
  const [, keyId, day = '', region = '', signedHeaders = '', signature] = parts;
  const moment = String(headers['x-amz-date']);
  const bodyHash = String(headers['x-amz-content-sha256']);
  if (keyId !== FAKE_S3.keyId || region !== FAKE_S3.region || bodyHash !== sha256(body)) return false;
  const named = signedHeaders.split(';');
  if (!['host', 'x-amz-content-sha256', 'x-amz-date'].every((name) => named.includes(name))) return false;
  const lines = named.map((name) => `${name}:${String(headers[name]).trim()}\n`).join('');
  const canonical = [method, url.pathname, url.search.slice(1), lines, signedHeaders, bodyHash].join('\n');
  const scope = `${day}/${region}/s3/aws4_request`;
  const key = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${FAKE_S3.secret}`, day), region));
  const expected = hmac(key, ['AWS4-HMAC-SHA256', moment, scope, sha256(canonical)].join('\n'));
  return expected.toString('hex') === signature;
}
