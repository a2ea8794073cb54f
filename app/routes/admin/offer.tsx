import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { decideOffer } from '~/features/curation/decide-review.server';
import { ReviewForm } from '~/features/curation/review-input';
import { ReviewLayout } from '~/features/curation/review-layout';
import { getOfferReview } from '~/features/curation/review-page.server';
import { OfferDetails } from '~/features/offers/offer-details';
import { OfferStatusBadge } from '~/features/offers/offer-status-badge';
import { handle } from '~/handle.server';
import { slugParam } from '~/platform/slug';
import { parseForm } from '~/ui/forms/parse-form';
import { AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx, { params }) => {
    const review = await getOfferReview(ctx, slugParam(params.id));
    return { title: ctx.t('site.pageTitle', { page: review.offer.title }), ...review };
  });
}

export function action(args: ActionFunctionArgs) {
  return handle(args, async (ctx, { params, form }) => {
    const parsed = parseForm(ReviewForm, await form());
    if (!parsed.ok) return data(parsed.refusal, { status: 400 });
    await decideOffer(ctx, { ...parsed.data, id: slugParam(params.id) });
    throw redirect(`/admin?done=${parsed.data.intent}`);
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export default function OfferReviewPage() {
  const { offer, change, ...review } = useLoaderData<typeof loader>();
  const t = useText();
  return (
    <ReviewLayout
      subject="offer"
      title={offer.title || t('offers.untitled')}
      status={<OfferStatusBadge status={offer.status} />}
      review={review}
      submission={useActionData<typeof action>()}
      notices={
        change && (
          <Notice title={t('offer-changes.waits')}>
            <AppLink to={`/admin/changes/${change.id}`}>{t('offer-changes.open')}</AppLink>
          </Notice>
        )
      }
    >
      <OfferDetails offer={offer} />
    </ReviewLayout>
  );
}
