import { describe, expect, test } from 'vitest';
import { type Feed, writeFeed } from './feeds';

const feed: Feed = {
  ...{ title: 'Нысана: жаңартулар', subtitle: 'Не өзгерді', author: 'Нысана' },
  entries: [
    { date: '2026-11-26', title: 'Қосымша «табылған» мәндер & т. б.', summary: 'Мәндер: <67>' },
    { date: '2026-11-21', title: 'Алғашқы', summary: '…' },
  ],
};
const textsOf = (xml: string, name: string) => [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);

describe('the feed of releases', () => {
  test('names itself, its page and each release by absolute addresses where the host is known', () => {
    const xml = writeFeed(feed, 'kk', { origin: 'https://nysana.example', base: '/site/' });
    const page = 'https://nysana.example/site/kk/updates/';
    expect(textsOf(xml, 'id')).toEqual([page, `${page}#2026-11-26`, `${page}#2026-11-21`]);
    expect(xml).toContain('<link rel="self" type="application/atom+xml" href="https://nysana.example/site/updates.kk.xml"/>');
    expect(textsOf(xml, 'updated')).toEqual(['2026-11-26T00:00:00Z', '2026-11-26T00:00:00Z', '2026-11-21T00:00:00Z']);
  });

  test('has names that stay where it is not, each of its own', () => {
    const write = () => writeFeed(feed, 'ru', { origin: '', base: '/' });
    const ids = textsOf(write(), 'id');
    expect(ids.every((id) => /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/.test(id ?? ''))).toBe(true);
    expect(new Set(ids).size).toBe(3);
    expect(write()).toBe(write());
    expect(write()).toContain('href="/ru/updates/#2026-11-26"');
  });

  test('is XML whatever the texts hold', () => {
    const xml = writeFeed(feed, 'kk', { origin: '', base: '/' });
    expect(xml).toContain('Қосымша «табылған» мәндер &amp; т. б.');
    expect(xml).toContain('Мәндер: &lt;67&gt;');
  });
});
