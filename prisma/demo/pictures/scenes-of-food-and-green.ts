import { at, backdrop, box, disc, each, FLOOR, line, oval, shape, type Palette, type Scene } from './drawing';

const bowl = (colour: string, food: string, { light }: Palette) =>
  oval(0, 0, 110, 30, light) +
  oval(0, 2, 96, 23, food) +
  shape('M-110 0A110 104 0 0 0 110 0A110 30 0 0 1 -110 0Z', colour) +
  box(-42, 92, 84, 14, colour, 4);

/** A table with three bowls. */
export const lunch: Scene = (c) =>
  backdrop(c, 480) +
  box(0, 470, 960, 30, c.second) +
  at(250, 364, bowl(c.main, c.second, c)) +
  at(710, 364, bowl(c.third, c.main, c)) +
  at(480, 348, bowl(c.light, c.ground, c), 1.2) +
  each([-40, 0, 40], (x) => disc(480 + x, 346 + Math.abs(x) / 8, 13, c.second)) +
  each([-30, 20], (x) => disc(250 + x, 364, 11, c.light)) +
  each([210, 270, 690, 750], (x) => line(`M${x} 312c-16 -22 16 -34 0 -58c-12 -20 8 -30 4 -42`, c.light, 9));

/** A pan, a board with bread and a bottle of oil. */
export const kitchen: Scene = (c) =>
  backdrop(c, 210) +
  box(0, 470, 960, 30, c.light) +
  box(150, 300, 300, 170, c.main, 18) +
  box(130, 286, 340, 26, c.ink, 13) +
  box(270, 258, 60, 30, c.ink, 12) +
  each([112, 448], (x) => box(x, 340, 40, 20, c.ink, 10)) +
  box(530, 438, 310, 32, c.ground, 10) +
  shape('M560 438C540 330 660 300 740 340C820 370 830 420 810 438Z', c.second) +
  each([620, 680, 740], (x) => line(`M${x} 352l26 46`, c.light, 12)) +
  each([230, 300, 370], (x) => line(`M${x} 230c-16 -22 16 -34 0 -58`, c.light, 10));

/** A cup on its saucer beside a bag of coffee. */
export const coffee: Scene = (c) =>
  backdrop(c) +
  box(0, 470, 960, 30, c.second) +
  shape('M560 470V246L590 190H790L820 246V470Z', c.main) +
  box(590, 176, 200, 26, c.ink, 6) +
  box(600, 290, 180, 116, c.light, 8) +
  shape('M640 348a42 32 0 0 1 84 0a42 32 0 0 1 -84 0Z', c.main) +
  line('M646 354c24 -22 48 14 72 -8', c.light, 8) +
  oval(300, 462, 190, 24, c.light) +
  shape('M170 300H430C430 400 390 452 300 452C210 452 170 400 170 300Z', c.third) +
  oval(300, 300, 130, 26, c.light) +
  oval(300, 303, 112, 19, c.ink) +
  line('M428 326c60 -10 70 70 -18 78', c.third, 24) +
  each([250, 310, 364], (x) => line(`M${x} 252c-18 -24 18 -40 0 -66`, c.light, 10));

const tree = (crown: string, trunk: string) =>
  box(-11, -90, 22, 90, trunk) +
  disc(0, -150, 88, crown) +
  disc(-58, -108, 56, crown) +
  disc(58, -108, 56, crown);

/** Trees and a hedge on a lawn. */
export const garden: Scene = (c) =>
  backdrop({ ...c, ground: '#2f7a53' }, 700) +
  shape('M0 500C200 400 420 410 560 450C720 490 860 420 960 440V640H0Z', '#5fa777') +
  shape('M0 530C240 470 600 560 960 500V640H0Z', '#2f7a53') +
  at(220, 470, tree('#0a5c5e', c.ink), 1.25) +
  at(740, 470, tree('#3f8f63', c.ink)) +
  at(500, 470, tree(c.second, c.ink), 0.8) +
  each([90, 170, 610, 690, 860], (x, n) => disc(x, 540 + (n % 2) * 12, 34, '#0a5c5e')) +
  each(
    [330, 392, 452, 800],
    (x, n) => line(`M${x} 590v-46`, '#1d4d36', 7) + disc(x, 540, 15, n % 2 ? c.light : c.main),
  );

