import { useFormat, useText } from '~/ui/use-text';
import type { Plan } from './plan';

export type PlanPrice = Pick<Plan, 'amountCents' | 'interval'>;

/** "€ 450 per jaar exclusief btw". */
export function PriceText({ amountCents, interval }: PlanPrice) {
  const t = useText();
  const format = useFormat();
  return (
    <>
      <strong>
        {format.money(amountCents)} {t(`membership.interval.${interval}`)}
      </strong>{' '}
      <span>{t('membership.withoutVat')}</span>
    </>
  );
}

const BENEFITS = ['publish', 'matches', 'contact', 'colleagues'] as const;

/** What a partner gets, as a list. */
export function MembershipBenefits() {
  const t = useText();
  return (
    <ul>
      {BENEFITS.map((benefit) => (
        <li key={benefit}>{t(`membership.benefits.${benefit}`)}</li>
      ))}
    </ul>
  );
}
