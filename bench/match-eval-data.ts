import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const Language = z.enum(['nl', 'en']);

/** A demand or an offer of a labelled set; `attrs` say nothing that the labels judge. */
const LabelledText = z.object({
  id: z.string(),
  lang: Language,
  title: z.string(),
  text: z.string().default(''),
});
export type LabelledText = z.infer<typeof LabelledText>;

/** Grades by offer: 3 same category, 2 one level away, 1 same group, -1 the demand's own procurement. */
export type Grades = ReadonlyMap<string, number>;

export type LabelledSet = { demands: LabelledText[]; offers: LabelledText[]; grades: Map<string, Grades> };

/** Reads `offers.jsonl`, `demands.jsonl` and `qrels.tsv` of a folder; a broken line is named with its number. */
export async function readLabelledSet(folder: string): Promise<LabelledSet> {
  return {
    demands: await readTexts(path.join(folder, 'demands.jsonl')),
    offers: await readTexts(path.join(folder, 'offers.jsonl')),
    grades: await readGrades(path.join(folder, 'qrels.tsv')),
  };
}

async function readTexts(file: string): Promise<LabelledText[]> {
  const texts: LabelledText[] = [];
  for await (const { line, place } of linesOf(file)) {
    try {
      texts.push(LabelledText.parse(JSON.parse(line)));
    } catch (cause) {
      throw new Error(`${place}: no labelled text`, { cause });
    }
  }
  return texts;
}

async function readGrades(file: string): Promise<Map<string, Grades>> {
  const grades = new Map<string, Map<string, number>>();
  for await (const { line } of linesOf(file)) {
    const [demandId, offerId, grade] = line.split('\t');
    const number = Number(grade);
    if (!demandId || !offerId || !Number.isInteger(number)) continue;
    const ofDemand = grades.get(demandId) ?? new Map<string, number>();
    grades.set(demandId, ofDemand.set(offerId, number));
  }
  return grades;
}

async function* linesOf(file: string): AsyncGenerator<{ line: string; place: string }> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
    number++;
    if (line.trim() !== '') yield { line, place: `${path.basename(file)}:${number}` };
  }
}
