import { CompaniesUnavailable, type Company, type CompanyRegister } from './companies-port';
import { AWAY_NUMBER, COMPANY_LINES } from './stand-in-companies';

const COMPANIES: readonly Company[] = COMPANY_LINES.trim()
  .split('\n')
  .map((line) => {
    const [kvkNumber = '', name = '', ...rest] = line.split('|');
    const [legalForm, street, houseNumber, postcode, town, mail] = rest.map((part) => part || null);
    return {
      kvkNumber,
      branchNumber: `0000${kvkNumber}`,
      name,
      legalForm: legalForm ?? null,
      street: street ?? null,
      houseNumber: houseNumber ?? null,
      postcode: postcode ?? null,
      town: town ?? null,
      mayMail: mail !== '-',
    };
  });

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** A register of invented companies in memory; `AWAY_NUMBER` makes it unavailable. */
export function createStandInRegister(): CompanyRegister {
  const refuseAway = (text: string) => {
    if (text.trim() === AWAY_NUMBER) throw new CompaniesUnavailable('the register is away');
  };
  return {
    mode: 'stand-in',
    find: async (kvkNumber) => {
      refuseAway(kvkNumber);
      return COMPANIES.find((company) => company.kvkNumber === kvkNumber) ?? null;
    },
    search: async (text) => {
      refuseAway(text);
      const wanted = plain(text.trim());
      if (wanted === '') return [];
      return COMPANIES.filter(({ kvkNumber, name }) => kvkNumber === wanted || plain(name).includes(wanted))
        .slice(0, 10)
        .map((company) => ({ ...company, legalForm: null, mayMail: false }));
    },
  };
}
