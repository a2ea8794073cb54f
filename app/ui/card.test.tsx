import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { MetaList } from './card';

it('says what a fact is, unless its value says so itself', () => {
  const page = renderToStaticMarkup(
    <MetaList
      rows={[
        { icon: 'pin', label: 'Afstand', value: 'Utrecht' },
        { icon: 'document', value: 'Bij: Lunch op locatie' },
      ]}
    />,
  );
  expect(page.replace(/<[^>]*>/g, '|').match(/[^|]+/g)).toEqual([
    'Afstand: ',
    'Utrecht',
    'Bij: Lunch op locatie',
  ]);
});
