import routes from '~/routes';
import type { RouteModule } from '../visit';

const MODULES = import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}');

/** Every address of the URL contract with the module that answers it; the language in front is left out. */
export const ROUTES: { address: string; load: () => Promise<RouteModule> }[] = routes.map(
  ({ path = '', file }) => {
    const address = `/${path.replace(/^en\?\/?/, '')}`;
    const load = MODULES[`../../app/${file}`];
    if (!load) throw new Error(`${address} names ${file}, which does not exist`);
    return { address, load };
  },
);
