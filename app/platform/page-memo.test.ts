import { describe, expect, it } from 'vitest';
import { createPageMemo } from './page-memo';

describe('pages that were just rendered', () => {
  const open = () => {
    let time = 0;
    const memo = createPageMemo({ most: 2, maxAgeMs: 1_000, now: () => time });
    return { memo, wait: (ms: number) => void (time += ms) };
  };
  const page = (nonce: string) =>
    `<script nonce="${nonce}"></script><p>12</p><script nonce="${nonce}"></script>`;

  it('come back with the nonce of the new response', () => {
    const { memo } = open();
    memo.keep('a', page('one'), 'one');
    expect(memo.find('a', 'two')).toBe(page('two'));
    expect(memo.find('b', 'two')).toBeNull();
  });

  it('are gone after a while, and when there are too many', () => {
    const { memo, wait } = open();
    for (const key of ['a', 'b', 'c']) memo.keep(key, page('one'), 'one');
    expect(memo.find('a', 'two')).toBeNull();
    expect(memo.find('c', 'two')).not.toBeNull();
    wait(1_000);
    expect(memo.find('c', 'two')).toBeNull();
    expect(memo.size).toBe(1);
  });
});
