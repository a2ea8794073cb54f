import { at, backdrop, box, disc, each, line, oval, shape, type Palette, type Scene } from './drawing';

/** A laptop with figures, and a stack of discs. */
export const computer: Scene = (c) =>
  backdrop(c, 700) +
  box(230, 140, 460, 300, c.ink, 18) +
  box(252, 162, 416, 256, c.light, 6) +
  each([300, 372, 444, 516, 588], (x, n) => {
    const h = [70, 120, 96, 170, 140][n] ?? 90;
    return box(x, 390 - h, 44, h, [c.main, c.third, c.second, c.ground, c.main][n] ?? c.main, 4);
  }) +
  shape('M170 470L220 440H700L750 470V486H170Z', c.far) +
  box(170, 470, 580, 26, c.ink, 10) +
  each(
    [0, 1, 2],
    (n) =>
      box(790, 440 - n * 44, 110, 36, n === 1 ? c.second : c.main, 8) + disc(880, 458 - n * 44, 7, c.light),
  );

/** A long table under lamps, laid for guests. */
export const venue: Scene = (c) =>
  backdrop(c, 480) +
  each(
    [200, 480, 760],
    (x, n) =>
      line(`M${x} 0V120`, c.ink, 7) +
      shape(
        `M${x - 70} 190C${x - 70} 130 ${x - 30} 112 ${x} 112C${x + 30} 112 ${x + 70} 130 ${x + 70} 190Z`,
        n === 1 ? c.second : c.main,
      ),
  ) +
  each([130, 300, 470, 640, 790], (x) => box(x, 330, 70, 190, c.third, 12)) +
  box(70, 400, 820, 30, c.light, 8) +
  shape('M70 424H890L870 480H90Z', c.light) +
  each([110, 820], (x) => box(x, 470, 26, 80, c.ink)) +
  each([170, 340, 510, 680], (x) => oval(x + 30, 398, 50, 10, c.far)) +
  each([250, 430, 600, 770], (x, n) => box(x, 352, 16, 46, n % 2 ? c.main : c.second, 6));

/** A van in a street. */
export const van: Scene = (c) =>
  backdrop(c, 800) +
  each([40, 150, 290, 420, 560, 690, 820], (x, n) => {
    const h = [180, 250, 140, 220, 170, 260, 190][n] ?? 200;
    return box(x, 500 - h, 110, h, c.far) + each([0, 1], (k) => box(x + 20 + k * 44, 530 - h, 26, 34, c.sky));
  }) +
  box(180, 270, 380, 220, c.main, 18) +
  shape('M560 310H660C700 310 730 370 760 400C776 410 780 430 780 490H560Z', c.main) +
  shape('M590 335H654C676 335 700 376 714 400H590Z', '#b9dde8') +
  box(180, 440, 600, 22, c.light) +
  shape(
    'M300 330h70v26h-14a16 16 0 0 0 0 32h14v26h-70a10 10 0 0 1 -10 -10v-64a10 10 0 0 1 10 -10Z',
    c.light,
  ) +
  shape('M378 330a42 42 0 0 1 0 84v-26h-14a16 16 0 0 1 0 -32h14Z', c.second) +
  each([300, 660], (x) => disc(x, 496, 58, c.ink) + disc(x, 496, 24, c.far)) +
  each([80, 330, 580, 830], (x) => box(x, 588, 110, 10, c.light, 5));

const person = (skin: string, hair: string, coat: string, { light }: Palette) =>
  shape('M-120 250V120C-120 40 -70 10 0 10C70 10 120 40 120 120V250Z', coat) +
  box(-26, -20, 52, 60, skin, 20) +
  disc(0, -70, 74, skin) +
  shape(
    'M-78 -70C-84 -160 -30 -170 0 -168C50 -168 86 -140 78 -66C60 -100 20 -112 -20 -110C-50 -108 -70 -96 -78 -70Z',
    hair,
  ) +
  disc(-26, -66, 7, '#1d2b30') +
  disc(26, -66, 7, '#1d2b30') +
  line('M-24 -38C-10 -22 10 -22 24 -38', '#1d2b30', 6) +
  line('M-40 30L0 90L40 30', light, 10);

/** Three people of the crew. */
export const crew: Scene = (c) =>
  backdrop(c, 480) +
  at(220, 380, person('#8d5a3b', '#1d2b30', c.third, c)) +
  at(740, 380, person('#f0c6a4', '#7a4a25', c.second, c)) +
  at(480, 360, person('#c98f63', '#3b2a20', c.main, c), 1.12);

/** A wall half painted, a roller and a ladder. */
export const painting: Scene = (c) =>
  box(0, 0, 960, 640, c.light) +
  shape(
    'M0 0H540V470C500 440 470 500 430 470C380 440 340 500 290 470C230 440 180 500 120 470C80 450 40 480 0 470Z',
    c.third,
  ) +
  box(0, 560, 960, 80, c.ground) +
  box(430, 200, 220, 76, c.main, 20) +
  line('M650 238H700V330H590V390', c.ink, 14) +
  box(572, 380, 36, 120, c.second, 14) +
  line('M760 90L700 590M860 90L920 590', c.second, 20) +
  each([180, 280, 380, 480], (y) =>
    line(`M${752 - (y - 90) * 0.12} ${y}H${868 + (y - 90) * 0.12}`, c.second, 16),
  ) +
  shape('M130 470H290L276 590H144Z', c.ink) +
  oval(210, 470, 80, 18, c.third);

const gear = (teeth: string, hole: string) =>
  each(
    [0, 45, 90, 135],
    (turn) =>
      `<rect x="-26" y="-128" width="52" height="256" rx="8" fill="${teeth}" transform="rotate(${turn})"/>`,
  ) +
  disc(0, 0, 100, teeth) +
  disc(0, 0, 40, hole);

/** A bench with planks, a plane and gears. */
export const workshop: Scene = (c) =>
  backdrop(c, 220) +
  at(670, 230, gear(c.main, c.sky)) +
  at(820, 330, gear(c.third, c.sky), 0.6) +
  box(60, 430, 840, 40, c.second, 6) +
  each([110, 800], (x) => box(x, 470, 50, 170, c.second)) +
  each([0, 1, 2], (n) =>
    box(120 + n * 16, 400 - n * 30, 360, 26, ['#c99a62', '#b5824a', '#d7b07d'][n] ?? '#c99a62', 4),
  ) +
  shape('M220 310H420C440 310 446 330 436 338H210Z', c.ink) +
  shape('M250 310C250 270 290 262 300 310Z', c.main) +
  line('M390 310V276', c.main, 18);

/** The two pieces of the mark that find each other. */
export const together: Scene = (c) =>
  box(0, 0, 960, 640, c.sky) +
  box(0, 520, 960, 120, c.ground) +
  at(216, 180, shape('M5 0H31V13H22A7 7 0 0 0 22 27H31V40H5A5 5 0 0 1 0 35V5A5 5 0 0 1 5 0Z', c.main), 8.5) +
  at(280, 180, shape('M31 0A20 20 0 0 1 31 40V27H22A7 7 0 0 1 22 13H31Z', c.second), 8.5);
