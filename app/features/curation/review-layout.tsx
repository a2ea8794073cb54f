import type { ReactNode } from 'react';
import { DateText } from '~/ui/date-text';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { Page, Stack } from '~/ui/layout/page';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { TypedText } from '~/ui/typed-text';
import { useText } from '~/ui/use-text';
import { ReviewForm, type ReviewSubject } from './review-form';
import type { ReviewFacts } from './review-page.server';
import { ReviewedOrganisation } from './reviewed-organisation';

interface ReviewLayoutProps {
  subject: ReviewSubject;
  title: string;
  status: ReactNode;
  review: ReviewFacts;
  submission: FormRefusal | undefined;
  /** What a curator must know before reading on, below what was decided earlier. */
  notices: ReactNode;
  /** The post itself. */
  children: ReactNode;
}

/** A post that waits for a curator: what was said about it before, the post, who posted it, and the decision. */
export function ReviewLayout(props: ReviewLayoutProps) {
  const { subject, title, status, review, submission, notices, children } = props;
  const t = useText();
  const { submittedAt, refusedReason, askedChanges, organisation, seen, can, isLive } = review;
  return (
    <Page>
      <PageHeader
        title={title}
        crumbs={[{ label: t('curation.queue.title'), to: '/admin' }]}
        marks={status}
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
            <TypedText text={refusedReason} />
          </Notice>
        )}
        {askedChanges && (
          <Notice tone="warning" title={t('curation.review.askedBefore')}>
            <TypedText text={askedChanges} />
          </Notice>
        )}
        {notices}
        {children}
        <ReviewedOrganisation organisation={organisation} />
        <ReviewForm subject={subject} can={can} isLive={isLive} seen={seen} submission={submission} />
      </Stack>
    </Page>
  );
}
