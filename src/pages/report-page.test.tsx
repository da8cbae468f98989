import { buildIndicatorDetail } from '@mocks/handlers/indicator-detail';
import { buildRegionDetail } from '@mocks/handlers/regions';
import { decreeIndicators } from '@mocks/sources/decree';
import { regions } from '@mocks/sources/regions';
import { relatedMeasures } from '@mocks/sources/texts';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openApp, textOf } from '@/app/app-fixture';
import { fromMocks } from '@/app/mocks-fixture';
import { PROGRAMME_YEARS } from '@/domain/series';
import { checkFiles } from '@/features/report/read/check-files';
import type { ReadingTask } from '@/features/report/read/reading-worker';
import { text } from '@/shared/i18n/text-fixture';

/** The thread that reads, in this one: it has the same task and gives the same answers. */
class ThreadInPlace extends EventTarget {
  terminate = vi.fn();
  async postMessage({ files, reporting }: ReadingTask) {
    const opened = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    const say = (data: unknown) => this.dispatchEvent(new MessageEvent('message', { data }));
    say({ kind: 'done', result: await checkFiles(opened, reporting, (progress) => say({ kind: 'progress', progress })) });
  }
}

class ThreadThatFalls extends EventTarget {
  terminate = vi.fn();
  postMessage() {
    this.dispatchEvent(new ErrorEvent('error', { message: 'no memory' }));
  }
}

