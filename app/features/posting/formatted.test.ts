import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { FormattedProse } from './formatted-prose';
import { wordsOf } from './formatted-text';
import { parseFormatted } from './parse-formatted.server';

const shown = (text: string) =>
  renderToStaticMarkup(createElement(FormattedProse, { blocks: parseFormatted(text) }));

describe('text with simple formatting', () => {
  it.each([
    ['een alinea\n\neen andere', '<p>een alinea</p><p>een andere</p>'],
    ['regel een\nregel twee', '<p>regel een<br/>regel twee</p>'],
    ['- soep\n- brood', '<ul><li>soep</li><li>brood</li></ul>'],
    ['1. soep\n2. brood', '<ol><li>soep</li><li>brood</li></ol>'],
    ['**vet** en *schuin*', '<p><strong>vet</strong> en <em>schuin</em></p>'],
    [
      '[ons menu](https://voorbeeld.nl/menu)',
      '<p><a href="https://voorbeeld.nl/menu" rel="nofollow ugc noopener noreferrer">ons menu</a></p>',
    ],
    [
      '![plaatje](https://voorbeeld.nl/x.png)',
      '<p>!<a href="https://voorbeeld.nl/x.png" rel="nofollow ugc noopener noreferrer">plaatje</a></p>',
    ],
    ['# 1 in smaak', '<p># 1 in smaak</p>'],
    ['tot 5 & meer', '<p>tot 5 &amp; meer</p>'],
  ])('shows %j', (text, html) => {
    expect(shown(text)).toBe(`<div>${html}</div>`);
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[klik](javascript:alert(1))',
    '[klik](data:text/html,<script>alert(1)</script>)',
    '<javascript:alert(1)>',
    '[klik](//kwaad.example)',
    '[klik](https://bank.nl@kwaad.example/)',
  ])('keeps %j harmless', (text) => {
    expect(shown(text)).not.toMatch(/<(?!\/?(div|p|br|em|strong)\b)/);
  });

  it('makes only the elements it knows, whatever is typed, and loses no letter of plain words', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(shown(text)).not.toMatch(/<(?!\/?(div|p|br|em|strong|ul|ol|li|a)\b)/);
      }),
      { seed: 20260101 },
    );
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (words) => {
        expect(wordsOf(parseFormatted(words.join(' ')))).toBe(words.join(' '));
      }),
      { seed: 20260101 },
    );
  });
});
