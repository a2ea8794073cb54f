import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { TextPage } from '~/features/site/text-page';
import '~/features/site/pages.css';
import { handle } from '~/handle.server';
import { ButtonLink } from '~/ui/button';
import { Row } from '~/ui/layout/page';
import { pageMeta } from '~/ui/page-meta';
import { useText } from '~/ui/use-text';

export function loader(args: LoaderFunctionArgs) {
  return handle(args, async (ctx) => ({
    title: ctx.t('site.pageTitle', { page: ctx.t('pages.about.title') }),
    description: ctx.t('pages.about.lead'),
  }));
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data);

export default function AboutPage() {
  const t = useText();
  return (
    <TextPage page="about">
      <Row>
        <ButtonLink to="/how-matching-works">{t('site.nav.matching')}</ButtonLink>
        <ButtonLink to="/offers" variant="secondary">
          {t('site.nav.toOffers')}
        </ButtonLink>
      </Row>
    </TextPage>
  );
}
