import type { Db, Prisma } from '~/platform/db.server';
import type { RecordPage } from './record-pages.server';

const ORGANISATION = {
  _count: { select: { members: true, offers: true, demands: true } },
} as const satisfies Prisma.OrganisationInclude;

/** Organisations with how many members, offers and demands they have; all, or one. */
export const organisationPage =
  (db: Db, id?: string): RecordPage =>
  async (after, take) => {
    const rows = await db.organisation.findMany({
      where: { AND: [{ id: { gt: after } }, id === undefined ? {} : { id }] },
      include: ORGANISATION,
      orderBy: { id: 'asc' },
      take,
    });
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      status: row.status,
      status_reason: row.statusReason,
      buys: row.buys,
      sells: row.sells,
      kvk_number: row.kvkNumber,
      vat_number: row.vatNumber,
      legal_form: row.legalForm,
      about: row.about,
      about_en: row.aboutEn,
      website: row.website,
      staff_size: row.staffSize,
      target_group_share: row.targetGroupShare,
      street: row.street,
      house_number: row.houseNumber,
      postcode: row.postcode,
      town: row.placeName,
      province: row.province,
      lat: row.lat,
      lon: row.lon,
      target_groups: row.targetGroups,
      recognitions: row.recognitions,
      members: row._count.members,
      offers: row._count.offers,
      demands: row._count.demands,
      source: row.source,
      external_id: row.externalId,
      created_at: row.createdAt,
      submitted_at: row.submittedAt,
      verified_at: row.verifiedAt,
      updated_at: row.updatedAt,
    }));
  };

/** People with where they work and as what; never anything they sign in with. */
export const personPage =
  (db: Db): RecordPage =>
  async (after, take) => {
    const rows = await db.user.findMany({
      where: { id: { gt: after } },
      select: {
        id: true,
        name: true,
        email: true,
        emailVerified: true,
        locale: true,
        staffRole: true,
        twoFactorEnabled: true,
        createdAt: true,
        lastSeenAt: true,
        suspendedAt: true,
        deletedAt: true,
        memberships: { select: { role: true, organisation: { select: { name: true } } } },
      },
      orderBy: { id: 'asc' },
      take,
    });
    return rows.map((row) => ({
      id: row.id,
      name: row.name,
      email: row.email,
      email_verified: row.emailVerified,
      language: row.locale,
      staff_role: row.staffRole,
      two_step: row.twoFactorEnabled,
      organisations: row.memberships.map(({ role, organisation }) => `${organisation.name} (${role})`),
      created_at: row.createdAt,
      last_seen_at: row.lastSeenAt,
      suspended_at: row.suspendedAt,
      deleted_at: row.deletedAt,
    }));
  };

/** Members of one organisation with their roles. */
export const memberPage =
  (db: Db, organisationId: string): RecordPage =>
  async (after, take) => {
    const rows = await db.member.findMany({
      where: { organisationId, id: { gt: after } },
      select: { id: true, role: true, createdAt: true, user: { select: { name: true, email: true } } },
      orderBy: { id: 'asc' },
      take,
    });
    return rows.map(({ id, role, createdAt, user }) => ({
      id,
      name: user.name,
      email: user.email,
      role,
      created_at: createdAt,
    }));
  };
