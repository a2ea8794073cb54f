import type { ReactNode } from 'react';
import { DescriptionList } from '~/ui/description-list';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { Stack } from '~/ui/layout/page';
import { AppLink } from '~/ui/locale-link';
import { Notice } from '~/ui/notice';
import { PageHeader } from '~/ui/page-header';
import { useText } from '~/ui/use-text';
import { ByHandForm } from './by-hand-form';
import type { CompanyView } from './company-page.server';
import { addressLine, formatKvk } from './company-words';

interface CompanyAnswerProps {
  view: CompanyView;
  submission: FormRefusal | undefined;
  /** Where another number is typed, and where the facts are typed by hand. */
  otherNumber: string;
  byHand: string;
  /** What one does next with a company that was found, or with one that is here already. */
  whenFound: ReactNode;
  whenKnown: ReactNode;
}

/** What the look-up of a KVK number brought, and the one thing to do about it. */
export function CompanyAnswer(props: CompanyAnswerProps) {
  const { view, submission, otherNumber, byHand, whenFound, whenKnown } = props;
  const t = useText();
  if (view.kind === 'found')
    return (
      <>
        <PageHeader
          title={t('registration.found.title')}
          lead={t(view.source === 'register' ? 'registration.found.register' : 'registration.found.typed')}
        />
        <Stack>
          <CompanyFactList view={view} />
          {whenFound}
          <p>
            <AppLink to={byHand}>{t('registration.found.byHand')}</AppLink>
          </p>
          <p>
            <AppLink to={otherNumber}>{t('registration.found.otherNumber')}</AppLink>
          </p>
        </Stack>
      </>
    );
  if (view.kind === 'by-hand')
    return (
      <>
        <PageHeader title={t('registration.byHand.title')} />
        <Notice>{t(`registration.byHand.why.${view.why}`, { number: formatKvk(view.kvkNumber) })}</Notice>
        <ByHandForm start={view.start} submission={submission} />
        <p>
          <AppLink to={otherNumber}>{t('registration.byHand.otherNumber')}</AppLink>
        </p>
      </>
    );
  return (
    <>
      <PageHeader
        title={t(`registration.known.${view.kind}.title`, { organisation: view.organisation })}
        lead={t(`registration.known.${view.kind}.text`)}
      />
      <Stack>
        {whenKnown}
        <p>
          <AppLink to={otherNumber}>{t('registration.known.otherNumber')}</AppLink>
        </p>
      </Stack>
    </>
  );
}

function CompanyFactList({ view }: { view: Extract<CompanyView, { kind: 'found' }> }) {
  const t = useText();
  const { facts, kvkNumber, activity } = view;
  return (
    <DescriptionList
      facts={[
        { term: t('registration.fact.name'), value: facts.name },
        ...(facts.legalForm ? [{ term: t('registration.fact.legalForm'), value: facts.legalForm }] : []),
        {
          term: t('registration.fact.address'),
          value: addressLine(facts) ?? t('registration.fact.noAddress'),
        },
        { term: t('registration.fact.kvkNumber'), value: formatKvk(kvkNumber) },
        { term: t('registration.fact.activity'), value: t(`accounts.activity.${activity}.label`) },
      ]}
    />
  );
}
