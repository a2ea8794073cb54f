/** What the trade register says about a registration; unknown or shielded facts are null. */
export type Company = {
  /** Eight digits. */
  kvkNumber: string;
  /** Twelve digits of the main branch. */
  branchNumber: string | null;
  name: string;
  /** In the words of the register, such as "Besloten Vennootschap". */
  legalForm: string | null;
  street: string | null;
  /** With letter and addition: "12", "3-A". */
  houseNumber: string | null;
  /** `1234 AB`. */
  postcode: string | null;
  town: string | null;
  /** False when the registration asks for no mail, or when the register did not say. */
  mayMail: boolean;
};

export interface CompanyRegister {
  /** `none`: no register is connected, every question is answered with `CompaniesUnavailable`. */
  readonly mode: 'live' | 'stand-in' | 'none';
  /** Null when the register does not know the number. */
  find(kvkNumber: string): Promise<Company | null>;
  /** Up to ten registrations by name or number; the address is often incomplete. */
  search(text: string): Promise<Company[]>;
}

/** The register cannot be asked now; people go on by hand. */
export class CompaniesUnavailable extends Error {
  override name = 'CompaniesUnavailable';
}
