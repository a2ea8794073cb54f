import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  docxFile,
  HIDDEN,
  hugePng,
  jpegFile,
  pdfFile,
  pngFile,
  svgFile,
  webpFile,
  zipFile,
} from '../../../tests/upload-files';
import { checkUpload } from './check-upload.server';
import { fileName, type FilePurpose } from './file-rules';

const SCRIPT = Buffer.from('<script>alert(document.domain)</script>');
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('latin1');

async function checked(purpose: FilePurpose, bytes: Uint8Array) {
  const outcome = await checkUpload(purpose, bytes);
  if (!outcome.ok) throw new Error(outcome.problem);
  return outcome.file;
}

describe('what is let in', () => {
  it.each([
    ['PNG', pngFile],
    ['JPEG', jpegFile],
    ['WebP', webpFile],
  ])('makes a WebP of at most 512 px of a %s logo', async (_kind, make) => {
    const { body, contentType } = await checked('logo', await make());
    const { format, width, height, exif, orientation } = await sharp(body).metadata();
    expect(contentType).toBe('image/webp');
    expect({ format, exif, orientation }).toEqual({
      format: 'webp',
      exif: undefined,
      orientation: undefined,
    });
    expect(Math.max(width, height)).toBeLessThanOrEqual(512);
  });

  it('keeps a logo that lets the page shine through, and does not blow a small one up', async () => {
    const { width, hasAlpha } = await sharp((await checked('logo', await webpFile())).body).metadata();
    expect({ width, hasAlpha }).toEqual({ width: 64, hasAlpha: true });
  });

  it('turns a photo upright and takes its secrets out', async () => {
    const photo = await jpegFile();
    expect(text(photo)).toContain(HIDDEN);
    const { body, contentType } = await checked('proof', photo);
    expect(contentType).toBe('image/jpeg');
    expect(text(body)).not.toContain(HIDDEN);
    expect(await sharp(body).metadata()).toMatchObject({ width: 400, height: 800 });
  });

  it.each(['logo', 'proof'] as const)('takes off what is stuck to a picture as %s', async (purpose) => {
    const polyglot = Buffer.concat([await pngFile(), SCRIPT, Buffer.from('PK archive')]);
    expect(text((await checked(purpose, polyglot)).body)).not.toMatch(/script|PK archive/);
  });

  it('keeps a PDF proof byte for byte', async () => {
    const { body, contentType } = await checked('proof', pdfFile());
    expect(contentType).toBe('application/pdf');
    expect(Buffer.from(body).equals(pdfFile())).toBe(true);
  });
});

describe('files of a post', () => {
  it('makes a WebP of at most 1600 px of a photo, without its secrets, and says how large it is', async () => {
    const { body, contentType, width, height } = await checked('photo', await jpegFile());
    expect(contentType).toBe('image/webp');
    expect(text(body)).not.toContain(HIDDEN);
    expect({ width, height }).toEqual({ width: 400, height: 800 });
    const large = await checked('photo', await pngFile(3_000, 1_000));
    const after = await sharp(large.body).metadata();
    expect({ width: after.width, exif: after.exif }).toEqual({ width: 1_600, exif: undefined });
  });

  it('makes a small copy for cards of a photo that is larger than a card', async () => {
    const large = await checked('photo', await pngFile(3_000, 1_000));
    const card = await sharp(large.card).metadata();
    expect({ format: card.format, width: card.width, height: card.height }).toEqual({
      ...{ format: 'webp', width: 720, height: 240 },
    });
    expect((await checked('photo', await pngFile(720, 400))).card).toBeUndefined();
    expect((await checked('attachment', await pngFile(3_000, 1_000))).card).toBeUndefined();
  });

  it('keeps a Word document as it is', async () => {
    const { body, contentType } = await checked('attachment', docxFile());
    expect(contentType).toMatch(/wordprocessingml/);
    expect(Buffer.from(body).equals(docxFile())).toBe(true);
  });

  it.each<[string, FilePurpose, () => Buffer | Promise<Buffer>, string]>([
    ['a script that is called a photo', 'photo', () => SCRIPT, 'files.errors.script'],
    ['a drawing with a script', 'photo', svgFile, 'files.errors.script'],
    ['a PDF as a photo', 'photo', () => pdfFile(), 'files.errors.type.photo'],
    ['a photo that fills the memory', 'photo', () => hugePng(20_000), 'files.errors.tooManyPixels'],
    ['a script that is called a document', 'attachment', () => SCRIPT, 'files.errors.script'],
    ['a PDF that acts', 'attachment', () => pdfFile('/JavaScript'), 'files.errors.activePdf'],
    ['any zip', 'attachment', () => zipFile([{ name: 'a.txt', text: 'a' }]), 'files.errors.type.attachment'],
    [
      'a document with a program',
      'attachment',
      () => docxFile([{ name: 'word/vbaProject.bin', text: 'x' }]),
      'files.errors.activeDocument',
    ],
    [
      'a document that carries files',
      'attachment',
      () => docxFile([{ name: 'word/embeddings/oleObject1.bin', text: 'x' }]),
      'files.errors.activeDocument',
    ],
    [
      'a zip bomb',
      'attachment',
      () => docxFile([{ name: 'word/media/image1.png', text: 'x', claimedSize: 4_000_000_000 }]),
      'files.errors.unpacksTooLarge',
    ],
    ['half a document', 'attachment', () => docxFile().subarray(0, 240), 'files.errors.broken'],
  ])('refuses %s', async (_what, purpose, make, problem) => {
    expect(await checkUpload(purpose, await make())).toEqual({ ok: false, problem });
  });
});

