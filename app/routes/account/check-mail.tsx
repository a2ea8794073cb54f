import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { Page, Stack } from '~/ui/layout/page';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

/** The same page for known and unknown addresses; `for` says after which form it stands. */
export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { url }) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('account.checkMail.title') }),
    after: url.searchParams.get('for') === 'sign-up' ? ('signUp' as const) : ('reset' as const),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function CheckMailPage() {
  const { after } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('account.checkMail.title')} lead={t(`account.checkMail.${after}`)} />
      <Stack>
        <Notice title={t('account.checkMail.nothing')}>{t('account.checkMail.nothingText')}</Notice>
        <div>
          <ButtonLink to="/sign-in" variant="secondary">
            {t('account.checkMail.toSignIn')}
          </ButtonLink>
        </div>
      </Stack>
    </Page>
  );
}
