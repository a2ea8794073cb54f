import type { OrganisationRef, PreparedRow } from './prepare-row.server';

/** Organisations that the files of a dry run would make, so that later files may refer to them. */
export class PromisedOrganisations {
  private readonly keys = new Set<string>();

  add(source: string, row: PreparedRow): void {
    if (!row.organisation) return;
    this.keys.add(`id ${source} ${row.organisation.externalId}`);
    const kvk = row.organisation.columns['kvk_number'];
    if (typeof kvk === 'string') this.keys.add(`kvk ${kvk}`);
  }

  has(source: string, { externalId, kvkNumber }: OrganisationRef): boolean {
    return externalId === undefined
      ? kvkNumber !== undefined && this.keys.has(`kvk ${kvkNumber}`)
      : this.keys.has(`id ${source} ${externalId}`);
  }
}
