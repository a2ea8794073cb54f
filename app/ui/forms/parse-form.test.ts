import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isOptionalField } from './form-input';
import { refuseForm } from './form-refusal';
import { moneyCents } from './money-input';
import { parseForm, parseFormAsync } from './parse-form';

function posted(entries: [string, string | Blob][]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

const Area = z.object({ kind: z.enum(['radius', 'country']), km: z.number().optional() });
const Post = z.object({
  title: z.string(),
  remark: z.string().optional(),
  amount: z.number().int(),
  price: moneyCents().optional(),
  start: z.date().nullish(),
  tags: z.array(z.string()),
  sizes: z.array(z.number()).default([]),
  isPublic: z.boolean(),
  isUrgent: z.boolean().optional(),
  area: Area,
  contact: z.object({ name: z.string(), email: z.email() }).optional(),
  parts: z.array(z.object({ title: z.string(), amount: z.number() })),
});

const FULL: [string, string][] = [
  ['title', '  Lunch  '],
  ['remark', ''],
  ['amount', '40'],
  ['price', '1.250,50'],
  ['start', '2026-03-03'],
  ['tags', 'a'],
  ['isPublic', 'true'],
  ['area.kind', 'radius'],
  ['area.km', '12,5'],
  ['contact.name', ''],
  ['contact.email', ''],
  ['parts.10.title', 'last'],
  ['parts.10.amount', '1'],
  ['parts.2.title', 'first'],
  ['parts.2.amount', '2'],
];

describe('parseForm', () => {
  it('gives the schema the shape it asks for', () => {
    expect(parseForm(Post, posted(FULL))).toEqual({
      ok: true,
      data: {
        title: 'Lunch',
        amount: 40,
        price: 125_050,
        start: new Date('2026-03-03T00:00:00Z'),
        tags: ['a'],
        sizes: [],
        isPublic: true,
        area: { kind: 'radius', km: 12.5 },
        parts: [
          { title: 'first', amount: 2 },
          { title: 'last', amount: 1 },
        ],
      },
    });
  });

  it('names each field that is wrong and keeps what was typed', () => {
    const parsed = parseForm(
      Post,
      posted([
        ['amount', '4,5'],
        ['tags', 'a'],
        ['tags', 'b'],
        ['area.kind', 'moon'],
      ]),
    );
    expect(parsed).toMatchObject({
      ok: false,
      refusal: {
        fieldErrors: {
          title: ['errors.required'],
          amount: ['errors.integer'],
          'area.kind': ['errors.chooseOne'],
        },
        values: { amount: '4,5', tags: ['a', 'b'], 'area.kind': 'moon' },
      },
    });
  });

  it('reads an unticked box as false, unless silence has a meaning of its own', () => {
    const Boxes = z.object({ a: z.boolean(), b: z.boolean().optional(), c: z.boolean().default(true) });
    expect(parseForm(Boxes, posted([]))).toEqual({ ok: true, data: { a: false, c: false } });
  });

  it('understands a box that must be ticked, and numbers to choose from', () => {
    const Terms = z.object({ agrees: z.literal(true), level: z.literal([1, 2, 3]) });
    const form = posted([
      ['agrees', 'true'],
      ['level', '2'],
    ]);
    expect(parseForm(Terms, form)).toEqual({ ok: true, data: { agrees: true, level: 2 } });
  });

  it('blames a list for a wrong item, and nobody for a rule about the whole', () => {
    const Colours = z
      .object({ colours: z.array(z.enum(['red', 'blue'])) })
      .refine(() => false, 'x.errors.whole');
    const wrongItem = parseForm(Colours, posted([['colours', 'green']]));
    expect(wrongItem).toMatchObject({ refusal: { fieldErrors: { colours: ['errors.chooseOne'] } } });
    const wrongWhole = parseForm(Colours, posted([['colours', 'red']]));
    expect(wrongWhole).toMatchObject({ refusal: { fieldErrors: {}, formError: 'x.errors.whole' } });
  });

  it('follows the intent of a discriminated union', () => {
    const Answer = z.discriminatedUnion('intent', [
      z.object({ intent: z.literal('accept'), amount: z.number() }),
      z.object({ intent: z.literal('decline'), reason: z.string() }),
    ]);
    expect(
      parseForm(
        Answer,
        posted([
          ['intent', 'accept'],
          ['amount', '3'],
          ['reason', ''],
        ]),
      ),
    ).toEqual({
      ok: true,
      data: { intent: 'accept', amount: 3 },
    });
    expect(parseForm(Answer, posted([['intent', 'decline']]))).toMatchObject({
      refusal: { fieldErrors: { reason: ['errors.required'] } },
    });
    expect(parseForm(Answer, posted([]))).toMatchObject({ ok: false });
  });

  it('leaves files alone and never gives a password back', () => {
    const Account = z.object({ email: z.email(), password: z.string().min(12), photo: z.any().optional() });
    const form = posted([
      ['email', 'x'],
      ['password', 'hunter2'],
      ['photo', new Blob(['x'])],
    ]);
    expect(parseForm(Account, form)).toMatchObject({
      refusal: {
        values: { email: 'x' },
        fieldErrors: { email: ['errors.email'], password: ['errors.tooShort?min=12'] },
      },
    });
    const parsed = parseForm(Account, form);
    expect(parsed.ok ? [] : Object.keys(parsed.refusal.values)).toEqual(['email']);
  });

  it('waits for asynchronous rules in an action', async () => {
    const Name = z.object({ name: z.string().refine(async (name) => name !== 'taken', 'errors.taken') });
    expect(await parseFormAsync(Name, posted([['name', 'taken']]))).toMatchObject({
      refusal: { fieldErrors: { name: ['errors.taken'] }, values: { name: 'taken' } },
    });
    expect(await parseFormAsync(Name, posted([['name', 'free']]))).toEqual({
      ok: true,
      data: { name: 'free' },
    });
  });
});

describe('what a person writes in full', () => {
  it.each([
    [z.number(), '5%', 5],
    [z.number(), '12,5 procent', 12.5],
    [z.number(), '50 km', 50],
    [z.date(), '1-2-2027', new Date('2027-02-01')],
    [z.date(), '31/12/2026', new Date('2026-12-31')],
  ])('case %#: %s', (schema, typed, field) => {
    expect(parseForm(z.object({ field: schema }), posted([['field', typed]]))).toEqual({
      ok: true,
      data: { field },
    });
  });
});

describe('the messages for what zod finds', () => {
  it.each([
    [z.string(), '', 'errors.required'],
    [z.string().min(3), 'ab', 'errors.tooShort?min=3'],
    [z.string().max(3), 'abcd', 'errors.tooLong?max=3'],
    [z.string('own.key'), '', 'own.key'],
    [z.email(), 'x', 'errors.email'],
    [z.url(), 'x', 'errors.url'],
    [z.string().regex(/^a/), 'x', 'errors.format'],
    [z.number(), 'veel', 'errors.number'],
    [z.number().int(), '1,5', 'errors.integer'],
    [z.int(), '1,5', 'errors.integer'],
    [z.number().min(2), '1', 'errors.atLeast?min=2'],
    [z.number().positive(), '0', 'errors.moreThan?min=0'],
    [z.number().max(2), '3', 'errors.atMost?max=2'],
    [z.number().lt(2), '2', 'errors.lessThan?max=2'],
    [z.number().multipleOf(5), '3', 'errors.multipleOf?step=5'],
    [z.date(), '31-12', 'errors.date'],
    [z.date(), '31-2-2027', 'errors.date'],
    [z.number(), '5 % van alles', 'errors.number'],
    [z.date(), '', 'errors.required'],
    [z.date().min(new Date('2026-03-03')), '2026-03-02', 'errors.dateMin?min=2026-03-03'],
    [z.iso.date(), 'morgen', 'errors.date'],
    [z.enum(['a', 'b']), '', 'errors.chooseOne'],
    [z.array(z.string()).min(1), '', 'errors.chooseAtLeastOne'],
    [z.array(z.string()).min(2), 'a', 'errors.chooseAtLeast?min=2'],
    [z.literal(true), '', 'errors.mustTick'],
    [z.literal(true, 'own.key'), '', 'own.key'],
  ])('case %#: %s becomes its key', (schema, typed, key) => {
    const parsed = parseForm(z.object({ field: schema }), posted([['field', typed]]));
    expect(parsed.ok ? undefined : parsed.refusal.fieldErrors.field).toEqual([key]);
  });
});

describe('refuseForm', () => {
  it('adds what only the server knows', () => {
    expect(refuseForm(posted([['name', 'De Korenaar']]), { name: ['errors.taken'] })).toEqual({
      fieldErrors: { name: ['errors.taken'] },
      values: { name: 'De Korenaar' },
    });
  });
});

describe('isOptionalField', () => {
  it.each([
    ['title', false],
    ['remark', true],
    ['price', true],
    ['start', true],
    ['area.km', true],
    ['area.kind', false],
    ['parts.3.title', false],
    ['unknown', false],
  ])('knows it of %s', (name, isOptional) => {
    expect(isOptionalField(Post, name)).toBe(isOptional);
  });
});
