import type { AppContext } from '~/features/accounts/actor';
import { countAttempts } from '~/features/accounts/attempt-limits.server';
import { CompaniesUnavailable, type Company } from '~/integrations/companies/companies-port';
import { invalidField } from '~/platform/errors';
import type { CompanyDraft, NewCompanyDraft } from './company-draft.server';
import type { ByHandInput, CompanyNumberInput } from './registration-input';

/**
 * Finds the company of a KVK number: here first, then in the register. A register that is away or does not know
 * the number refuses nobody; the facts are then typed. Throws `rate_limited` after many look-ups.
 */
export async function lookUpCompany(
  ctx: AppContext,
  input: CompanyNumberInput,
  address: string | undefined,
): Promise<CompanyDraft> {
  if (address) await countAttempts(ctx, [{ limit: 'company-lookup:address', key: address }]);
  const known = await ctx.db.organisation.findUnique({
    where: { kvkNumber: input.kvkNumber },
    select: { id: true },
  });
  if (known) {
    if (ctx.actor.kind === 'person' && ctx.actor.organisations.some(({ id }) => id === known.id))
      throw invalidField('kvkNumber', 'registration.errors.alreadyMember');
    return { kind: 'known', ...input, organisationId: known.id };
  }
  return askRegister(ctx, input);
}

async function askRegister(ctx: AppContext, input: CompanyNumberInput): Promise<NewCompanyDraft> {
  const byHand = (why: NewCompanyDraft['why'], facts: NewCompanyDraft['facts'] = null): NewCompanyDraft => ({
    kind: 'new',
    ...input,
    source: 'hand',
    why,
    facts,
    isComplete: false,
  });
  let company: Company | null;
  try {
    company = await ctx.companies.find(input.kvkNumber);
  } catch (error) {
    if (!(error instanceof CompaniesUnavailable)) throw error;
    ctx.log.warn({ err: error }, 'the trade register is away');
    return byHand('away');
  }
  if (!company) return byHand('unknown');
  const { name, legalForm, street, houseNumber, postcode, town } = company;
  const facts = { name: name.slice(0, 120), legalForm, street, houseNumber, postcode, town };
  if (!postcode) return byHand('incomplete', facts);
  return { kind: 'new', ...input, source: 'register', why: null, facts, isComplete: true };
}

/** The draft with facts that a person typed instead. */
export function typeCompany(draft: NewCompanyDraft, typed: ByHandInput): NewCompanyDraft {
  const { name, legalForm = null, street = null, houseNumber = null, postcode } = typed;
  const facts = { name, legalForm, street, houseNumber, postcode, town: null };
  return { ...draft, source: 'hand', facts, isComplete: true };
}
