import { at, backdrop, box, disc, each, line, shape, type Palette, type Scene } from './drawing';

const carton = (w: number, h: number, side: string, tape: string) =>
  box(0, -h, w, h, side, 6) + box(w / 2 - 14, -h, 28, h * 0.42, tape) + box(18, -44, 54, 24, tape, 4);

/** Boxes on a belt. */
export const packing: Scene = (c) =>
  backdrop(c, 720) +
  box(0, 440, 960, 34, c.ink) +
  each([60, 180, 300, 420, 540, 660, 780, 900], (x) => disc(x, 457, 12, c.far)) +
  each([160, 800], (x) => box(x - 18, 474, 36, 166, c.ink)) +
  at(90, 440, carton(210, 150, '#c99a62', c.light)) +
  at(130, 290, carton(130, 100, c.second, c.light)) +
  at(370, 440, carton(240, 220, c.main, c.light)) +
  at(680, 440, carton(190, 130, '#c99a62', c.light)) +
  at(700, 310, carton(120, 90, c.third, c.light));

/** Christmas boxes and presents with ribbons. */
const present = (w: number, h: number, paper: string, ribbon: string) =>
  box(0, -h, w, h, paper, 6) +
  box(w / 2 - 16, -h, 32, h, ribbon) +
  box(-10, -h - 10, w + 20, 44, paper, 8) +
  box(w / 2 - 16, -h - 10, 32, 44, ribbon) +
  shape(`M${w / 2} ${-h - 12}c-30 -70 -110 -60 -84 -14c12 20 50 18 84 14Z`, ribbon) +
  shape(`M${w / 2} ${-h - 12}c30 -70 110 -60 84 -14c-12 20 -50 18 -84 14Z`, ribbon);

export const gifts: Scene = (c) =>
  backdrop(c, 300) +
  at(120, 520, present(230, 190, c.main, c.light)) +
  at(400, 520, present(260, 270, c.third, c.main)) +
  at(700, 520, present(170, 150, c.second, c.light)) +
  each(
    [
      [90, 150],
      [360, 120],
      [610, 170],
      [830, 110],
      [720, 260],
    ] as const,
    ([x, y]) => disc(x, y, 9, c.light),
  );

/** Arrows around a screen that goes round again. */
export const reuse: Scene = (c) =>
  box(0, 0, 960, 640, c.sky) +
  disc(480, 320, 250, c.far) +
  each(
    [0, 120, 240],
    (turn, n) =>
      `<g transform="rotate(${turn} 480 320)">${
        line('M300 236A200 200 0 0 1 560 138', [c.main, c.ground, c.second][n] ?? c.main, 46) +
        shape('M552 82L640 160L530 200Z', [c.main, c.ground, c.second][n] ?? c.main)
      }</g>`,
  ) +
  box(396, 268, 168, 110, c.ink, 10) +
  box(410, 282, 140, 82, c.light, 4) +
  shape('M366 378H594L614 402H346Z', c.ink) +
  line('M452 322l20 22l38 -42', c.ground, 12);

/** Sheets that come from a press, and a poster. */
export const printing: Scene = (c) =>
  backdrop(c, 760) +
  box(120, 300, 440, 220, c.main, 20) +
  box(160, 250, 360, 60, c.ink, 10) +
  box(190, 130, 300, 150, c.light, 4) +
  each([160, 190, 220], (y) => line(`M220 ${y}H460`, c.far, 10)) +
  box(170, 400, 340, 26, c.ink, 8) +
  shape('M190 414H490L530 560H150Z', c.light) +
  each([450, 480, 510], (y) => line(`M${200 - (y - 450) / 4} ${y}H${470 + (y - 450) / 4}`, c.third, 10)) +
  box(650, 150, 210, 290, c.light, 4) +
  box(670, 170, 170, 130, c.second) +
  disc(755, 235, 44, c.main) +
  each([330, 362, 394], (y, n) => line(`M680 ${y}H${820 - n * 30}`, c.ink, 10)) +
  each([0, 12, 24], (up) => box(640 - up / 2, 500 - up, 250, 12, up === 12 ? c.far : c.light, 2));

/** A table, a chair, a lamp and a cabinet. */
export const furniture: Scene = (c) =>
  backdrop(c, 480) +
  line('M470 0V120', c.ink, 8) +
  shape('M400 180C400 130 440 110 470 110C500 110 540 130 540 180Z', c.main) +
  box(90, 220, 190, 290, c.third, 6) +
  each([240, 340, 430], (y) => box(108, y, 154, 74, c.light, 4) + disc(185, y + 37, 8, c.ink)) +
  box(330, 350, 340, 28, c.second, 6) +
  each([360, 620], (x) => box(x, 378, 22, 140, c.second)) +
  box(740, 220, 22, 300, c.main, 6) +
  box(740, 390, 130, 24, c.main, 6) +
  box(848, 400, 22, 120, c.main, 6) +
  each([250, 300], (y) => box(752, y, 100, 18, c.main, 6)) +
  box(848, 220, 22, 190, c.main, 6) +
  box(440, 286, 50, 64, c.light, 6) +
  each(
    [450, 465, 482],
    (x, n) => line(`M465 290L${x} ${230 - n * 6}`, c.ground, 8) + disc(x, 226 - n * 6, 18, c.ground),
  );

/** A bicycle on its stand. */
const wheel = (x: number, { ink, far }: Palette) =>
  `<circle cx="${x}" cy="420" r="112" fill="none" stroke="${ink}" stroke-width="18"/>` +
  each(
    [0, 30, 60, 90, 120, 150],
    (turn) =>
      `<path d="M${x - 100} 420H${x + 100}" stroke="${far}" stroke-width="4" transform="rotate(${turn} ${x} 420)"/>`,
  ) +
  disc(x, 420, 16, ink);

export const bicycle: Scene = (c) =>
  backdrop(c, 480) +
  wheel(270, c) +
  wheel(690, c) +
  line('M270 420L400 240H620L470 420ZM400 240L470 420M620 240L690 420M608 190L620 240', c.main, 22) +
  line('M400 240L386 200', c.main, 18) +
  box(330, 182, 110, 24, c.ink, 12) +
  line('M560 176H620C660 176 660 220 640 232', c.ink, 16) +
  disc(470, 420, 40, c.second) +
  disc(470, 420, 14, c.ink) +
  box(200, 268, 130, 18, c.ink, 6) +
  box(190, 200, 120, 70, c.third, 10);

/** A bag, a reel of thread and a needle. */
export const sewing: Scene = (c) =>
  backdrop(c, 260) +
  line('M200 250C200 120 380 120 380 250', c.ink, 20) +
  shape('M120 240H460L480 530H100Z', c.main) +
  shape('M120 240H460L463 290H117Z', c.third) +
  line('M150 266h30M210 266h30M270 266h30M330 266h30M390 266h30', c.light, 8) +
  shape('M230 380C230 330 350 330 350 380C350 440 290 470 290 470C290 470 230 440 230 380Z', c.light) +
  box(600, 250, 200, 34, c.second, 8) +
  box(600, 496, 200, 34, c.second, 8) +
  box(626, 284, 148, 212, c.ground === '#0a5c5e' ? c.third : c.light) +
  each([310, 350, 390, 430, 470], (y) => line(`M626 ${y}L774 ${y - 16}`, c.main, 10)) +
  line('M774 460C900 440 860 300 900 240', c.main, 8) +
  line('M900 240L850 110', c.ink, 12);
