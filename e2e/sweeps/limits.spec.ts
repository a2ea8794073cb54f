import http from 'node:http';
import { expect, say, test } from '../fixtures';

test.use({ allowsRefusals: true });

test('a form that is too large is refused in the language of its reader', async ({ request }) => {
  for (const language of ['nl', 'en'] as const) {
    const response = await request.post(language === 'en' ? '/en/sign-in' : '/sign-in', {
      form: { email: 'a@b.example', password: 'x'.repeat(1_200_000) },
      maxRedirects: 0,
    });
    expect(response.status()).toBe(413);
    expect(await response.text()).toContain(say('errors.bodyTooLarge', {}, language));
  }
});

test('an upload may be larger than a form, but not without end', async ({ request }) => {
  const upload = (megabytes: number) =>
    request.post('/sign-in', {
      multipart: {
        file: { name: 'a.png', mimeType: 'image/png', buffer: Buffer.alloc(megabytes * 1_000_000) },
      },
      maxRedirects: 0,
    });
  expect((await upload(11)).status()).toBe(400);
  expect((await upload(13)).status()).toBe(413);
});

test('what is no form is refused at once', async ({ request }) => {
  const response = await request.post('/webhooks/stripe', {
    data: 'x'.repeat(1_200_000),
    headers: { 'Content-Type': 'application/json' },
  });
  expect(response.status()).toBe(413);
});

test('a body of unknown length is not read', async ({ baseURL }) => {
  const status = await new Promise((resolve, reject) => {
    const request = http.request(new URL('/sign-in', baseURL), {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Transfer-Encoding': 'chunked' },
    });
    request.on('response', (response) => resolve(response.statusCode));
    request.on('error', reject);
    request.write('email=a');
  });
  expect(status).toBe(411);
});

test('a file that is not there says so without a cookie or a page', async ({ request }) => {
  const response = await request.get('/files/01890000-0000-7000-8000-000000000000/logo.webp');
  expect(response.status()).toBe(404);
  expect(response.headers()['content-type']).toContain('text/plain');
  expect(response.headers()['set-cookie']).toBeUndefined();
});
