import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js';
import { describe, expect, it } from 'vitest';
import { HelpPage } from '~/features/site/help-page';
import { TextPage } from '~/features/site/text-page';
import { TEXT_PAGES, type TextPageName } from '~/features/site/text-pages';
import { translator } from '~/platform/texts.server';
import nl from '~/texts/nl/pages';
import { TextProvider } from '~/ui/use-text';
import HowMatchingWorks from './how-matching-works';

type Texts = { readonly [key: string]: string | Texts };

const flatKeys = (texts: Texts, prefix: string): string[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : flatKeys(value, `${prefix}${key}.`),
  );

/** The page as the server sends it, and the texts it said. */
async function sent(element: JSX.Element, locale: 'nl' | 'en') {
  const said: string[] = [];
  const say = translator(locale);
  const { query, dataRoutes } = createStaticHandler([
    { path: '*', loader: () => ({ list: { least: 35, most: 50 } }), Component: () => element },
  ]);
  const context = await query(new Request(`http://localhost${locale === 'en' ? '/en' : ''}/page`));
  if (context instanceof Response) throw new Error('a page was expected');
  const html = renderToStaticMarkup(
    <TextProvider
      value={(key, params) => {
        said.push(key);
        return say(key, params);
      }}
    >
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </TextProvider>,
  );
  return { html, said };
}

const EMAIL = 'hulp@markt.example';
const PAGES: Record<string, JSX.Element> = {
  ...Object.fromEntries(
    (Object.keys(TEXT_PAGES) as TextPageName[]).map((page) => [
      page,
      <TextPage key={page} page={page} email={EMAIL} hasCheckedOn />,
    ]),
  ),
  help: <HelpPage email={EMAIL} />,
  matching: <HowMatchingWorks />,
};

describe.each(['nl', 'en'] as const)('pages of words in %s', (locale) => {
  it.each(Object.keys(PAGES))('%s says all its texts, under one title', async (name) => {
    const { html, said } = await sent(PAGES[name] ?? <></>, locale);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/\{\{|undefined|pages\.\w/);
    const own = flatKeys({ [name]: (nl as Texts)[name] ?? {} }, 'pages.');
    expect(own.filter((key) => !said.includes(key))).toEqual([]);
    expect(own.length).toBeGreaterThan(8);
  });

  it('links our address where it is named', async () => {
    const { html } = await sent(PAGES.privacy ?? <></>, locale);
    expect(html).toContain(`<a href="mailto:${EMAIL}">${EMAIL}</a>`);
  });
});
