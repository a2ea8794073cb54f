import { DescriptionList } from '~/ui/description-list';
import { useFormat, useText } from '~/ui/use-text';
import type { getCategoryForAdmin } from './category-page.server';

type CategoryPage = Awaited<ReturnType<typeof getCategoryForAdmin>>;

/** Where a category stands, how much it is used and which procurement codes it covers. */
export function CategoryFacts({ category }: { category: CategoryPage }) {
  const t = useText();
  const format = useFormat();
  const { uses, cpv } = category;
  return (
    <DescriptionList
      facts={[
        { term: t('vocabulary.fact.group'), value: category.groupName },
        { term: t('vocabulary.fact.example'), value: category.example },
        {
          term: t('vocabulary.fact.uses'),
          value: t('vocabulary.uses', {
            offers: format.number(uses.offers),
            demands: format.number(uses.demands),
          }),
        },
        { term: t('vocabulary.fact.cpv'), value: <CpvCodes codes={cpv} /> },
      ]}
    />
  );
}

function CpvCodes({ codes }: { codes: CategoryPage['cpv'] }) {
  return (
    <ul>
      {codes.map(({ prefix, code, name }) => (
        <li key={prefix}>{code === null ? `${prefix}…` : `${code} ${name}`}</li>
      ))}
    </ul>
  );
}
