import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { FACTOR_WEIGHTS, type FactorName } from '~/features/matching/score';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { Page, Prose, Row, Section, Stack } from '~/ui/layout/page';
import { MatchMark } from '~/ui/mark';
import { PageHeader } from '~/ui/page-header';
import { ScoreBars } from '~/ui/score-bars';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('home.matching.title') }),
    description: ctx.t('home.matching.lead'),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  { name: 'description', content: data?.description },
];

const FACTORS = Object.entries(FACTOR_WEIGHTS) as [FactorName, number][];
const SCORES = [
  { score: 88, word: 'strong' },
  { score: 60, word: 'good' },
  { score: 40, word: 'possible' },
] as const;
const RULES = ['conditions', 'unknown', 'people', 'both', 'never'] as const;

export default function HowMatchingWorksPage() {
  const t = useText();
  return (
    <Page width="text">
      <PageHeader title={t('home.matching.title')} lead={t('home.matching.lead')} />
      <Section title={t('home.matching.factorsTitle')} lead={t('home.matching.factorsLead')}>
        <ScoreBars
          items={[...FACTORS]
            .sort(([, a], [, b]) => b - a)
            .map(([name, weight]) => ({
              label: t(`matching.factor.${name}`),
              value: weight * 100,
              text: t('home.matching.points', { points: Math.round(weight * 100) }),
              note: t(`home.matching.factor.${name}`),
            }))}
        />
      </Section>
      <Section title={t('home.matching.scoreTitle')} lead={t('home.matching.scoreLead')}>
        <Stack gap="s">
          {SCORES.map(({ score, word }) => (
            <div key={word}>
              <MatchMark score={score} word={t(`matching.strength.${word}`)} />
            </div>
          ))}
        </Stack>
      </Section>
      <Section title={t('home.matching.rulesTitle')}>
        <Prose>
          {RULES.map((rule) => (
            <section key={rule}>
              <h3>{t(`home.matching.rule.${rule}.title`)}</h3>
              <p>{t(`home.matching.rule.${rule}.text`)}</p>
            </section>
          ))}
        </Prose>
      </Section>
      <Row>
        <ButtonLink to="/offers">{t('home.hero.toOffers')}</ButtonLink>
        <ButtonLink to="/prices" variant="secondary">
          {t('site.nav.prices')}
        </ButtonLink>
      </Row>
    </Page>
  );
}
