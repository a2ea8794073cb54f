/**
 * Lets the scripts of a page begin when its pictures stand there, at the first sign of a hand, or after three seconds.
 * It takes itself away and puts back what it changed, so that React finds the page it rendered.
 */
function beginLate(): void {
  document.currentScript?.remove();
  let hasBegun = false;
  const begin = () => {
    if (hasBegun) return;
    hasBegun = true;
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=late]'))
      link.rel = 'modulepreload';
    const late = document.querySelector<HTMLScriptElement>('script[type=late]');
    if (!late) return;
    const script = document.createElement('script');
    script.type = 'module';
    script.async = true;
    script.nonce = late.nonce;
    script.textContent = late.textContent;
    late.replaceWith(script);
  };
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(begin))));
  for (const sign of ['pointerdown', 'keydown']) addEventListener(sign, begin, { once: true, capture: true });
  setTimeout(begin, 3_000);
}

/**
 * A page of Remix as the server rendered it, with its scripts after all that is seen. A public page reads well without
 * them, and on a slow line they would come in the way of letters and pictures. Remix has no setting for it.
 */
export function withLateScripts(html: string, nonce: string): string {
  const start = `<script nonce="${nonce}">(${beginLate.toString()})()</script>`;
  return html
    .replaceAll('<link rel="modulepreload"', '<link rel="late"')
    .replace('type="module" async=""', 'type="late"')
    .replace('</body>', () => `${start}</body>`);
}
