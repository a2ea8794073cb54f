import { Html, html } from './html';
import { pageStyle, pageStyleHash } from './page-style';
import type { PageTexts } from './page-texts';

export type PageAnswer = { status: number; headers: Record<string, string>; body: string | Buffer };

/** A whole document with the banner that says what this is. */
export function layout(texts: PageTexts, title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="${texts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} – ${texts.banner}</title>
        <link rel="icon" href="data:," />
        ${new Html(`<style>${pageStyle}</style>`)}
      </head>
      <body>
        <a class="skip" href="#content">${texts.skip}</a>
        <header class="banner">
          <strong>${texts.banner}</strong>
          <span>${texts.bannerNote}</span>
        </header>
        <main id="content">${content}</main>
      </body>
    </html>`.text;
}

/** Browsers apply `form-action` to where a form's answer redirects as well, so those origins are named. */
function policyFor(formTargets: (string | null)[]): string {
  const origins = formTargets.filter((target) => target !== null).map((target) => new URL(target).origin);
  return [
    "default-src 'none'",
    `style-src ${pageStyleHash}`,
    'img-src data:',
    `form-action ${["'self'", ...new Set(origins)].join(' ')}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const commonHeaders = {
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export function htmlAnswer(status: number, body: string, formTargets: (string | null)[] = []): PageAnswer {
  const headers = {
    ...commonHeaders,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': policyFor(formTargets),
  };
  return { status, headers, body };
}

/** After a form: the browser fetches the next page with GET. */
export function redirectAnswer(location: string): PageAnswer {
  return { status: 303, headers: { ...commonHeaders, Location: location }, body: '' };
}

export function pdfAnswer(fileName: string, body: Buffer): PageAnswer {
  const headers = {
    ...commonHeaders,
    'Content-Type': 'application/pdf',
    'Content-Disposition': `attachment; filename="${fileName}"`,
  };
  return { status: 200, headers, body };
}

/** A page that only says something, with a way back when there is one. */
export function messageAnswer(
  status: number,
  texts: PageTexts,
  title: string,
  note: string,
  backUrl: string | null,
): PageAnswer {
  const content = html`<div class="card">
    <h1>${title}</h1>
    ${note && html`<p>${note}</p>`}
    ${backUrl && html`<p><a class="button" href="${backUrl}">${texts.back}</a></p>`}
  </div>`;
  return htmlAnswer(status, layout(texts, title, content));
}
