import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { MatchList } from '~/features/matching/match-list';
import { listMatchesForOffer } from '~/features/matching/match-queries.server';
import { CompletenessCard } from '~/features/offers/offer-form-aside';
import { OfferDetails } from '~/features/offers/offer-details';
import { OwnOfferForm } from '~/features/offers/offer-input';
import { OfferStatusBadge } from '~/features/offers/offer-status-badge';
import { OfferTimeline } from '~/features/offers/offer-timeline';
import { getOwnOffer } from '~/features/offers/own-offers.server';
import { moveOwnOffer } from '~/features/offers/move-own-offer.server';
import { ChangeWaits, OwnOfferMoves } from '~/features/offers/own-offer-moves';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { ButtonLink } from '~/ui/button';
import { DateText } from '~/ui/date-text';
import { parseForm } from '~/ui/forms/parse-form';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Page, Row, Section, Stack } from '~/ui/layout/page';
import { AppForm, AppLink } from '~/ui/locale-link';
import { FlashMessage, Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { TypedText } from '~/ui/typed-text';
import { useMessage, useText } from '~/ui/use-text';

const DONE = [
  ...['saved', 'submitted', 'live', 'waits-for-email'],
  ...['change-asked', 'change-withdrawn', 'paused', 'archived', 'reopened', 'duplicated'],
];

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params, url }) => {
    const id = slugParam(params.id);
    const own = await getOwnOffer(ctx, id);
    const matches = await listMatchesForOffer(ctx, id);
    const page = own.offer.title || ctx.t('offers.untitled');
    const done = DONE.find((value) => value === url.searchParams.get('done')) ?? null;
    return { title: ctx.t('site.pageTitle', { page }), done, matches, ...own };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(OwnOfferForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    const { id, done } = await moveOwnOffer(ctx, { ...parsed.data, id: slugParam(params.id) });
    throw redirect(`/enterprise${id === null ? '' : `/offers/${id}`}?done=${done}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OwnOfferPage() {
  const { offer, done, history, matches, changeAskedAt, can } = useLoaderData<typeof loader>();
  const refusal = useActionData<typeof action>();
  const t = useText();
  const say = useMessage();
  return (
    <Page>
      <PageHeader
        title={offer.title || t('offers.untitled')}
        crumbs={[{ label: t('own-offers.dashboard.title'), to: '/enterprise' }]}
        marks={<OfferStatusBadge status={offer.status} />}
        lead={t(`own-offers.next.${offer.status}`)}
        actions={
          <Row>
            {can.edit && offer.status !== 'archived' && (
              <ButtonLink to={`/enterprise/offers/${offer.id}/edit`} variant="secondary" icon="edit">
                {t('own-offers.own.edit')}
              </ButtonLink>
            )}
            {offer.status === 'live' && (
              <AppLink to={`/offers/${offer.slug}`}>{t('own-offers.own.publicPage')}</AppLink>
            )}
          </Row>
        }
      />
      <Stack gap="l">
        {done && <FlashMessage>{t(`own-offers.done.${done}`)}</FlashMessage>}
        {refusal?.formError && <Notice tone="danger">{say(refusal.formError)}</Notice>}
        {offer.status === 'changes_asked' && (
          <Notice tone="warning" title={t('own-offers.own.changesAsked')}>
            {offer.askedChanges && <TypedText text={offer.askedChanges} />}
            {offer.changesUntil && (
              <p>
                {t('own-offers.own.changesUntil')} <DateText moment={offer.changesUntil} />
              </p>
            )}
          </Notice>
        )}
        {changeAskedAt && <ChangeWaits askedAt={changeAskedAt} canWithdraw={can.edit} />}
        {offer.status === 'paused' && offer.pausedUntil && (
          <Notice>
            {t('own-offers.own.pausedUntil')} <DateText moment={offer.pausedUntil} />
          </Notice>
        )}
        {offer.status === 'refused' && offer.refusedReason && (
          <Notice tone="warning" title={t('own-offers.own.refused')}>
            <TypedText text={offer.refusedReason} />
          </Notice>
        )}
        <SubmitPart />
        {matches && (
          <Section
            title={t('matching.list.demandsTitle')}
            lead={t('matching.list.demandsFound', { count: matches.total })}
          >
            <MatchList list={matches} side="enterprise" />
          </Section>
        )}
        <OfferDetails offer={offer} />
        {can.edit && <OwnOfferMoves moves={can.moves} mayDelete={can.delete} submission={refusal} />}
        <Section title={t('own-offers.own.history')}>
          <OfferTimeline status={offer.status} history={history} />
        </Section>
      </Stack>
    </Page>
  );
}

/** What is still missing, or the button that hands the offer in. */
function SubmitPart() {
  const { offer, completeness, can } = useLoaderData<typeof loader>();
  const t = useText();
  if (!can.moves.includes('submit')) return null;
  if (completeness.needed.length > 0)
    return (
      <CompletenessCard
        completeness={completeness}
        path={`/enterprise/offers/${offer.id}/edit`}
        step="review"
      />
    );
  return (
    <Notice title={t('own-offers.own.ready')}>
      <AppForm method="post">
        <SubmitButton intent="submit">{t('own-offers.own.submit')}</SubmitButton>
      </AppForm>
    </Notice>
  );
}
