import { MATCH_LIFECYCLE } from '~/features/matching/match';
import type { MatchView } from '~/features/matching/match-view';
import { verbsFrom } from '~/platform/lifecycle';
import { Disclosure } from '~/ui/disclosure';
import type { FormRefusal } from '~/ui/forms/form-refusal';
import { FormActions, SubmitButton } from '~/ui/forms/submit-button';
import { TextArea } from '~/ui/forms/text-fields';
import { useZodForm } from '~/ui/forms/use-zod-form';
import { ZodForm } from '~/ui/forms/zod-form';
import { AppForm } from '~/ui/locale-link';
import { useText } from '~/ui/use-text';
import { MatchDecisionForm } from './match-decision-input';

type MatchDecisionProps = { match: MatchView; submission: FormRefusal | undefined };

/** What a curator can say of one match; the graph decides which buttons there are. */
export function MatchDecision({ match, submission }: MatchDecisionProps) {
  const t = useText();
  const decisions = verbsFrom(MATCH_LIFECYCLE, match.state, 'curator');
  const isRefused = submission?.values.matchId === match.id;
  return (
    <Disclosure summary={t('curation.match.decide')} isOpen={isRefused}>
      {decisions.includes('release') && (
        <AppForm method="post">
          <input type="hidden" name="matchId" value={match.id} />
          <SubmitButton intent="release" variant="secondary">
            {t('curation.match.release')}
          </SubmitButton>
        </AppForm>
      )}
      <ReasonForm match={match} submission={isRefused ? submission : undefined} decisions={decisions} />
    </Disclosure>
  );
}

function ReasonForm({ match, submission, decisions }: MatchDecisionProps & { decisions: string[] }) {
  const t = useText();
  const form = useZodForm({ schema: MatchDecisionForm, submission, id: `decide-${match.id}` });
  return (
    <ZodForm form={form}>
      <input type="hidden" name="matchId" value={match.id} />
      <TextArea
        name="reason"
        label={t('curation.match.reason')}
        help={t('curation.match.reasonHelp')}
        rows={2}
        isOptional={false}
      />
      <FormActions>
        {decisions.includes('pin') && (
          <SubmitButton intent="pin" icon="star">
            {t('curation.match.pin')}
          </SubmitButton>
        )}
        {decisions.includes('hide') && (
          <SubmitButton intent="hide" variant="secondary" icon="eye-off">
            {t('curation.match.hide')}
          </SubmitButton>
        )}
      </FormActions>
    </ZodForm>
  );
}
