import { describe, expect, it } from 'vitest';
import { createTextStore, recordNamespaces } from './text-store';

function storeWith(loads: string[]) {
  const loader = (name: string, text: string) => async () => {
    loads.push(name);
    return { word: text };
  };
  return createTextStore('nl', { site: loader('site', 'markt'), home: loader('home', 'thuis') });
}

describe('the texts of a browser', () => {
  it('are asked for once, and say themselves when they are there', async () => {
    const loads: string[] = [];
    const store = storeWith(loads);
    await Promise.all([store.load(['site', 'nowhere']), store.load(['site'])]);
    expect([loads, store.t('site.word'), store.t('nowhere.word')]).toEqual([
      ['site'],
      'markt',
      'nowhere.word',
    ]);
  });

  it('make React wait for a namespace that is not there yet', async () => {
    const store = storeWith([]);
    let waiting: unknown;
    try {
      store.t('home.word');
    } catch (thrown) {
      waiting = thrown;
    }
    expect(waiting).toBeInstanceOf(Promise);
    await waiting;
    expect(store.t('home.word')).toBe('thuis');
  });

  it('can be asked for again after the network was away', async () => {
    let isAway = true;
    const store = createTextStore('en', {
      site: async () => {
        if (isAway) throw new Error('away');
        return { word: 'market' };
      },
    });
    await expect(store.load(['site'])).rejects.toThrow('away');
    isAway = false;
    await store.load(['site']);
    expect(store.t('site.word')).toBe('market');
  });
});

it('remembers which namespaces were spoken', () => {
  const { t, spoken } = recordNamespaces((key) => key.toUpperCase());
  expect([t('site.name'), t('home.title'), t('site.nav'), spoken()]).toEqual([
    'SITE.NAME',
    'HOME.TITLE',
    'SITE.NAV',
    ['home', 'site'],
  ]);
});
