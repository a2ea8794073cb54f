import { Card } from '~/ui/card';
import { DateText } from '~/ui/date-text';
import { DescriptionList, type Fact } from '~/ui/description-list';
import { Stack } from '~/ui/layout/page';
import { TypedText } from '~/ui/typed-text';
import { useFormat, useText } from '~/ui/use-text';
import type { getOrganisationForStaff } from './organisation-page.server';
import { sideOf } from './organisation-table';

export type OrganisationPage = Awaited<ReturnType<typeof getOrganisationForStaff>>;

/** All that an organisation says of itself, as staff compare it with the trade register. */
export function OrganisationFacts({ organisation }: Pick<OrganisationPage, 'organisation'>) {
  const t = useText();
  const format = useFormat();
  const notSaid = t('backoffice.notSaid');
  const street = [organisation.street, organisation.houseNumber].filter(Boolean).join(' ');
  const place = [organisation.postcode, organisation.placeName].filter(Boolean).join(' ');
  const words = (list: string, value: string | null) => value && t(`organisations.${list}.${value}`);
  const said = (key: string, value: Fact['value'] | null): Fact => ({
    term: t(`backoffice.organisation.fact.${key}`),
    value: value === null || value === '' ? notSaid : value,
  });
  return (
    <Card title={t('backoffice.organisation.facts')}>
      <Stack>
        <DescriptionList
          facts={[
            said('kvk', organisation.kvkNumber),
            said('vat', organisation.vatNumber),
            said('legalForm', words('legalForms', organisation.legalForm)),
            said('address', [street, place].filter(Boolean).join(', ')),
            said('website', organisation.website),
            said('side', t(`backoffice.side.${sideOf(organisation.buys, organisation.sells)}`)),
            said('staffSize', words('staffSizes', organisation.staffSize)),
            said(
              'targetGroupShare',
              organisation.targetGroupShare === null
                ? null
                : format.percent(organisation.targetGroupShare / 100),
            ),
            said(
              'targetGroups',
              format.list(organisation.targetGroups.map((group) => t(`taxonomy.targetGroups.${group}`))),
            ),
            said('since', <DateText moment={organisation.createdAt} />),
            said(
              'submitted',
              organisation.submittedAt && <DateText moment={organisation.submittedAt} hasTime />,
            ),
            said(
              'verified',
              organisation.verifiedAt && <DateText moment={organisation.verifiedAt} hasTime />,
            ),
          ]}
        />
        <h3>{t('backoffice.organisation.fact.about')}</h3>
        {organisation.about ? <TypedText text={organisation.about} /> : <p>{notSaid}</p>}
        {organisation.aboutEn && (
          <div lang="en">
            <TypedText text={organisation.aboutEn} />
          </div>
        )}
      </Stack>
    </Card>
  );
}
