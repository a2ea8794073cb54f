import { describe, expect, it } from 'vitest';
import { localPath } from './local-path';

describe('localPath', () => {
  it.each([
    ['/buyer', '/buyer'],
    ['/buyer/demands/1?tab=matches', '/buyer/demands/1?tab=matches'],
    ['/en/enterprise', '/en/enterprise'],
    ['/offers?q=soep%20%26%20brood', '/offers?q=soep%20%26%20brood'],
    ['/a/../buyer', '/buyer'],
    ['/prices#top', '/prices'],
  ])('keeps %s', (text, path) => {
    expect(localPath(text)).toBe(path);
  });

  it.each([
    ['another site', 'https://evil.example/'],
    ['another scheme', 'javascript:alert(1)'],
    ['a host without scheme', '//evil.example'],
    ['three slashes', '///evil.example'],
    ['a backslash for a slash', '/\\evil.example'],
    ['a backslash further on', '/buyer\\..\\..'],
    ['a tab that browsers drop', '/\t/evil.example'],
    ['a line break', '/buyer\r\nSet-Cookie: a=b'],
    ['a path that climbs to a host', '/x/..//evil.example'],
    ['a dot that vanishes', '/.//evil.example'],
    ['a word', 'buyer'],
    ['nothing', ''],
    ['no value', null],
    ['signing in again', '/sign-in?next=/sign-in'],
    ['signing out', '/en/sign-out'],
    ['endless text', `/${'a'.repeat(2_000)}`],
  ])('refuses %s', (_why, text) => {
    expect(localPath(text)).toBeNull();
  });
});
