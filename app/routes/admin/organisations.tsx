import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BackOfficeList } from '~/features/backoffice/back-office-list';
import {
  ORGANISATION_SORTS,
  ORGANISATION_STATES,
  readOrganisationFilter,
} from '~/features/backoffice/organisation-filter';
import { listOrganisations } from '~/features/backoffice/organisation-list.server';
import { OrganisationTable } from '~/features/backoffice/organisation-table';
import { handle } from '~/handle.server';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('backoffice.organisations.title') }),
    ...(await listOrganisations(ctx, readOrganisationFilter(url.searchParams))),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OrganisationsPage() {
  const { organisations, ...found } = useLoaderData<typeof loader>();
  const t = useText();
  const states = ORGANISATION_STATES.map((state) => ({
    value: state,
    label: t(`backoffice.organisation.status.${state}`),
  }));
  return (
    <BackOfficeList list="organisations" found={found} states={states} sorts={ORGANISATION_SORTS}>
      <OrganisationTable organisations={organisations} />
    </BackOfficeList>
  );
}
