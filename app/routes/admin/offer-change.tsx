import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { getChangeReview } from '~/features/curation/change-page.server';
import { ChangeTable } from '~/features/curation/change-table';
import { decideOfferChange } from '~/features/curation/decide-offer-change.server';
import { ReviewForm } from '~/features/curation/review-form';
import { ReviewForm as ReviewFormSchema } from '~/features/curation/review-input';
import { ReviewedOrganisation } from '~/features/curation/reviewed-organisation';
import { OfferStatusBadge } from '~/features/offers/offer-status-badge';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { DateText } from '~/ui/date-text';
import { parseForm } from '~/ui/forms/parse-form';
import { Page, Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { TypedText } from '~/ui/typed-text';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => {
    const review = await getChangeReview(ctx, slugParam(params.id));
    return { title: ctx.t('site.pageTitle', { page: review.offer.title }), ...review };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(ReviewFormSchema, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await decideOfferChange(ctx, { ...parsed.data, id: slugParam(params.id) });
    throw redirect(`/admin?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OfferChangePage() {
  const { offer, organisation, state, reason, createdAt, rows, canDecide } = useLoaderData<typeof loader>();
  const submission = useActionData<typeof action>();
  const t = useText();
  return (
    <Page>
      <PageHeader
        title={t('offer-changes.title', { title: offer.title })}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
        marks={<OfferStatusBadge status={offer.status} />}
        lead={
          <>
            {t('offer-changes.asked')} <DateText moment={createdAt} hasTime hasRelative />
          </>
        }
        actions={<AppLink to={`/admin/offers/${offer.id}`}>{t('offer-changes.wholeOffer')}</AppLink>}
      />
      <Stack gap="l">
        {state !== 'waiting' && (
          <Notice title={t(`offer-changes.state.${state}`)}>{reason && <TypedText text={reason} />}</Notice>
        )}
        <ChangeTable rows={rows} language={offer.language} />
        {canDecide && (
          <ReviewForm
            subject="change"
            can={{ approve: true, ask: false, refuse: true }}
            submission={submission}
          />
        )}
        <ReviewedOrganisation organisation={organisation} />
      </Stack>
    </Page>
  );
}
