import { expect, it } from 'vitest';
import { withLateScripts } from './late-scripts';

const PAGE = [
  '<html><head><link rel="modulepreload" href="/assets/root.js"/><link rel="stylesheet" href="/a.css"/></head>',
  '<body><h1>Lunch</h1><script nonce="n1" type="module" async="">import "/assets/root.js";</script></body></html>',
].join('');

it('asks for no script of the page before the page begins, and says what begins it under the nonce', () => {
  const late = withLateScripts(PAGE, 'n1');
  expect(late).not.toMatch(/modulepreload" href|type="module"/);
  expect(late).toContain('<link rel="stylesheet" href="/a.css"/>');
  expect(late).toMatch(/type="late">import "\/assets\/root\.js";<\/script><script nonce="n1">\(function/);
  expect(late).toMatch(/\)\(\)<\/script><\/body><\/html>$/);
});
