import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { closeSession } from '~/features/accounts/session.server';
import { DeleteAccountInput } from '~/features/person/account-input';
import { AccountLayout } from '~/features/person/account-layout';
import { getDeletePage } from '~/features/person/account-queries.server';
import { deleteAccount } from '~/features/person/delete-account.server';
import { DeleteAccountForm, DeleteObstacles } from '~/features/person/delete-account-form';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { parseForm } from '~/ui/forms/parse-form';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, getDeletePage);
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { form, request }) => {
    const parsed = parseForm(DeleteAccountInput, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await deleteAccount(ctx, parsed.data);
    throw redirect('/sign-in?done=delete', { headers: await closeSession(ctx, request) });
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function DeleteAccountPage() {
  const { isStaff, obstacles } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  const cannot = isStaff || obstacles.length > 0;
  return (
    <AccountLayout
      title={t('account.delete.title')}
      lead={t('account.delete.lead')}
      crumb={{ label: t('account.page.title'), to: '/account' }}
    >
      {cannot ? (
        <DeleteObstacles isStaff={isStaff} obstacles={obstacles} />
      ) : (
        <>
          <div>
            <p>{t('account.delete.download')}</p>
            <ButtonLink to="/account/data" variant="secondary" icon="download" reloadDocument>
              {t('account.page.download')}
            </ButtonLink>
          </div>
          <DeleteAccountForm submission={submission} />
        </>
      )}
    </AccountLayout>
  );
}
