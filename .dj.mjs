import { createRequire } from 'node:module'; import path from 'node:path'; import { readFileSync } from 'node:fs';
const require = createRequire(path.resolve('package.json'));
const { chromium } = require('playwright');
const dir = path.resolve('node_modules/.cache/chromium'); process.env.TMPDIR=dir; process.env.AWS_LAMBDA_JS_RUNTIME='nodejs20.x';
const { default: c } = await import('@sparticuz/chromium');
const p = await c.executablePath(); process.env.FONTCONFIG_PATH=path.join(dir,'fonts');
const b = await chromium.launch({ executablePath: p, args: ['--headless','--no-sandbox','--disable-gpu'] });
const ctx = await b.newContext({ bypassCSP: true, viewport: { width: 703, height: 1000 } }); const page = await ctx.newPage();
const f = (n) => readFileSync(require.resolve(`dejavu-fonts-ttf/ttf/${n}.ttf`), 'base64');
const css = `@font-face{font-family:Wide;font-weight:400;src:url(data:font/ttf;base64,${f('DejaVuSans')})}@font-face{font-family:Wide;font-weight:700;src:url(data:font/ttf;base64,${f('DejaVuSans-Bold')})}*{font-family:Wide!important}`;
const tries = {
 base: 'x{}',
 pair: '@media print{[class*=_pair]{grid-template-columns:2.4fr 1fr!important}}',
 pad: '@media print{[class*=_pair]{grid-template-columns:2.4fr 1fr!important} article table th, article table td{padding-inline-end:1.5mm!important}}',
 margin: '@media print{[class*=_pair]{grid-template-columns:2.4fr 1fr!important} article table th, article table td{padding-inline-end:1.5mm!important} article li p, article ol li{line-height:1.2} [class*=_sheet]{gap:1.5mm!important;line-height:1.2!important} [class*=_finding]{font-size:11pt!important}}',
};
for (const l of ['kk','ru']) for (const q of ['','?region=KZ-39&year=2024']) {
  await page.goto(`http://127.0.0.1:4221/${l}/briefing/${q}`); await page.waitForTimeout(3000);
  await page.emulateMedia({ media: 'print' });
  const h = () => page.evaluate(() => Math.round(document.querySelector('article').getBoundingClientRect().height));
  console.log(l, q, 'own font', await h());
  await page.addStyleTag({ content: css });
  await page.evaluate(() => Promise.all(['400 1rem Wide','700 1rem Wide'].map((x) => document.fonts.load(x))));
  for (const [n, t] of Object.entries(tries)) { const s = await page.addStyleTag({ content: t }); console.log('  ', n, await h()); await s.evaluate((e) => e.remove()); }
  await page.emulateMedia({ media: null });
}
await b.close();
