export type BubbleEntry = { id: string; name: string; detail: string | null; to: string };

type Bubble = {
  title: string;
  load: () => Promise<BubbleEntry[]>;
  /** Makes an address in the reader's language out of a path. */
  toAddress: (path: string) => string;
  more: { label: string; to: string };
  follow: (address: string) => void;
  failed: string;
};

/** What the bubble over a spot holds, as elements, because the map library keeps bubbles out of React's hands. */
export function mapBubble({ title, load, toAddress, more, follow, failed }: Bubble): HTMLElement {
  const bubble = element('div', 'map__bubble');
  bubble.tabIndex = -1;
  const heading = element('p', 'map__title', title);
  const list = element('ul');
  const link = (label: string, path: string) => {
    const anchor = element('a', '', label);
    anchor.href = toAddress(path);
    anchor.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      follow(anchor.getAttribute('href') ?? path);
    });
    return anchor;
  };
  const end = element('p');
  end.append(link(more.label, more.to));
  bubble.append(heading, list, end);
  load()
    .then((entries) => {
      for (const { name, detail, to } of entries) {
        const item = element('li');
        item.append(link(name, to), ...(detail ? [element('span', 'map__detail', ` ${detail}`)] : []));
        list.append(item);
      }
    })
    .catch(() => list.append(element('li', '', failed)));
  return bubble;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