/** One that reads for as long as it is let. */
class ThreadThatReads extends EventTarget {
  static stopped = vi.fn();
  terminate = ThreadThatReads.stopped;
  postMessage() {
    this.dispatchEvent(new MessageEvent('message', { data: { kind: 'progress', progress: { file: 'own.csv', done: 0, of: 1 } } }));
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', ThreadInPlace);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const HEADING = 'indicator,series,region,year,value,definition,unit,confidence,source,note';
const give = (...rows: readonly string[]) => {
  const field = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!field) throw new Error('nowhere to give a file');
  fireEvent.change(field, { target: { files: [new File([[HEADING, ...rows].join('\n')], 'own.csv')] } });
};
const resultOf = async (language: 'kk' | 'ru', name: string) => {
  const term = await screen.findByText(text[language](`report:result.${name}`), { selector: 'dt' });
  return textOf(term.nextElementSibling);
};

describe('the form of a body', () => {
  test('nobody chosen: the page says what will stand there', async () => {
    await openApp('/kk/report/');
    expect(await screen.findByText(text.kk('report:form.choose'))).toBeVisible();
    expect(screen.queryByRole('button', { name: text.kk('report:form.download') })).toBeNull();
  });

  test('a body that there is not is named, and no form is offered', async () => {
    await openApp('/kk/report/?body=nobody');
    expect(await screen.findByText(text.kk('report:form.unknownBody', { body: 'nobody' }))).toBeVisible();
    expect(screen.queryByRole('button', { name: text.kk('report:form.download') })).toBeNull();
  });

  test('who has chosen a body hears what is due from it, who has followed a link to it does not hear it twice', async () => {
    const heard = () => textOf(document.querySelector<HTMLElement>('[data-spoken-change]') ?? document.body);
    const { user } = await openApp('/ru/report/?body=KZ-39');
    await screen.findByText(/^Акимат региона: Костанайская\./);
    expect(heard()).toBe('');
    await user.selectOptions(screen.getByLabelText(text.ru('report:form.region')), 'KZ-55');
    await waitFor(() => expect(heard()).toMatch(/^Акимат региона: Павлодарская\. Ожидается значений: \d/));
  });

  test('an akimat is told how much is due; fewer years are less, and the choice stands in the address', async () => {
    const dueOf = () => Number(/ожидается значений: (\d+)/i.exec(textOf(screen.getByText(/^Акимат региона: .*\. Ожидается/)))?.[1]);
    const { user, router } = await openApp('/ru/report/?body=KZ-39');
    await screen.findByText(/^Акимат региона: Костанайская\. Ожидается значений: \d/);
    const all = dueOf();
    await user.selectOptions(screen.getByRole('combobox', { name: text.ru('report:form.from') }), '2024');
    await waitFor(() => expect(dueOf()).toBeLessThan(all));
    expect(router.shown.searchStr).toBe('?body=KZ-39&from=2024');
    expect(screen.getByRole('button', { name: text.ru('report:form.download') })).toBeEnabled();
  });

  test('a ministry may report on promises beside the indicators too', async () => {
    const { user, router } = await openApp('/ru/report/');
    await user.selectOptions(await screen.findByRole('combobox', { name: text.ru('report:form.agency') }), 'mes');
    expect(await screen.findByText(/^В форме есть и строки об обещаниях помимо показателей: \d+\.$/)).toBeVisible();
    expect(router.shown.search).toMatchObject({ body: 'mes' });
  });

  test('years the wrong way round are turned', async () => {
    await openApp('/ru/report/?body=KZ-39&from=2024&to=2021');
    expect(await screen.findByRole('combobox', { name: text.ru('report:form.from') })).toHaveValue('2021');
    expect(screen.getByRole('combobox', { name: text.ru('report:form.to') })).toHaveValue('2024');
  });
});

describe('a file that is checked', () => {
  test('with a value that cannot be: the mistake stands with its line and what to do, and nothing is handed on', async () => {
    await openApp('/ru/report/');
    give('r1-3-3,school,KZ-39,2024,180,programme,percent,verified,nobody-2030,');
    expect(await resultOf('ru', 'new')).toBe('0');
    expect(Number(await resultOf('ru', 'errors'))).toBeGreaterThan(0);
    expect(screen.getByText(text.ru('report:result.hasErrors'))).toBeVisible();
    const findings = within(await screen.findByRole('table', { name: text.ru('checks:findings.title') }));
    const [first] = findings.getAllByRole('row').slice(1);
    expect(textOf(first)).toMatch(/own\.csv.*2/);
    expect(screen.queryByRole('button', { name: text.ru('report:clean.table') })).toBeNull();
  });

  test('the findings can be narrowed to a kind that there is none of, and the way back is offered', async () => {
    const { user } = await openApp('/kk/report/?q=жоқсөз');
    give('r1-3-3,school,KZ-39,2024,180,programme,percent,verified,nobody-2030,');
    expect(await screen.findByText(text.kk('checks:findings.none'))).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: text.kk('common:list.reset') }).at(-1) as HTMLElement);
    expect(await screen.findByRole('table', { name: text.kk('checks:findings.title') })).toBeVisible();
  });

  test('a measure by another definition that only regions have is part of the preview', async () => {
    const akimat = regions.find(({ id }) => id === 'KZ-71');
    const ofNation = decreeIndicators.flatMap((indicator) => buildIndicatorDetail(indicator).related.map(({ code }) => code));
    const own = akimat && buildRegionDetail(akimat).related.find(({ code }) => !ofNation.includes(code));
    const unit = relatedMeasures.find(({ code }) => code === own?.code)?.unit;
    const year = PROGRAMME_YEARS.findLast((each) => !own?.points.some((point) => point.year === each));
    if (!own || !unit || !year) throw new Error('the data hold no such measure');
    await openApp('/kk/report/');
    give(`${own.indicator},${own.code},KZ-71,${year},${own.points[0]?.value},other,${unit},verified,decree-988,`);
    expect(await screen.findByText(text.kk('report-preview:counts', { n: 1, added: 0, changed: 0, same: 1 }))).toBeVisible();
    expect(screen.queryByText(text.kk('report-preview:unseen', { n: 1 }))).toBeNull();
  });

  test('what is read is heard when it is done', async () => {
    await openApp('/kk/report/');
    give('r1-3-3,school,KZ-39,2024,180,programme,percent,verified,nobody-2030,');
    await waitFor(() =>
      expect(textOf(document.querySelector('[data-spoken-change]'))).toContain(text.kk('report:check.done', { files: 1 })),
    );
  });

  test('that is too long is stopped: the thread ends, the page says that nothing was checked, and the next file is at hand', async () => {
    vi.stubGlobal('Worker', ThreadThatReads);
    const { user } = await openApp('/kk/report/');
    give('r1-3-3,school,KZ-39,2024,80,programme,percent,verified,akimat-2026,');
    await screen.findByText(text.kk('report:check.reading', { file: 'own.csv', n: 1, of: 1 }));
    await user.click(screen.getByRole('button', { name: text.kk('report:check.cancel') }));
    expect(ThreadThatReads.stopped).toHaveBeenCalledOnce();
    expect(screen.getByText(text.kk('report:check.stopped'), { selector: 'main p' })).toBeVisible();
    expect(document.querySelector('input[type="file"]')).toHaveFocus();
    await waitFor(() => expect(textOf(document.querySelector('[data-spoken-change]'))).toContain(text.kk('report:check.stopped')));
  });

  test.each([
    ['the thread falls over', () => vi.stubGlobal('Worker', ThreadThatFalls), fromMocks],
    [
      'what it is checked by does not come',
      () => {},
      (request: Request) => (request.url.endsWith('/reporting.json') ? new Response(null, { status: 500 }) : fromMocks(request)),
    ],
  ])('%s: the page says that nothing was checked', async (_, before, answer) => {
    before();
    await openApp('/ru/report/', answer);
    give('r1-3-3,school,KZ-39,2024,80,programme,percent,verified,akimat-2026,');
    expect(await screen.findByText(text.ru('report:check.failed'), { selector: '[role="alert"]' })).toBeVisible();
  });
});
