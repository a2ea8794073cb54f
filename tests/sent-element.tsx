import { renderToStaticMarkup } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js';
import { translator } from '~/platform/texts.server';
import { TextProvider, type Translate } from '~/ui/use-text';

/** An element as the server sends it, in Dutch unless told otherwise; that is also all there is without JavaScript. */
export async function sentElement(element: JSX.Element, t: Translate = translator('nl')): Promise<string> {
  const { query, dataRoutes } = createStaticHandler([{ path: '*', element }]);
  const context = await query(new Request('http://localhost/'));
  if (context instanceof Response) throw new Error('a page was expected');
  return renderToStaticMarkup(
    <TextProvider value={t}>
      <StaticRouterProvider
        router={createStaticRouter(dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </TextProvider>,
  );
}
