import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MIN_SCORE } from '~/features/matching/match-demand.server';
import { SUGGESTIONS_MAX } from '~/features/matching/publish-advice';
import { FACTOR_WEIGHTS, type FactorName } from '~/features/matching/score';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { Page, Prose, Row, Section, Stack } from '~/ui/layout/page';
import { MatchMark } from '~/ui/mark';
import { PageHeader } from '~/ui/page-header';
import { ScoreBars } from '~/ui/score-bars';
import { pageMeta } from '~/ui/page-meta';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('pages.matching.title') }),
    description: ctx.t('pages.matching.lead'),
    list: { least: MIN_SCORE, most: SUGGESTIONS_MAX },
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

const FACTORS = Object.entries(FACTOR_WEIGHTS) as [FactorName, number][];
const SCORES = [
  { score: 88, word: 'strong' },
  { score: 60, word: 'good' },
  { score: 40, word: 'possible' },
] as const;
const RULES = ['conditions', 'threshold', 'unknown', 'people', 'both', 'never'] as const;

export default function HowMatchingWorksPage() {
  const t = useText();
  const { list } = useLoaderData<typeof loader>();
  return (
    <Page width="text">
      <PageHeader title={t('pages.matching.title')} lead={t('pages.matching.lead')} />
      <Section title={t('pages.matching.factorsTitle')} lead={t('pages.matching.factorsLead')}>
        <ScoreBars
          items={[...FACTORS]
            .sort(([, a], [, b]) => b - a)
            .map(([name, weight]) => ({
              label: t(`matching.factor.${name}`),
              value: weight * 100,
              text: t('pages.matching.points', { points: Math.round(weight * 100) }),
              note: t(`pages.matching.factor.${name}`),
            }))}
        />
      </Section>
      <Section title={t('pages.matching.scoreTitle')} lead={t('pages.matching.scoreLead')}>
        <Stack gap="s">
          {SCORES.map(({ score, word }) => (
            <div key={word}>
              <MatchMark score={score} word={t(`matching.strength.${word}`)} />
            </div>
          ))}
        </Stack>
      </Section>
      <Section title={t('pages.matching.rulesTitle')}>
        <Prose>
          {RULES.map((rule) => (
            <section key={rule}>
              <h3>{t(`pages.matching.rule.${rule}.title`, list)}</h3>
              <p>{t(`pages.matching.rule.${rule}.text`, list)}</p>
            </section>
          ))}
        </Prose>
      </Section>
      <Row>
        <ButtonLink to="/offers">{t('site.nav.toOffers')}</ButtonLink>
        <ButtonLink to="/prices" variant="secondary">
          {t('site.nav.prices')}
        </ButtonLink>
      </Row>
    </Page>
  );
}
