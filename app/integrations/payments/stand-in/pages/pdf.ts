/** Windows-1252 has these outside Latin-1; the rest that it lacks becomes a question mark. */
const windows: Record<string, number> = { '€': 0x80, '–': 0x96, '—': 0x97, '’': 0x92, '‘': 0x91 };
const lineHeight = 22;

function encode(text: string): Buffer {
  const spaced = text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\\()]/g, '\\$&');
  return Buffer.from(
    [...spaced].map((sign) => windows[sign] ?? (sign.charCodeAt(0) < 256 ? sign.charCodeAt(0) : 0x3f)),
  );
}

function drawing(title: string, lines: string[]): Buffer {
  const parts = [
    Buffer.from('BT /F1 20 Tf 56 770 Td (', 'latin1'),
    encode(title),
    Buffer.from(') Tj /F1 11 Tf\n'),
  ];
  for (const line of ['', ...lines]) {
    parts.push(Buffer.from(`0 -${lineHeight} Td (`), encode(line), Buffer.from(') Tj\n'));
  }
  return Buffer.concat([...parts, Buffer.from('ET')]);
}

/** One A4 page with a title and lines of text. */
export function writePdf(title: string, lines: string[]): Buffer {
  const stream = drawing(title, lines);
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${stream.length} >>\nstream\n`),
      stream,
      Buffer.from('\nendstream'),
    ]),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
  ];
  const chunks = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const written = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  objects.forEach((object, place) => {
    offsets.push(written());
    chunks.push(Buffer.from(`${place + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  });
  const start = written();
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  chunks.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`));
  chunks.push(
    Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`),
  );
  return Buffer.concat(chunks);
}