/** Beds of vegetables and a spade. */
export const vegetables: Scene = (c) =>
  backdrop({ ...c, ground: '#6b4a2f' }, 200) +
  shape('M0 500C300 440 660 440 960 500Z', '#5fa777') +
  each([520, 570, 620], (y) => line(`M0 ${y}C320 ${y - 34} 640 ${y - 34} 960 ${y}`, '#4f3521', 10)) +
  each([120, 260, 400, 540], (x, n) =>
    at(
      x,
      500,
      shape('M0 0C-50 -60 -44 -104 0 -124C44 -104 50 -60 0 0Z', '#3f8f63') +
        shape('M0 0C-80 -30 -84 -70 -60 -92C-20 -80 0 -50 0 0Z', '#2f7a53') +
        shape('M0 0C80 -30 84 -70 60 -92C20 -80 0 -50 0 0Z', '#2f7a53') +
        (n % 2 ? disc(0, -10, 30, c.main) : disc(0, -10, 30, c.second)),
    ),
  ) +
  line('M760 210V420', c.second, 22) +
  line('M720 206H800', c.ink, 24) +
  shape('M700 410H820V470C820 520 780 548 760 560C740 548 700 520 700 470Z', c.light);

/** A wall with windows, one being washed. */
export const windows: Scene = (c) =>
  box(0, 0, 960, 640, c.sky) +
  box(90, 40, 780, 600, c.main) +
  each([150, 390, 630], (x) =>
    each(
      [100, 340],
      (y) =>
        box(x, y, 180, 190, c.light, 6) +
        box(x + 12, y + 12, 156, 166, '#8fc3d6') +
        shape(`M${x + 30} ${y + 178}L${x + 110} ${y + 12}H${x + 150}L${x + 70} ${y + 178}Z`, '#b9dde8'),
    ),
  ) +
  box(402, 352, 156, 90, c.light) +
  each([430, 470, 516], (x) => disc(x, 446, 18, c.light)) +
  box(396, 452, 168, 20, c.ink, 8) +
  line('M480 472L560 640', c.second, 18) +
  box(0, 596, 960, 44, c.ground);

/** A bucket, a spray and a broom on a shining floor. */
export const cleaning: Scene = (c) =>
  backdrop(c, 250) +
  each([120, 420, 720], (x) => line(`M${x} 610L${x + 150} 530`, c.far, 8)) +
  shape('M300 330H560L530 540H330Z', c.main) +
  oval(430, 330, 130, 26, c.ink) +
  each(
    [
      [360, 318, 34],
      [420, 300, 44],
      [486, 316, 38],
      [455, 268, 22],
      [380, 268, 16],
    ] as const,
    ([x, y, r]) => disc(x, y, r, c.light),
  ) +
  line('M312 336C320 180 540 180 548 336', c.ink, 10) +
  line('M690 120L640 450', c.second, 18) +
  shape('M570 440L720 462L706 556L546 532Z', c.third) +
  each([584, 618, 652, 686], (x, n) => line(`M${x} ${472 + n * 5}l-10 62`, c.ink, 6)) +
  box(130, 380, 96, 160, c.third, 16) +
  box(154, 330, 48, 56, c.light) +
  shape('M140 300H214V336H166L140 352Z', c.ink) +
  box(FLOOR - 352, 430, 60, 60, c.light, 8);

/** Clean linen on a line. */
export const linen: Scene = (c) =>
  backdrop({ ...c, ground: '#3f8f63' }, 180) +
  line('M0 170C320 220 640 220 960 170', c.ink, 7) +
  shape('M110 186L330 204V470H110Z', c.light) +
  box(110, 400, 220, 26, c.main) +
  shape(
    'M400 208L440 208C460 240 500 240 520 208L560 208L620 280L570 320L552 298V470H408V298L390 320L340 280Z',
    c.main,
  ) +
  shape('M650 204L850 186V420H650Z', c.second) +
  each([690, 750, 810], (x) => line(`M${x} 200V418`, c.light, 12)) +
  each([128, 312, 420, 540, 668, 832], (x) => box(x - 6, 176, 12, 44, c.ink, 4));
