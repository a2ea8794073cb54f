import { z } from 'zod';
import type { Column } from '../data-table';
import type { OptionGroup } from '../forms/grouped-checkboxes';
import { moneyCents } from '../forms/money-input';

/** Invented content for the gallery; Dutch, because Dutch words are the longest we show. */
export const SAMPLE_GROUPS: OptionGroup[] = [
  {
    label: 'Eten en drinken',
    keywords: 'catering lunch',
    options: [
      { value: 'lunch', label: 'Lunch op locatie' },
      { value: 'coffee', label: 'Koffie en thee' },
      { value: 'events', label: 'Borrels en bijeenkomsten' },
    ],
  },
  {
    label: 'Groen en buitenruimte',
    options: [
      { value: 'gardens', label: 'Onderhoud van tuinen en perken' },
      { value: 'litter', label: 'Zwerfvuil ruimen' },
    ],
  },
  {
    label: 'Drukwerk en verpakken',
    options: [
      { value: 'printing', label: 'Drukken en printen' },
      {
        value: 'packing',
        label: 'Inpakken en verzendklaar maken',
        hint: 'Ook met de hand, ook kleine aantallen.',
      },
    ],
  },
];

export const SampleInput = z.object({
  title: z.string().min(8).max(80),
  story: z.string().min(20),
  email: z.email(),
  postcode: z.string(),
  amount: z.number().int().min(1),
  price: moneyCents({ min: 5_000 }).optional(),
  start: z.date(),
  frequency: z.enum(['once', 'weekly', 'monthly']),
  kind: z.enum(['quick', 'thorough', 'open']),
  days: z.array(z.string()).min(1),
  subjects: z.array(z.string()).min(1),
  remark: z.string().optional(),
  agrees: z.literal(true),
});

export const SAMPLE_VALUES = {
  title: '40 lunches, elke dinsdag',
  story: 'Voor onze teamdag, met voldoende keus voor wie geen vlees eet. Bezorgen tussen 11:30 en 12:00.',
  email: 'noor@voorbeeld.nl',
  postcode: '3511 AB',
  amount: 40,
  price: 125_050,
  start: new Date('2026-03-03T09:00:00Z'),
  frequency: 'weekly',
  kind: 'thorough',
  days: ['tue'],
  subjects: ['lunch', 'coffee'],
};

export const SAMPLE_REFUSAL = {
  formError: 'errors.invalid',
  fieldErrors: {
    title: ['errors.tooShort?min=8'],
    email: ['errors.email'],
    amount: ['errors.integer'],
    price: ['errors.moneyMin?minCents=5000'],
    start: ['errors.dateMin?min=2026-03-03'],
    kind: ['errors.chooseOne'],
    days: ['errors.chooseAtLeastOne'],
    subjects: ['errors.chooseAtLeastOne'],
    agrees: ['errors.mustTick'],
  },
  values: {
    title: 'Lunch',
    story: 'Kort.',
    email: 'noor@',
    postcode: '3511 AB',
    amount: '4,5',
    price: '12,50',
    start: '2026-02-01',
  },
};

export interface SampleRow {
  id: string;
  name: string;
  place: string;
  hours: number;
  cents: number;
  since: Date;
}

export const SAMPLE_ROWS: SampleRow[] = [
  {
    id: '1',
    name: 'Bakkerij De Korenaar',
    place: 'Utrecht',
    hours: 1240,
    cents: 1_845_000,
    since: new Date('2026-01-06T10:00:00Z'),
  },
  {
    id: '2',
    name: 'Groenploeg Oost',
    place: 'Amsterdam',
    hours: 86,
    cents: 92_550,
    since: new Date('2026-02-17T10:00:00Z'),
  },
  {
    id: '3',
    name: 'Drukwerkplaats Het Vergulde Zethaakje aan de Amstel',
    place: 'Ouderkerk aan de Amstel',
    hours: 512,
    cents: 640_000,
    since: new Date('2025-11-28T10:00:00Z'),
  },
];

/** Sample columns; the formatters come from the page, because they know the language. */
export function sampleColumns(
  money: (cents: number) => string,
  date: (day: Date) => string,
): Column<SampleRow>[] {
  return [
    { key: 'name', header: 'Naam', cell: (row) => row.name, isRowHeader: true },
    { key: 'place', header: 'Plaats', cell: (row) => row.place },
    { key: 'since', header: 'Sinds', cell: (row) => date(row.since) },
    { key: 'hours', header: 'Uren', cell: (row) => row.hours, align: 'end' },
    { key: 'cents', header: 'Bedrag', cell: (row) => money(row.cents), align: 'end' },
  ];
}
