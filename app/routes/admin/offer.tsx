import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { decideOffer } from '~/features/curation/decide-review.server';
import { ReviewForm } from '~/features/curation/review-form';
import { ReviewForm as ReviewFormSchema } from '~/features/curation/review-input';
import { getOfferReview } from '~/features/curation/review-page.server';
import { ReviewedOrganisation } from '~/features/curation/reviewed-organisation';
import { OfferDetails } from '~/features/offers/offer-details';
import { OfferStatusBadge } from '~/features/offers/offer-status-badge';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { DateText } from '~/ui/date-text';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => {
    const review = await getOfferReview(ctx, slugParam(params.id));
    return { title: ctx.t('site.pageTitle', { page: review.offer.title }), ...review };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(ReviewFormSchema, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await decideOffer(ctx, { ...parsed.data, id: slugParam(params.id) });
    throw redirect(`/admin?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OfferReviewPage() {
  const { offer, organisation, submittedAt, refusedReason, askedChanges, change, seen, can } =
    useLoaderData<typeof loader>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={offer.title || t('offers.untitled')}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
        marks={<OfferStatusBadge status={offer.status} />}
        lead={
          submittedAt && (
            <>
              {t('curation.review.submitted')} <DateText moment={submittedAt} hasTime hasRelative />
            </>
          )
        }
      />
      <Stack gap="l">
        {refusedReason && (
          <Notice tone="warning" title={t('curation.review.refusedBefore')}>
            {refusedReason}
          </Notice>
        )}
        {askedChanges && (
          <Notice tone="warning" title={t('curation.review.askedBefore')}>
            {askedChanges}
          </Notice>
        )}
        {change && (
          <Notice title={t('curation.change.waits')}>
            <AppLink to={`/admin/changes/${change.id}`}>{t('curation.change.open')}</AppLink>
          </Notice>
        )}
        <OfferDetails offer={offer} />
        <ReviewedOrganisation organisation={organisation} />
        <ReviewForm can={{ ...can, ask: false }} seen={seen} submission={useActionData<typeof action>()} />
      </Stack>
    </Page>
  );
}
