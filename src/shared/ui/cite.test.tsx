import { buildReleaseList } from '@mocks/handlers/releases';
import { onlineManager } from '@tanstack/react-query';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { openApp } from '@/app/app-fixture';
import { fromMocks } from '@/app/mocks-fixture';
import { createI18n } from '@/shared/i18n/create-i18n';
import { dayInWords } from '@/shared/i18n/day-in-words';
import { text } from '@/shared/i18n/text-fixture';
import { shownAddress } from '@/shared/url/shown-address';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Opens a page and the fold with its citation. */
async function foldOf(address: string, summary: string, answer = fromMocks, beforeIt: () => void = () => undefined) {
  const { router } = await openApp(address, answer);
  const fold = (await screen.findByText(summary)).closest('details');
  if (!fold) throw new Error('the citation is not in a fold');
  beforeIt();
  fold.open = true;
  fireEvent(fold, new Event('toggle'));
  return Object.assign(within(fold), { router });
}

async function citeOf(address: string, summary: string) {
  const fold = await foldOf(address, summary);
  await fold.findByRole('blockquote');
  return fold;
}

/** The release that the answers name, as the citation freezes it. */
const { current } = buildReleaseList();

const KAZAKH = text.kk('common:cite.title');

/** How a citation names the current release. */
async function releaseIn(language: 'kk' | 'ru'): Promise<string> {
  const { t } = await createI18n(language);
  const date = dayInWords(current, { t, language, dayCase: 'attributive' });
  return text[language]('cite:release').replace('{{date}}', date);
}

test('a page without generated values is cited by title, site, programme, release and address', async () => {
  const fold = await citeOf('/kk/method/', KAZAKH);
  await fold.findByText(new RegExp(`${await releaseIn('kk')} URL`));
  await fold.findByText(new RegExp(`asof=${current}`));
  const citation = fold.getByRole('blockquote');
  expect(citation).toHaveTextContent(/^Әдістеме.* \/\/ Нысана: Білім беруді және ғылымды дамытудың 2020–2025 жылдарға арналған/);
  expect(citation).toHaveTextContent(
    `URL: ${location.origin}/kk/method/?asof=${current} (қаралған күні: ${new Date().getFullYear()} жылғы `,
  );
  expect(citation).not.toHaveTextContent('демонстрациялық');
});

test('an indicator is cited with its part, and with a warning when generated values are on the page', async () => {
  const fold = await citeOf('/kk/indicators/r1-2-2/?series=urban', KAZAKH);
  const citation = fold.getByRole('blockquote');
  expect(citation).toHaveTextContent(/^Қосымша біліммен қамтылған оқушылар, қалада /);
  expect(citation).toHaveTextContent(text.kk('cite:hasDemo'));
});

test('the address that is cited is that of the view on the screen, also while the next one is on its way', async () => {
  const fold = await citeOf('/kk/indicators/r1-2-2/?series=urban', KAZAKH);
  const shown = `${location.origin}/kk/indicators/r1-2-2/?series=urban`;
  await fold.findByText(new RegExp(`asof=${current}`));
  vi.stubGlobal('fetch', () => new Promise<Response>(() => {}));
  void fold.router.goTo('/kk/indicators/r1-2-2/?series=rural&year=2021');
  expect(fold.router.isWaiting).toBe(true);
  expect(fold.getByRole('blockquote')).toHaveTextContent(`URL: ${shown}&asof=${current}`);
  expect(shownAddress(fold.router)).toBe(shown);
});

test('the same page with official facts only carries no warning', async () => {
  const fold = await citeOf('/kk/indicators/r1-2-2/?facts=official', KAZAKH);
  expect(fold.getByRole('blockquote')).not.toHaveTextContent('демонстрациялық');
});

describe('a citation that cannot name its release yet', () => {
  let come: () => void = () => undefined;
  const late = new Promise<void>((resolve) => {
    come = resolve;
  });
  const slow: typeof fromMocks = async (request) => {
    if (request.url.endsWith('releases.json')) await late;
    return fromMocks(request);
  };

  test('is not there to be copied, and comes with it', async () => {
    const fold = await foldOf('/kk/method/', KAZAKH, slow);
    await fold.findByText(text.kk('message.loading'));
    expect(fold.queryByRole('button', { name: text.kk('cite:copyCitation') })).not.toBeInTheDocument();
    come();
    expect(await fold.findByRole('blockquote')).toHaveTextContent(`asof=${current}`);
  });

  test('is given without it where the list does not come', async () => {
    const failing: typeof fromMocks = (request) =>
      request.url.endsWith('releases.json') ? new Response(null, { status: 500 }) : fromMocks(request);
    const fold = await foldOf('/kk/method/', KAZAKH, failing);
    expect(await fold.findByRole('blockquote')).not.toHaveTextContent('asof');
  });

  test('is given without it where the device is offline, which nobody waits for', async () => {
    onTestFinished(() => onlineManager.setOnline(true));
    const fold = await foldOf('/kk/method/', KAZAKH, fromMocks, () => onlineManager.setOnline(false));
    expect(await fold.findByRole('blockquote')).not.toHaveTextContent('asof');
  });
});

test('a page that comes from the device says so in its citation', async () => {
  document.documentElement.dataset['kept'] = '';
  const fold = await citeOf('/kk/method/', KAZAKH);
  await fold.findByText(new RegExp(`${await releaseIn('kk')} ${text.kk('cite:kept')}`));
  delete document.documentElement.dataset['kept'];
});

test('copying is announced, and so is a browser that refuses it', async () => {
  userEvent.setup();
  const fold = await citeOf('/ru/method/', text.ru('common:cite.title'));
  await fold.findByText(new RegExp(await releaseIn('ru')));
  await fold.findByText(new RegExp(`asof=${current}`));
  const written = vi.spyOn(navigator.clipboard, 'writeText');
  fireEvent.click(fold.getByRole('button', { name: text.ru('cite:copyCitation') }));
  expect(await fold.findByText(text.ru('cite:copied'))).toBeInTheDocument();
  expect(written).toHaveBeenCalledWith(fold.getByRole('blockquote').textContent);
  written.mockRejectedValueOnce(new Error('denied'));
  fireEvent.click(fold.getByRole('button', { name: text.ru('cite:copyAddress') }));
  expect(await fold.findByText(/Скопировать не удалось/)).toBeInTheDocument();
});
