import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeCase } from '../../tests/role-routes/cases';
import { ROUTES } from '../../tests/role-routes/routes';
import { ROWS, type Row } from '../../tests/role-routes/table';
import { openRoleWorld, ROLES, type Role, type RoleWorld } from '../../tests/role-routes/world';
import { visit, type Answer } from '../../tests/visit';

let world: RoleWorld;
beforeAll(async () => {
  world = await openRoleWorld();
});
afterAll(() => world.close());

const moduleOf = new Map(ROUTES.map(({ address, load }) => [address, load]));

/** The word of the table for what came back. */
function wordOf({ status, location, body }: Answer, isPost: boolean): string {
  if (status === 302) return location?.startsWith('/sign-in') ? 'sign-in' : isPost ? 'done' : 'away';
  const isForm = typeof body === 'object' && body !== null && 'fieldErrors' in body;
  return status === 400 && isForm ? 'form' : String(status);
}
const isRefused = (word: string) => word === 'sign-in' || word === 'form' || /^4\d\d$/.test(word);

async function send({ request, address }: Row, role: Role, subject: Awaited<ReturnType<typeof makeCase>>) {
  const load = moduleOf.get(address);
  if (!load) throw new Error(`${address} is not in the URL contract`);
  const { params = {}, query, form } = subject;
  const path = address.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '').replace('*', 'nergens');
  const search = query ? `?${new URLSearchParams(query).toString()}` : '';
  const isPost = request.startsWith('POST');
  const answer = await visit(await load(), path + search, {
    params,
    cookie: await world.cookieOf(role),
    ...(isPost ? { form: form ?? {} } : {}),
  });
  return wordOf(answer, isPost);
}

describe('every address', () => {
  it('is in the table, and nothing else is', () => {
    const addresses = [...new Set(ROWS.map(({ address }) => address))];
    expect(addresses.sort()).toEqual(ROUTES.map(({ address }) => address).sort());
  });

  it('has a row for reading it, and rows for sending when it takes a form', async () => {
    const missing: string[] = [];
    for (const { address, load } of ROUTES) {
      const { loader, action } = await load();
      const requests = ROWS.filter((row) => row.address === address).map(({ request }) => request);
      if (loader && !requests.includes('GET')) missing.push(`GET ${address}`);
      if (action && !requests.some((request) => request.startsWith('POST'))) missing.push(`POST ${address}`);
    }
    expect(missing).toEqual([]);
  });
});

describe.each(ROWS)('$request $address', (row) => {
  const refused = ROLES.filter((role) => isRefused(row.expected[role]));
  const admitted = ROLES.filter((role) => !refused.includes(role));

  it('answers each role as the table says, and changes nothing for who is refused', async () => {
    const answers: Partial<Record<Role, string>> = {};
    await world.reset();
    let subject = await makeCase(world, row.request, row.address);
    const before = await world.snapshot();
    for (const role of refused) answers[role] = await send(row, role, subject);
    expect(await world.snapshot(), `what ${refused.join(', ')} changed`).toBe(before);
    for (const role of admitted) {
      answers[role] = await send(row, role, subject);
      if (row.request === 'GET' || role === admitted.at(-1)) continue;
      await world.reset();
      subject = await makeCase(world, row.request, row.address);
    }
    expect(answers).toEqual(row.expected);
  });
});
