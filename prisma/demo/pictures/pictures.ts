import sharp from 'sharp';
import { categoryGroupOf } from '~/features/taxonomy/categories';
import { HEIGHT, PALETTES, WIDTH, type Scene } from './drawing';
import * as food from './scenes-of-food-and-green';
import * as making from './scenes-of-making';
import * as work from './scenes-of-work';

/** What can be drawn of a group of categories, with the words for who cannot see it. */
type Drawing = readonly [scene: Scene, text: string];

const CREW: Drawing = [work.crew, 'Tekening: drie mensen van de ploeg'];
const TOGETHER: Drawing = [work.together, 'Tekening: twee stukken die in elkaar passen'];

const DRAWINGS: Readonly<Record<string, readonly Drawing[]>> = {
  catering: [
    [food.lunch, 'Tekening: kommen met soep en salade op een tafel'],
    [food.kitchen, 'Tekening: een pan op het aanrecht, met een vers brood'],
  ],
  drinks: [[food.coffee, 'Tekening: een kop koffie naast een zak bonen']],
  green: [
    [food.garden, 'Tekening: bomen en bloemen op een grasveld'],
    [food.vegetables, 'Tekening: groente in de grond, met een schop'],
  ],
  cleaning: [
    [food.windows, 'Tekening: een gevel met ramen, waarvan er een wordt gewassen'],
    [food.cleaning, 'Tekening: een emmer met sop, een bezem en een spuitfles'],
  ],
  laundry: [[food.linen, 'Tekening: schone was aan een lijn']],
  assembly: [[making.packing, 'Tekening: dozen op een lopende band']],
  circular: [[making.reuse, 'Tekening: drie pijlen rond een laptop']],
  print: [[making.printing, 'Tekening: een drukpers en een affiche']],
  gifts: [[making.gifts, 'Tekening: drie cadeaus met een strik']],
  furniture: [[making.furniture, 'Tekening: een tafel, een stoel, een lamp en een kast']],
  bicycles: [[making.bicycle, 'Tekening: een fiets met een tas achterop']],
  textile: [[making.sewing, 'Tekening: een tas naast een klos garen']],
  ict: [[work.computer, 'Tekening: een laptop met een grafiek']],
  events: [[work.venue, 'Tekening: een gedekte tafel onder drie lampen']],
  transport: [[work.van, 'Tekening: een bestelbus in een straat']],
  staffing: [CREW],
  construction: [[work.painting, 'Tekening: een muur die half geverfd is, een roller en een ladder']],
  production: [[work.workshop, 'Tekening: een werkbank met planken en tandwielen']],
};

export type DemoPicture = { file: File; text: string };

/** One or two pictures for the nth offer of the story; some offers have none, as in any market. */
export async function picturesOf(categories: readonly string[], n: number): Promise<DemoPicture[]> {
  if (n % 9 === 7) return [];
  const group = categoryGroupOf(categories[0] ?? '')?.id ?? '';
  const all = DRAWINGS[group] ?? [TOGETHER];
  const first = all[n % all.length] ?? TOGETHER;
  const chosen = n % 3 === 0 && first !== CREW ? [first, CREW] : [first];
  return Promise.all(chosen.map((drawing, k) => picture(drawing, n + k)));
}

async function picture([scene, text]: Drawing, seed: number): Promise<DemoPicture> {
  const palette = PALETTES[seed % PALETTES.length] ?? PALETTES[0];
  const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${(WIDTH * 3) / 4}" height="${(HEIGHT * 3) / 4}">${palette ? scene(palette) : ''}</svg>`;
  const bytes = await sharp(Buffer.from(drawn)).png({ compressionLevel: 2, palette: false }).toBuffer();
  return { file: new File([new Uint8Array(bytes)], 'tekening.png', { type: 'image/png' }), text };
}
