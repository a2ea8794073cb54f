// `npm run weigh [-- --at http://localhost:3000]`: what the home page of a running market loads first, in gzip bytes.
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { requireMarket } from './running-market.mjs';

const { values: options } = parseArgs({
  options: {
    at: { type: 'string', default: 'http://localhost:3000' },
    path: { type: 'string', default: '/' },
    /** In kilobytes of a thousand bytes. */
    limit: { type: 'string', default: '120' },
  },
});
const limit = Number(options.limit) * 1_000;
const say = (line) => process.stdout.write(`${line}\n`);

async function read(address) {
  const response = await fetch(new URL(address, options.at));
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}
const found = (text, pattern) => [...text.matchAll(pattern)].map((match) => match[1]);

/** Every script the page names, what those import at once, and the texts the start asks for. */
async function scriptsOf(html, language, namespaces) {
  const scripts = new Map();
  const waiting = [
    ...new Set([
      ...found(html, /<link rel="(?:modulepreload|late)"[^>]* href="([^"]+)"/g),
      ...found(html, /(?:from|import) ?"(\/assets\/[\w.-]+\.js)"/g),
    ]),
  ];
  while (waiting.length > 0) {
    const address = waiting.pop();
    if (scripts.has(address)) continue;
    const content = await read(address);
    scripts.set(address, content);
    const code = content.toString();
    waiting.push(
      ...found(code, /(?:from|import)\s*"(\.\/[\w.-]+\.js)"/g).map((name) => `/assets/${name.slice(2)}`),
    );
    for (const name of namespaces) {
      const asked = new RegExp(`texts/${language}/${name}\\.ts"[^}]*?import\\("\\./([\\w.-]+\\.js)"`).exec(
        code,
      );
      if (asked) waiting.push(`/assets/${asked[1]}`);
    }
  }
  return scripts;
}

await requireMarket(options.at);
const page = await read(options.path);
const html = page.toString();
const language = /<html lang="(\w+)"/.exec(html)?.[1] ?? 'nl';
const inline = Buffer.from(found(html, /<script[^>]*>([^<]+)<\/script>/g).join('\n'));
const namespaces = (/data-namespaces="([^"]*)"/.exec(html)?.[1] ?? '').split(' ').filter(Boolean);
const scripts = await scriptsOf(html, language, namespaces);
const styles = new Map();
for (const address of new Set(found(html, /<link rel="stylesheet" href="([^"]+)"/g)))
  styles.set(address, await read(address));
const preloads = found(html, /<link rel="preload"[^>]*href="([^"]+\.woff2)"/g);
const fonts = new Map();
for (const address of preloads) fonts.set(address, await read(address));

const gzip = (content) => gzipSync(content, { level: 6 }).length;
const kilobytes = (bytes) => `${(bytes / 1_000).toFixed(1).padStart(7)} kB`;
const sum = (files) => [...files.values()].reduce((total, content) => total + gzip(content), 0);
const rows = [...scripts].map(([address, content]) => [gzip(content), address.replace('/assets/', '')]);
for (const [bytes, name] of rows.sort(([a], [b]) => b - a)) say(`${kilobytes(bytes)}  ${name}`);
say(`${kilobytes(gzip(inline))}  (inside the page)`);
const total = sum(scripts) + gzip(inline);
say(`${kilobytes(total)}  JavaScript in ${rows.length} files, limit ${kilobytes(limit).trim()}`);
say(`${kilobytes(sum(styles))}  styles in ${styles.size} files`);
say(`${kilobytes([...fonts.values()].reduce((bytes, font) => bytes + font.length, 0))}  fonts loaded ahead`);
say(`${kilobytes(gzip(page))}  the page itself`);
if (total > limit) {
  process.stderr.write(
    `The home page loads ${((total - limit) / 1_000).toFixed(1)} kB of JavaScript too much.\n`,
  );
  process.exit(1);
}
