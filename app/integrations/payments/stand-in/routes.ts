import type { ApiRoute } from './route';
import { billingRoutes } from './routes-billing';
import { catalogueRoutes } from './routes-catalogue';
import { checkoutRoutes } from './routes-checkout';
import { customerRoutes } from './routes-customers';

/** Every simulated operation by its id in the API description. */
export const apiRoutes: ReadonlyMap<string, ApiRoute> = new Map(
  [...customerRoutes, ...catalogueRoutes, ...checkoutRoutes, ...billingRoutes].map((each) => [
    each.operationId,
    each,
  ]),
);
