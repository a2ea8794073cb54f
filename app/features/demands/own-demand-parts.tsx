import { ButtonLink } from '~/ui/button';
import { DateText } from '~/ui/date-text';
import { SubmitButton } from '~/ui/forms/submit-button';
import { Row } from '~/ui/layout/page';
import { AppForm, AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { TypedText } from '~/ui/typed-text';
import { useMessage, useText } from '~/ui/use-text';
import type { OwnDemandData } from './own-demands.server';

/** What can be done with an own demand at any time. */
export function OwnDemandActions({ demand, can }: Pick<OwnDemandData, 'demand' | 'can'>) {
  const t = useText();
  return (
    <Row>
      {can.edit && (
        <ButtonLink to={`/buyer/demands/${demand.id}/edit`} variant="secondary" icon="edit">
          {t('own-demands.own.edit')}
        </ButtonLink>
      )}
      {can.duplicate && (
        <AppForm method="post">
          <SubmitButton intent="duplicate" variant="secondary">
            {t('own-demands.own.duplicate')}
          </SubmitButton>
        </AppForm>
      )}
      {demand.status === 'live' && (
        <AppLink to={`/demands/${demand.slug}`}>{t('own-demands.own.publicPage')}</AppLink>
      )}
    </Row>
  );
}

/** Why a curator sent it back, and until when it waits for changes. */
export function CuratorsWord({ demand }: Pick<OwnDemandData, 'demand'>) {
  const t = useText();
  return (
    <>
      {demand.refusedReason && (
        <Notice tone="danger" title={t('own-demands.own.refused')}>
          <TypedText text={demand.refusedReason} />
        </Notice>
      )}
      {demand.askedChanges && (
        <Notice tone="warning" title={t('own-demands.own.changesAsked')}>
          <TypedText text={demand.askedChanges} />
          {demand.changesUntil && (
            <p>
              {t('own-demands.own.changesUntil')} <DateText moment={demand.changesUntil} hasRelative />.{' '}
              {t('own-demands.own.changesAfter')}
            </p>
          )}
        </Notice>
      )}
    </>
  );
}

/** What is still missing, or the way to the check before it is handed in. */
export function NextStep({ demand, problems, can }: Pick<OwnDemandData, 'demand' | 'problems' | 'can'>) {
  const t = useText();
  const say = useMessage();
  if (!can.submit) return null;
  const toReview = (
    <ButtonLink to={`/buyer/demands/${demand.id}/edit?step=review`}>{t('own-demands.own.check')}</ButtonLink>
  );
  if (problems.length === 0) return <Notice title={t('own-demands.own.ready')} actions={toReview} />;
  return (
    <Notice tone="warning" title={t('own-demands.own.missing')} actions={toReview}>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field + message}>{say(message)}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Said while a curator may not let it go live because the membership ended after it was handed in. */
export function MembershipEnded({ demand, membership }: Pick<OwnDemandData, 'demand' | 'membership'>) {
  const t = useText();
  if (demand.status !== 'submitted' || membership.isActive) return null;
  return (
    <Notice
      tone="warning"
      title={t('own-demands.own.waitsForMembership.title')}
      actions={
        <ButtonLink to="/buyer/membership">{t('own-demands.own.waitsForMembership.action')}</ButtonLink>
      }
    >
      {t('own-demands.own.waitsForMembership.text')}
    </Notice>
  );
}
