import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { localPath } from '~/features/accounts/local-path';
import { closeSession } from '~/features/accounts/session.server';
import { handle } from '~/handle.server';
import { Button } from '~/ui/button';
import { Page } from '~/ui/layout/page';
import { AppForm } from '~/ui/locale-link';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

/** A link cannot sign anybody out: visiting this address only asks. `next` is where a button leads after it. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    if (ctx.actor.kind !== 'person') throw redirect('/');
    return { title: ctx.t('site.pageTitle', { page: ctx.t('accounts.signOut.title') }) };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { request, url }) =>
    redirect(localPath(url.searchParams.get('next')) ?? '/', { headers: await closeSession(ctx, request) }),
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function SignOutPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('accounts.signOut.title')} lead={t('accounts.signOut.lead')} />
      <AppForm method="post">
        <Button type="submit" icon="logout">
          {t('accounts.signOut.submit')}
        </Button>
      </AppForm>
    </Page>
  );
}
