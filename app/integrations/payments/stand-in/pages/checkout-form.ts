import type { PayerDetails, PaymentChoice } from '../complete-checkout';
import { methodsOf } from '../render-checkout';
import { isPossibleVatNumber } from '../tax-ids';
import type { CustomerFact, SessionFact } from '../state';
import type { PageTexts } from './page-texts';

export type FieldName = 'name' | 'line1' | 'postal_code' | 'city' | 'country' | 'vat_number' | 'choice';
export type CheckoutValues = Record<FieldName, string>;
export type CheckoutErrors = Partial<Record<FieldName, string>>;

export const countries = ['NL', 'BE', 'DE'] as const;

type ChoiceText = { choice: PaymentChoice; label: keyof PageTexts; note: keyof PageTexts };

const choicesByMethod: Record<string, ChoiceText[]> = {
  ideal: [{ choice: 'ideal', label: 'ideal', note: 'idealNote' }],
  card: [
    { choice: 'card', label: 'card', note: 'cardNote' },
    { choice: 'card_declined', label: 'cardDeclined', note: 'cardDeclinedNote' },
  ],
  sepa_debit: [
    { choice: 'sepa_debit', label: 'sepa', note: 'sepaNote' },
    { choice: 'sepa_debit_fails', label: 'sepaFails', note: 'sepaFailsNote' },
  ],
};

/** The ways to pay a session, iDEAL first as Dutch people expect. */
export function choicesFor(session: SessionFact): ChoiceText[] {
  const methods = methodsOf(session);
  return ['ideal', 'card', 'sepa_debit'].flatMap((method) =>
    methods.includes(method) ? (choicesByMethod[method] ?? []) : [],
  );
}

/** What the form starts with: what is known, and an invented address so that a demo takes one click. */
export function initialValues(session: SessionFact, customer: CustomerFact | undefined): CheckoutValues {
  const address = customer?.address;
  return {
    name: customer?.name ?? '',
    line1: address?.line1 ?? 'Voorbeeldstraat 1',
    postal_code: address?.postal_code ?? '1234 AB',
    city: address?.city ?? 'Voorbeeldstad',
    country: address?.country ?? 'NL',
    vat_number: '',
    choice: choicesFor(session)[0]?.choice ?? '',
  };
}

export function readValues(form: URLSearchParams): CheckoutValues {
  const read = (name: FieldName) => (form.get(name) ?? '').trim().slice(0, 200);
  return {
    name: read('name'),
    line1: read('line1'),
    postal_code: read('postal_code'),
    city: read('city'),
    country: read('country'),
    vat_number: read('vat_number')
      .replace(/[\s.-]/g, '')
      .toUpperCase(),
    choice: read('choice'),
  };
}

/** What is still wrong, by field; an empty object when all is well. */
export function findErrors(session: SessionFact, values: CheckoutValues, texts: PageTexts): CheckoutErrors {
  const errors: CheckoutErrors = {};
  const needed: FieldName[] = session.collectsAddress ? ['name', 'line1', 'postal_code', 'city'] : ['name'];
  for (const name of needed) if (!values[name]) errors[name] = texts.needed;
  if (session.collectsAddress && !countries.some((country) => country === values.country)) {
    errors.country = texts.needed;
  }
  if (session.collectsTaxId && values.vat_number && !isPossibleVatNumber(values.vat_number)) {
    errors.vat_number = texts.wrongVat;
  }
  if (!choicesFor(session).some(({ choice }) => choice === values.choice)) errors.choice = texts.chooseOne;
  return errors;
}

export function toPayer(values: CheckoutValues): PayerDetails {
  const { name, line1, postal_code, city, country, vat_number } = values;
  return {
    name,
    address: { line1, line2: null, postal_code, city, state: null, country },
    vatNumber: vat_number || null,
  };
}
