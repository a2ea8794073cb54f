import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { findKeptForm, PUT_BACK } from '~/features/accounts/kept-form.server';
import { handle } from '~/handle.server';
import { Button, ButtonLink } from '~/ui/button';
import { Card } from '~/ui/card';
import { Page } from '~/ui/layout/page';
import { PageHeader } from '~/ui/page-header';
import { TypedText } from '~/ui/typed-text';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => {
    const kept = await findKeptForm(ctx);
    if (!kept) throw redirect('/dashboard');
    return {
      ...kept,
      mark: PUT_BACK,
      title: ctx.t('site.pageTitle', { page: ctx.t('accounts.keptForm.title') }),
    };
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

/** What was typed goes to its own page as a post, so that it works without JavaScript and at any length. */
export default function KeptFormPage() {
  const { address, fields, excerpt, mark } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('accounts.keptForm.title')} lead={t('accounts.keptForm.lead')} />
      {excerpt && (
        <Card title={t('accounts.keptForm.typed')}>
          <TypedText text={excerpt} />
        </Card>
      )}
      <form method="post" action={address}>
        <input type="hidden" name={mark} value="yes" />
        {fields.map(({ name, value }, at) => (
          <input key={at} type="hidden" name={name} value={value} />
        ))}
        <div className="form__actions">
          <Button type="submit">{t('accounts.keptForm.go')}</Button>
          <ButtonLink to="/dashboard" variant="quiet">
            {t('accounts.keptForm.skip')}
          </ButtonLink>
        </div>
      </form>
    </Page>
  );
}
