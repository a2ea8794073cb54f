import { expect, it } from 'vitest';
import { parseLegalForm } from './legal-forms';

it.each([
  ['Besloten Vennootschap', 'bv'],
  ['Besloten Vennootschap met gewone structuur', 'bv'],
  ['B.V.', 'bv'],
  ['Naamloze Vennootschap', 'nv'],
  ['Eenmanszaak', 'sole-trader'],
  ['Vennootschap onder firma', 'vof'],
  ['V.O.F.', 'vof'],
  ['Commanditaire Vennootschap', 'cv'],
  ['Maatschap', 'partnership'],
  ['Coöperatie U.A.', 'cooperative'],
  ['Vereniging met volledige rechtsbevoegdheid', 'association'],
  ['stichting', 'foundation'],
  ['Publiekrechtelijke rechtspersoon', 'public-body'],
  ['Kerkgenootschap', 'other'],
  ['  ', null],
  [null, null],
])('reads %s as %s', (text, form) => {
  expect(parseLegalForm(text)).toBe(form);
});
