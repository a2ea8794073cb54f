import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { StructuredData } from './structured-data';

it('keeps every text inside its element', () => {
  const markup = renderToStaticMarkup(<StructuredData facts={{ name: '</script><script>alert(1)' }} />);
  expect(markup.match(/<\/?script/g)).toHaveLength(2);
  const json = />(.*)<\/script>$/.exec(markup)?.[1] ?? '';
  expect(JSON.parse(json)).toEqual({ '@context': 'https://schema.org', name: '</script><script>alert(1)' });
});
