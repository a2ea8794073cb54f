import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { BackOfficeList } from '~/features/backoffice/back-office-list';
import { listPeople } from '~/features/backoffice/people-list.server';
import { PeopleTable } from '~/features/backoffice/people-table';
import { PERSON_SORTS, PERSON_STATES, readPersonFilter } from '~/features/backoffice/person-filter';
import { handle } from '~/handle.server';
import { AppLink } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('backoffice.people.title') }),
    ...(await listPeople(ctx, readPersonFilter(url.searchParams))),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function PeoplePage() {
  const { people, ...found } = useLoaderData<typeof loader>();
  const t = useText();
  const states = PERSON_STATES.map((state) => ({
    value: state,
    label: t(`backoffice.person.state.${state}`),
  }));
  return (
    <BackOfficeList
      list="people"
      found={found}
      states={states}
      sorts={PERSON_SORTS}
      actions={<AppLink to="/admin/export">{t('exporting.admin.action')}</AppLink>}
    >
      <PeopleTable people={people} />
    </BackOfficeList>
  );
}
