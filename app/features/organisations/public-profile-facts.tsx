import { TagList } from '~/ui/card';
import { DescriptionList, type Fact } from '~/ui/description-list';
import { useFormat, useText } from '~/ui/use-text';
import type { PublicProfile } from './public-profile.server';

/** The facts on the public page; what an organisation did not fill in is left out. */
export function PublicProfileFacts({ organisation }: { organisation: PublicProfile }) {
  const t = useText();
  const format = useFormat();
  const { recognitions, targetGroups, targetGroupShare, placeName, website } = organisation;
  const { legalForm, staffSize, kvkNumber, sells } = organisation;
  const label = (name: string) => t(`organisations.public.label.${name}`);
  const facts: (Fact | null)[] = [
    { term: label('activity'), value: t(`organisations.public.${activityOf(organisation)}`) },
    recognitions.length > 0
      ? {
          term: label('recognitions'),
          value: (
            <>
              <TagList tags={recognitions.map((id) => t(`taxonomy.recognitions.${id}`))} />
              <p className="muted">{t('organisations.public.stated')}</p>
            </>
          ),
        }
      : null,
    targetGroups.length > 0
      ? {
          term: label('targetGroups'),
          value: <TagList tags={targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`))} />,
        }
      : null,
    sells && targetGroupShare !== null
      ? { term: label('share'), value: format.percent(targetGroupShare / 100) }
      : null,
    placeName ? { term: label('place'), value: placeName } : null,
    staffSize ? { term: label('staffSize'), value: t(`organisations.staffSizes.${staffSize}`) } : null,
    legalForm ? { term: label('legalForm'), value: t(`organisations.legalForms.${legalForm}`) } : null,
    website
      ? {
          term: label('website'),
          value: (
            <a href={website} rel="nofollow noopener">
              {website.replace(/^https?:\/\//, '')}
            </a>
          ),
        }
      : null,
    kvkNumber ? { term: label('kvk'), value: kvkNumber } : null,
  ];
  return <DescriptionList facts={facts.filter((fact) => fact !== null)} />;
}

const activityOf = ({ buys, sells }: PublicProfile): 'both' | 'sells' | 'buys' =>
  buys && sells ? 'both' : sells ? 'sells' : 'buys';

/** The organisation as search engines understand it. */
export function organisationFacts(organisation: PublicProfile, appUrl: string): Record<string, unknown> {
  const { name, slug, about, website, logo, placeName, postcode, street, houseNumber } = organisation;
  return {
    '@type': 'Organization',
    name,
    url: `${appUrl}/organisations/${slug}`,
    ...(about ? { description: about.slice(0, 300) } : {}),
    ...(website ? { sameAs: [website] } : {}),
    ...(logo ? { logo: appUrl + logo } : {}),
    ...(placeName
      ? {
          address: {
            '@type': 'PostalAddress',
            addressCountry: 'NL',
            addressLocality: placeName,
            ...(postcode ? { postalCode: postcode } : {}),
            ...(street ? { streetAddress: [street, houseNumber].filter(Boolean).join(' ') } : {}),
          },
        }
      : {}),
  };
}
