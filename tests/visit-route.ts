import type { FormRefusal } from '~/ui/forms/form-refusal';
import { visit as send, type RouteModule } from './visit';

export type Form = Record<string, string>;
export type Visit = { form?: Form; cookie?: string; address?: string };

/** A visit of the pages of registering: their answer, read as a refusal and as what the page shows. */
export async function visit(route: RouteModule, path: string, options: Visit = {}) {
  const { status, location, cookie, body } = await send(route, path, options);
  return {
    status,
    location: location ?? '',
    cookie,
    refusal: body as FormRefusal | null,
    page: body as { view: { kind: string; why?: string }; title: string } | null,
  };
}