describe('what is refused', () => {
  const GIF = Buffer.from('GIF89a\u0001\u0000\u0001\u0000\u0000\u0000\u0000;', 'latin1');
  it.each<[string, FilePurpose, () => Promise<Buffer> | Buffer, string]>([
    ['nothing', 'logo', () => Buffer.alloc(0), 'files.errors.empty'],
    ['2 MB and a byte as logo', 'logo', () => Buffer.alloc(2_000_001), 'files.errors.tooLarge?mb=2'],
    ['10 MB and a byte as proof', 'proof', () => Buffer.alloc(10_000_001), 'files.errors.tooLarge?mb=10'],
    ['SVG with a script', 'logo', svgFile, 'files.errors.script'],
    [
      'SVG behind an XML line',
      'logo',
      () => Buffer.concat([Buffer.from('<?xml version="1.0"?>\n'), svgFile()]),
      'files.errors.script',
    ],
    ['a page of HTML', 'proof', () => Buffer.from('\n <!DOCTYPE html><p>x'), 'files.errors.script'],
    ['a bare script', 'proof', () => SCRIPT, 'files.errors.script'],
    [
      'HTML that mentions PDF later',
      'proof',
      () => Buffer.concat([Buffer.from('<html>'), pdfFile()]),
      'files.errors.script',
    ],
    ['a PDF as logo', 'logo', () => pdfFile(), 'files.errors.type.logo'],
    ['a GIF', 'proof', () => GIF, 'files.errors.type.proof'],
    [
      'a program',
      'proof',
      () => Buffer.from('MZ\u0090\u0000\u0003'.padEnd(200, 'x'), 'latin1'),
      'files.errors.type.proof',
    ],
    [
      'an archive',
      'proof',
      () => Buffer.from('PK\u0003\u0004'.padEnd(60, '\u0000'), 'latin1'),
      'files.errors.type.proof',
    ],
    ['plain text', 'logo', () => Buffer.from('hallo'), 'files.errors.type.logo'],
    [
      'a PDF that runs a script',
      'proof',
      () => pdfFile('/OpenAction<</S/JavaScript/JS(app.alert(1))>>'),
      'files.errors.activePdf',
    ],
    [
      'a PDF that starts a program',
      'proof',
      () => pdfFile('/OpenAction<</S/Launch/F(cmd.exe)>>'),
      'files.errors.activePdf',
    ],
    [
      'a PDF with files inside',
      'proof',
      () => pdfFile('/Names<</EmbeddedFiles 3 0 R>>'),
      'files.errors.activePdf',
    ],
    ['half a PDF', 'proof', () => pdfFile().subarray(0, 40), 'files.errors.broken'],
    ['half a picture', 'logo', async () => (await jpegFile()).subarray(0, 900), 'files.errors.broken'],
    [
      'only the first bytes of a PNG',
      'logo',
      async () => (await pngFile()).subarray(0, 30),
      'files.errors.broken',
    ],
    ['a picture of 2.5 milliard pixels', 'logo', () => hugePng(50_000), 'files.errors.tooManyPixels'],
    ['a picture of 64 million pixels', 'proof', () => hugePng(8_000), 'files.errors.tooManyPixels'],
  ])('%s as %s', async (_what, purpose, make, problem) => {
    expect(await checkUpload(purpose, await make())).toEqual({ ok: false, problem });
  });
});

describe('fileName', () => {
  it.each([
    ['Logo Zonnige Keuken.PNG', 'image/webp', 'logo-zonnige-keuken.webp'],
    ['../../etc/passwd', 'image/png', 'passwd.png'],
    ['..\\..\\Certificaat PSO (2026).pdf.exe', 'application/pdf', 'certificaat-pso-2026-pdf.pdf'],
    ['a"\r\nSet-Cookie: x=1;.pdf', 'application/pdf', 'a-set-cookie-x-1.pdf'],
    ['<script>.png', 'image/png', 'script.png'],
    ['…', 'image/jpeg', 'bestand.jpg'],
    ['', 'application/pdf', 'bestand.pdf'],
    ['é'.repeat(300), 'application/pdf', `${'e'.repeat(60)}.pdf`],
  ])('%j as %s is %s', (typed, type, name) => {
    expect(fileName(typed, type)).toBe(name);
  });
});
