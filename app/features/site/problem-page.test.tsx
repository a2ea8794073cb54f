import { expect, it } from 'vitest';
import { sentElement } from '../../../tests/sent-element';
import { ProblemPage, toProblem } from './problem-page';

const response = (status: number, data: unknown) => ({ status, statusText: '', internal: false, data });

it.each([
  [
    'a page that is not there',
    response(404, { code: 'not_found', message: null }),
    { status: 404, message: null },
  ],
  [
    'a refusal with words of its own',
    response(403, { code: 'not_allowed', message: 'accounts.errors.noOrganisation' }),
    { status: 403, message: 'accounts.errors.noOrganisation' },
  ],
  [
    'an address the router does not know',
    response(404, 'Error: No route matches'),
    { status: 404, message: null },
  ],
  ['a form for a page that reads none', response(405, 'Error: no action'), { status: 400, message: null }],
  ['a fault nobody planned', response(502, { message: 'a.key' }), { status: 500, message: null }],
  ['a fault', new Error('SELECT * FROM users failed'), { status: 500, message: null }],
  ['nothing', undefined, { status: 500, message: null }],
])('%s', (_what, error, problem) => {
  expect(toProblem(error)).toEqual(problem);
});

it('says of a link that was sent and is gone what helps, instead of asking to look for typing errors', async () => {
  const gone = { status: 404, message: 'members.errors.invitationGone' } as const;
  const html = await sentElement(<ProblemPage problem={gone} />);
  expect(html).toContain('Deze link werkt niet meer');
  expect(html).toContain('Vraag anders je collega om een nieuwe.');
  expect(html).toContain('href="/dashboard"');
  expect(html).not.toContain('typefouten');
  expect(html).not.toContain('role="search"');
});

it('lets who looks for a page that is not there search', async () => {
  const html = await sentElement(<ProblemPage problem={{ status: 404, message: null }} />);
  expect(html).toContain('typefouten');
  expect(html).toContain('role="search"');
});
