import { describe, expect, it } from 'vitest';
import { createTranslator } from '~/platform/i18n';
import errors from '~/texts/nl/errors';
import ui from '~/texts/nl/ui';
import { GalleryForm } from '../gallery/gallery-form';
import { SAMPLE_REFUSAL, SampleInput } from '../gallery/samples';
import { Gallery } from '../gallery/gallery';
import { sentElement } from '../../../tests/sent-element';
import { type OptionGroup, matchingValues } from './grouped-checkboxes';
import { TextField } from './text-fields';
import { useFieldTexts } from './use-field-texts';
import { useZodForm } from './use-zod-form';
import { ZodForm } from './zod-form';

const t = createTranslator('nl', { ui, errors, sample: { title: { label: 'Titel' } } });
const sent = (element: JSX.Element) => sentElement(element, t);

/** The tag of the control with this name (and value). */
function control(html: string, name: string, value?: string): string {
  const tags = html.match(/<(input|textarea|select)\b[^>]*>/g) ?? [];
  const wanted = value === undefined ? '' : `value="${value}"`;
  return tags.find((tag) => tag.includes(`name="${name}"`) && tag.includes(wanted)) ?? '';
}

describe('a form on its first visit', async () => {
  const html = await sent(<GalleryForm />);

  it('posts by itself and shows the stored values as a person types them', () => {
    expect(html).toMatch(/<form[^>]*method="post"/);
    expect(control(html, 'price')).toContain('value="1.250,50"');
    expect(control(html, 'start')).toContain('value="2026-03-03"');
    expect(control(html, 'days', 'tue')).toContain('checked');
    expect(control(html, 'days', 'mon')).not.toContain('checked');
    expect(html).toMatch(/<option value="weekly" selected/);
  });

  it('marks only what may stay empty', () => {
    const optional = [
      ...html.matchAll(/<label[^>]*for="sample-(\w+)"[^>]*>[^<]*<span class="field__optional"/g),
    ];
    expect(optional.map((match) => match[1])).toEqual(['price', 'remark']);
  });

  it('says nothing of errors', () => {
    expect(html).not.toContain('aria-invalid');
    expect(html).not.toContain('data-error-summary');
  });
});

describe('a refused form', async () => {
  const html = await sent(<GalleryForm refusal={SAMPLE_REFUSAL} />);

  it('keeps what was typed, also what was left out', () => {
    expect(control(html, 'amount')).toContain('value="4,5"');
    expect(control(html, 'price')).toContain('value="12,50"');
    expect(control(html, 'days', 'tue')).not.toContain('checked');
    expect(html).not.toMatch(/<option value="weekly" selected/);
  });

  it('ties each error to its field and to the summary', () => {
    for (const name of ['title', 'email', 'amount', 'price', 'start']) {
      const tag = control(html, name);
      expect(tag).toContain('aria-invalid="true"');
      expect(tag).toMatch(new RegExp(`aria-describedby="[^"]*sample-${name}-error`));
      expect(html).toContain(`id="sample-${name}-error"`);
      expect(html).toContain(`href="#sample-${name}"`);
    }
    expect(html).toMatch(/href="#sample-amount">Hoeveel\? /);
    expect(html).toMatch(/<fieldset[^>]*id="sample-days"[^>]*aria-describedby="sample-days-error"/);
  });
});

it('names a wrong field that stands inside another component', async () => {
  const Inside = () => <TextField {...useFieldTexts('sample')('title')} />;
  const Outside = () => {
    const form = useZodForm({ schema: SampleInput, submission: SAMPLE_REFUSAL, id: 'sample' });
    return (
      <ZodForm form={form} texts="sample">
        <Inside />
      </ZodForm>
    );
  };
  expect(await sent(<Outside />)).toMatch(/href="#sample-title">Titel: /);
});

it('needs no inline style anywhere, as the content policy asks', async () => {
  expect(await sent(<Gallery refusal={SAMPLE_REFUSAL} />)).not.toMatch(/\sstyle=/);
});

describe('matchingValues', () => {
  const group: OptionGroup = {
    label: 'Eten en drinken',
    keywords: 'catering',
    options: [
      { value: 'lunch', label: 'Lunch' },
      { value: 'cafe', label: 'Café aan huis' },
    ],
  };

  it.each([
    ['', ['lunch', 'cafe']],
    ['CATERING', ['lunch', 'cafe']],
    ['cafe', ['cafe']],
    ['eten lunch', ['lunch']],
    ['tuin', []],
  ])('finds for %j', (query, values) => {
    expect([...matchingValues(group, query)]).toEqual(values);
  });
});
