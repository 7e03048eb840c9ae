/** Checks how an add-on's page gets its `google.script`. */
import { describe, expect, it } from 'vitest';
import { framePages } from '../../../host/server/frame-pages.ts';

const pages = () =>
  framePages({
    script: 'SCRIPT',
    pageOrigin: () => 'http://127.0.0.1:1',
    functionNames: ['a', 'b'],
    delay: 0,
  });

const served = (html: string): string => {
  const all = pages();
  return all.find(all.add(html)) ?? '';
};

describe('pages of the add-on', () => {
  it.each([
    ['<!doctype html><html><head><script>OWN</script>', '<head><script data-origin'],
    ['<!doctype html><p>OWN', '<!doctype html><script data-origin'],
    ['<HTML lang="en"><p>OWN', '<HTML lang="en"><script data-origin'],
    ['<p>OWN', '<script data-origin'],
  ])('%s gets the script in front of its own', (html, start) => {
    const text = served(html);
    expect(text).toContain(start);
    expect(text.indexOf('SCRIPT')).toBeLessThan(text.indexOf('OWN'));
  });
  it('the names of the functions are safe inside the tag', () => {
    expect(served('<p>')).toContain('data-functions="[&quot;a&quot;,&quot;b&quot;]"');
  });
  it('each has an address that cannot be guessed, and others have none', () => {
    const all = pages();
    const one = all.add('1');
    const two = all.add('1');
    expect(one).toMatch(/^\/[0-9a-f]{32}$/);
    expect(two).not.toBe(one);
    expect(all.find('/')).toBeUndefined();
  });
  it('old ones are forgotten', () => {
    const all = pages();
    const first = all.add('first');
    for (let count = 0; count < 50; count += 1) all.add('more');
    expect(all.find(first)).toBeUndefined();
  });
});
