import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { closeDemand } from '~/features/demands/close-demand.server';
import { DemandDetails } from '~/features/demands/demand-details';
import { OwnDemandForm } from '~/features/demands/demand-input';
import { DemandStatusBadge } from '~/features/demands/demand-status-badge';
import { DemandTimeline } from '~/features/demands/demand-timeline';
import { MatchList } from '~/features/matching/match-list';
import { listMatchesForDemand } from '~/features/matching/match-queries.server';
import { getOwnDemand } from '~/features/demands/own-demands.server';
import { submitDemand } from '~/features/demands/submit-demand.server';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { ButtonLink } from '~/ui/button';
import { ConfirmDisclosure } from '~/ui/disclosure';
import { parseForm } from '~/ui/forms/parse-form';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Page, Row, Section, Stack } from '~/ui/layout/page';
import { AppForm, AppLink } from '~/ui/locale-link';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useMessage, useText } from '~/ui/use-text';

const DONE = ['saved', 'submitted', 'live', 'closed', 'waits-for-email', 'waits-for-membership'];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const id = slugParam(params.id);
    const own = await getOwnDemand(ctx, id);
    const matches = await listMatchesForDemand(ctx, id);
    const page = own.demand.title || ctx.t('demands.untitled');
    const done = DONE.find((value) => value === url.searchParams.get('done')) ?? null;
    return { title: ctx.t('site.pageTitle', { page }), done, matches, ...own };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(OwnDemandForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const id = slugParam(params.id);
    const done =
      parsed.data.intent === 'submit' ? await submitDemand(ctx, { id }) : await closeDemand(ctx, { id });
    throw redirect(`/buyer/demands/${id}?done=${done.status}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OwnDemandPage() {
  const { demand, done, history, matches, can } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  return (
    <Page>
      <PageHeader
        title={demand.title || t('demands.untitled')}
        crumbs={[{ label: t('demands.dashboard.title'), to: '/buyer' }]}
        marks={<DemandStatusBadge status={demand.status} />}
        lead={t(`demands.next.${demand.status}`)}
        actions={
          <Row>
            {can.edit && (
              <ButtonLink to={`/buyer/demands/${demand.id}/edit`} variant="secondary" icon="edit">
                {t('demands.own.edit')}
              </ButtonLink>
            )}
            {demand.status === 'live' && (
              <AppLink to={`/demands/${demand.slug}`}>{t('demands.own.publicPage')}</AppLink>
            )}
          </Row>
        }
      />
      <Stack gap="l">
        {done && <FlashMessage>{t(`demands.done.${done}`)}</FlashMessage>}
        {refusal?.formError && <Notice tone="danger">{say(refusal.formError)}</Notice>}
        {demand.refusedReason && (
          <Notice tone="warning" title={t('demands.own.refused')}>
            {demand.refusedReason}
          </Notice>
        )}
        <SubmitPart />
        {matches && (
          <Section
            title={t('matching.list.offersTitle')}
            lead={t('matching.list.offersFound', { count: matches.total })}
          >
            <MatchList list={matches} side="buyer" />
          </Section>
        )}
        {can.close && (
          <ConfirmDisclosure summary={t('demands.own.close')}>
            <AppForm method="post">
              <Stack>
                <p>{t('demands.own.closeText')}</p>
                <SubmitButton intent="close" variant="danger">
                  {t('demands.own.closeSure')}
                </SubmitButton>
              </Stack>
            </AppForm>
          </ConfirmDisclosure>
        )}
        <DemandDetails demand={demand} />
        <Section title={t('demands.own.history')}>
          <DemandTimeline status={demand.status} history={history} />
        </Section>
      </Stack>
    </Page>
  );
}

/** What is still missing, or the button that hands the demand in. */
function SubmitPart() {
  const { problems, membership, can } = useLoaderData<typeof loader>();
  const t = useText();
  const say = useMessage();
  if (!can.submit) return null;
  if (problems.length > 0)
    return (
      <Notice tone="warning" title={t('demands.own.missing')}>
        <ul>
          {problems.map(({ field, message }) => (
            <li key={field}>{say(message)}</li>
          ))}
        </ul>
      </Notice>
    );
  if (!membership.isActive)
    return (
      <Notice
        title={t('demands.own.needsMembership.title')}
        actions={<ButtonLink to="/buyer/membership">{t('demands.own.needsMembership.action')}</ButtonLink>}
      >
        {t('demands.own.needsMembership.text')}
      </Notice>
    );
  return (
    <Notice title={t('demands.own.ready')}>
      <AppForm method="post">
        <SubmitButton intent="submit">{t('demands.own.submit')}</SubmitButton>
      </AppForm>
    </Notice>
  );
}
