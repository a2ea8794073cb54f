import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLinks } from './split-links';

const HERE = 'http://localhost:3000';

describe('splitLinks', () => {
  it('makes our own addresses paths and leaves the full stop outside', () => {
    expect(splitLinks('Kijk op http://localhost:3000/buyer?a=1#b. Groet', HERE)).toEqual([
      { text: 'Kijk op ' },
      { text: 'http://localhost:3000/buyer?a=1#b', href: '/buyer?a=1#b' },
      { text: '. Groet' },
    ]);
  });

  it.each([
    'https://evil.example/',
    'http://localhost:3000.evil.example/',
    'http://localhost:3000@evil.example/',
    'http://mens@localhost:3000/',
    'http://localhost:3000//evil.example',
    'https://localhost:3000/',
    'javascript:alert(1)',
    'http://',
  ])('leaves %s as text', (text) => {
    expect(splitLinks(text, HERE)).toEqual([{ text }]);
  });

  it('loses nothing of any text', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom(`${HERE}/a`, ' ', '\n', `${HERE}/b?c=d,`, 'https://x.nl'),
    );
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const text = words.join('');
        const parts = splitLinks(text, HERE);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const { href } of parts) if (href !== undefined) expect(href).toMatch(/^\/(?!\/)/);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
