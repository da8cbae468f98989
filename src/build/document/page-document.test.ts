import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pageDocument } from './page-document';
import { testPage as page, testSite as site } from './site-fixture';

const PATH = '{l}/indicators/t1-2/';

const has = (html: string, property: string, content: string) =>
  expect(html).toContain(`<meta property="${property}" content="${content}" />`);

describe('what a messenger reads', () => {
  test('title without the site, description, language, address, and a picture with its size and words', () => {
    const html = pageDocument(site, page, PATH);
    has(html, 'og:title', 'PISA');
    has(html, 'og:description', 'Scores &quot;of&quot; 15-year-olds');
    has(html, 'og:type', 'article');
    has(html, 'og:locale', 'ru_RU');
    has(html, 'og:locale:alternate', 'kk_KZ');
    has(html, 'og:url', 'https://nysana.example/site/ru/indicators/t1-2/');
    has(html, 'og:image', 'https://nysana.example/site/previews/ru/t1-2.png');
    has(html, 'og:image:width', '1200');
    has(html, 'og:image:height', '630');
    has(html, 'og:image:alt', 'plan &amp; fact');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
  });

  test('the overview is the site itself', () => {
    const html = pageDocument(site, { ...page, language: 'kk' }, '{l}/');
    has(html, 'og:type', 'website');
    has(html, 'og:locale', 'kk_KZ');
    has(html, 'og:image', 'https://nysana.example/site/previews/kk/site.png');
  });

  test('without an origin no address is claimed, and the picture starts at the root', () => {
    const html = pageDocument({ ...site, origin: '' }, page, PATH);
    expect(html).not.toContain('og:url');
    has(html, 'og:image', '/site/previews/ru/t1-2.png');
  });

  test('a page that is not there has nothing to show', () => {
    expect(pageDocument(site, { ...page, isMissing: true }, '{l}/')).not.toMatch(/og:|noscript/);
  });
});

test('without JavaScript the address to cite stands as text where the build knows it', () => {
  expect(pageDocument(site, page, PATH)).toMatch(
    /<noscript><p>[^<]+: https:\/\/nysana\.example\/site\/ru\/indicators\/t1-2\/<\/p><\/noscript>/,
  );
  expect(pageDocument({ ...site, origin: '' }, page, PATH)).not.toContain('noscript');
});

describe('a part for frames on other sites', () => {
  const html = pageDocument(site, { ...page, partOf: PATH }, 'embed/{l}/indicators/t1-2/');

  test('leaves being found and cited to its page', () => {
    expect(html).toContain('<meta name="robots" content="noindex" />');
    expect(html).toContain('<link rel="canonical" href="https://nysana.example/site/ru/indicators/t1-2/" />');
    expect(html).not.toContain('hreflang');
    has(html, 'og:url', 'https://nysana.example/site/ru/indicators/t1-2/');
  });

  test('leads its links out of the frame', () => {
    expect(html).toContain('<base target="_blank" />');
    expect(pageDocument(site, page, PATH)).not.toContain('<base');
  });

  test('waits for the small script that knows the theme of the host page', () => {
    expect(html).toContain('<script data-framed src="/site/assets/boot-1.js"');
    expect(pageDocument(site, page, PATH)).toContain('<script async fetchpriority="high" src="/site/assets/boot-1.js"');
  });
});

describe('a page whose parts depend on the query', () => {
  const parts = { ...page, html: '<main><div data-asks="year facts"></div></main>' };

  test('carries the rules that veil them, and tells the first script of which parameters', () => {
    const html = pageDocument(site, parts, PATH);
    expect(html).toContain('<script data-asks="year facts">veil()</script>');
    expect(html, 'the policy allows exactly this script').toContain(createHash('sha256').update('veil()').digest('base64'));
    expect(html).toContain('[data-asked~=year] [data-asks~=year]');
    const styles = /<style>(.*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(html, 'the policy allows exactly this sheet').toContain(createHash('sha256').update(styles).digest('base64'));
  });

  test('says without JavaScript that it is the page as it was built', () => {
    expect(pageDocument(site, parts, PATH)).toMatch(/<noscript><p>[^<]*JavaScript[^<]*<\/p><\/noscript>/);
  });
});

describe('what the page may have to say of itself', () => {
  test('stands in its language, hidden, with every sentence and both buttons', () => {
    const line = /<div id="life" role="status" hidden>.*?<\/div>/.exec(pageDocument(site, page, PATH))?.[0] ?? '';
    const sayings = [...line.matchAll(/<p data-say="(\w+)" hidden>([^<]+)<\/p>/g)].map(([, name]) => name);
    expect(sayings).toEqual(['old', 'missing', 'part', 'offline', 'renewed', 'newer', 'asked', 'held', 'kept']);
    expect(line.match(/<button type="button" data-act="(retry|hide)">[^<]+</g)).toHaveLength(2);
    expect(pageDocument(site, { ...page, language: 'kk' }, PATH)).not.toContain(line);
  });

  test('the first script knows of which release the page is, and where to ask for the present one', () => {
    expect(pageDocument(site, page, PATH)).toContain(
      'data-base="/site/" data-code="c1" data-facts="f1" data-path="ru/indicators/t1-2/" data-worker></script>',
    );
  });

  test('all files that it needs are asked for at once, after what it is drawn with', () => {
    const html = pageDocument({ ...site, filesOf: () => ['/site/a.js', '/site/b.json'] }, page, PATH);
    expect(html).toContain('<link rel="modulepreload" fetchpriority="low" href="/site/a.js" />');
    expect(html).toContain('<link rel="preload" as="fetch" crossorigin href="/site/b.json" />');
    expect(html.indexOf('modulepreload')).toBeGreaterThan(html.indexOf('<style>'));
  });

  test('a frame, which may be allowed no script, asks for nothing by itself', () => {
    const framing = { ...site, filesOf: () => ['/site/a.js'] };
    expect(pageDocument(framing, { ...page, partOf: PATH }, 'embed/{l}/indicators/t1-2/')).not.toContain('/site/a.js');
  });
});
