import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Release } from '@/contracts/releases';
import { toFactKnowledge } from '@/domain/checks/stated-knowledge';
import { handOn } from '@/domain/publication/hand-on';
import { handOver } from '@/domain/publication/hand-over';
import { check, reporting } from './report/report-fixture';

const run = promisify(execFile);
const LONG = 120_000;
const HEAD = ['--title-kk', 'Сынақ', '--title-ru', 'Проба', '--lang', 'ru', '--yes'];
const WHY = ['--reason-kk', 'Қате', '--reason-ru', 'Ошибка'];
const PLACE = 't1-4 all-graduates KZ 2021';
const DATE = '2030-01-02';
const FIXTURES = 'tests/contracts/report/fixtures';
const FORM = 'saved-by-libreoffice.xlsx';

/** A project of its own: what a steward has, without touching this one. */
let root = '';
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'nysana-publish-'));
  for (const part of ['src', 'mocks', 'package.json', 'tsconfig.json']) cpSync(part, path.join(root, part), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const [heading, ...rows] = read('mocks/data/facts.csv').split('\n');
  // what these tests publish is new to them, whatever has been published since
  const isNew = (row: string) => [PLACE.replaceAll(' ', ','), 't1-1,age-1-6,KZ-71,202'].some((place) => row.startsWith(place));
  if (rows.some(isNew)) {
    writeFileSync(path.join(root, 'mocks/data/facts.csv'), [heading, ...rows.filter((row) => !isNew(row))].join('\n'));
    const sources = JSON.parse(read('mocks/data/sources.json')) as { readonly id: string }[];
    writeFileSync(path.join(root, 'mocks/data/sources.json'), JSON.stringify(sources.filter(({ id }) => id !== 'akimat-2026')));
    await run('npm', ['run', '-s', 'demo-facts'], { cwd: root });
  }
  writeFileSync(path.join(root, 'new.csv'), `${heading}\n${PLACE.replaceAll(' ', ',')},70,other,%,secondary,mgorod-graduates-2025,\n`);
  cpSync(path.join(root, 'mocks/data'), path.join(root, 'given'), { recursive: true });
}, LONG);
// each begins with the data as they are given, whatever the others have published
beforeEach(() => {
  for (const folder of ['data', ...beside()]) rmSync(path.join(root, 'mocks', folder), { recursive: true, force: true });
  cpSync(path.join(root, 'given'), path.join(root, 'mocks/data'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What stands beside the data: copies and locks of runs. */
const beside = () => readdirSync(path.join(root, 'mocks')).filter((name) => name.startsWith('data.'));
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
/** These tests publish on days of their own; the clock stands after all of them. */
const env = { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2034, 0, 1) / 1000) };
const facts = (...args: string[]) =>
  run('node', ['src/build/commands/facts.mjs', ...args], { cwd: root, env }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }: { code: number; stdout: string }) => ({ code, stdout }),
  );
const source = {
  id: 'own-2026',
  title: { kk: 'Есеп', ru: 'Отчет' },
  publisher: { kk: 'Министрлік', ru: 'Министерство' },
  ...{ published: '2026', address: 'https://example.kz/report' },
};
const TABLES = ['facts.csv', 'facts-demo.csv', 'sources.json', 'fact-notes.json', 'related-measures.json'];
const tables = () => TABLES.map((file) => read(`mocks/data/${file}`));
const dates = () => readdirSync(path.join(root, 'mocks/data/releases')).sort();

const isNew = (file: string, old: string) => existsSync(file) && readFileSync(file, 'utf8') !== old;

describe('npm run facts -- publish', () => {
  test(
    'values that are published and withdrawn again, one about a promise among them, leave facts, sources, notes and measures as they were, to the byte, and both releases tell of it',
    async () => {
      const before = tables();
      const [measured, promise] = ['t1-4 own-measure KZ 2021', 'c-1.7-4 total KZ 2025'];
      const rowOf = (place: string, rest: string) => `${place.replaceAll(' ', ',')},${rest}`;
      const rows = [
        rowOf(PLACE, '70,other,%,secondary,own-2026,own note'),
        rowOf(measured, '12,other,people,secondary,own-2026,'),
        rowOf(promise, '150,commitment,count,secondary,decree-988,'),
      ];
      writeFileSync(path.join(root, 'all.csv'), `${read('new.csv').split('\n')[0]}\n${rows.join('\n')}\n`);
      const text = { kk: 'Сынақ көрсеткіші', ru: 'Пробный показатель' };
      const measure = { indicator: 't1-4', code: 'own-measure', unit: 'people', decimals: 0, title: text, unitLabel: text, reason: text };
      const notes = [{ en: 'own note', kk: 'Өз ескертпесі', ru: 'Свое примечание' }];
      writeFileSync(path.join(root, 'all.json'), JSON.stringify({ sources: [source], translations: notes, measures: [measure] }));
      const published = await facts('publish', 'all.csv', 'all.json', '--date', DATE, ...HEAD);
      expect(published.stdout).toContain(`добавлено ${PLACE}: – → 70\u00a0%`);
      expect(published.stdout).toContain(`добавлено ${promise}: – → 150`);
      expect(published.stdout).toContain('Обещаний с изменившимся итогом: 1\n');
      expect(published.stdout).toMatch(/c-1\.7-4 «.*180.*»: Опубликованных данных не найдено → Не выполнено: 150\sед\. в 2025 году/);
      expect(tables()[0]).toContain(`${PLACE.replaceAll(' ', ',')},70,other,percent,`);
      expect(tables().slice(2).join()).toMatch(/"own-2026"[\s\S]*"own note"[\s\S]*"own-measure"/);
      const release = JSON.parse(read(`mocks/data/releases/${DATE}.json`)) as Release;
      const told = release.changes.find(({ indicator }) => indicator === 'c-1.7-4');
      expect(told).toMatchObject({ definition: 'commitment', to: { value: 150 }, name: { ru: expect.stringContaining('180') } });
      expect(release.undo.facts).toContainEqual(expect.objectContaining({ indicator: 'c-1.7-4', definition: 'commitment', fact: null }));
      const withdrawn = await facts('withdraw', PLACE, measured, promise, '--date', '2030-01-03', ...HEAD, ...WHY);
      expect(withdrawn.stdout).toContain(`отозвано ${PLACE}: 70\u00a0% → – (Ошибка)`);
      expect(tables()).toEqual(before);
      expect((await facts('check')).code).toBe(0);
      expect(dates().slice(-2)).toEqual([`${DATE}.json`, '2030-01-03.json']);
    },
    LONG,
  );

  test.each([
    ['a revision without a reason', (row: string) => row.replace(',88.4,', ',88.5,'), [], 'а причина не указана'],
    [
      'a date that is not after the last',
      (row: string) => row.replace(',88.4,', ',88.5,'),
      ['--date', '2020-01-01', ...WHY],
      'не позже последнего выпуска',
    ],
    ['a day that has not come yet', (row: string) => row.replace(',88.4,', ',88.5,'), ['--date', '2035-01-01', ...WHY], 'еще не наступил'],
    ['nothing new', (row: string) => row, WHY, 'Публиковать нечего'],
    ['a value out of bounds', (row: string) => row.replace(',88.4,', ',884,'), WHY, 'вне пределов'],
  ])(
    'refuses %s, and changes nothing',
    async (_, edit, more, sentence) => {
      const before = [...tables(), dates()];
      const [heading = '', ...rows] = read('mocks/data/facts.csv').split('\n');
      const row = rows.find((line) => line.includes(',88.4,')) ?? '';
      writeFileSync(path.join(root, 'given.csv'), `${heading}\n${edit(row)}\n`);
      const { code, stdout } = await facts('publish', 'given.csv', '--date', '2031-01-01', ...HEAD, ...more);
      expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining(sentence) });
      expect([...tables(), dates()]).toEqual(before);
      expect(beside()).toEqual([]);
    },
    LONG,
  );

  test(
    'for a program that has not said yes it prints one JSON text, asks nothing and changes nothing',
    async () => {
      const before = [...tables(), dates()];
      const program = ['publish', 'new.csv', '--date', DATE, '--json', ...HEAD.filter((arg) => arg !== '--yes')];
      const asked = await facts(...program);
      expect({ code: asked.code, ...JSON.parse(asked.stdout) }).toMatchObject({
        code: 2,
        isPublished: false,
        release: { date: DATE, promises: [] },
      });
      expect([...tables(), dates()]).toEqual(before);
    },
    LONG,
  );

  test(
    'texts that nobody can read, and what nothing refers to, are published nowhere',
    async () => {
      const before = [...tables(), dates()];
      writeFileSync(path.join(root, 'spare.json'), JSON.stringify([{ ...source, id: 'spare-2026' }]));
      const head = ['--title-kk', 'Проба', '--title-ru', 'Сынақ және түзету', '--reason-kk', '???', '--lang', 'ru', '--yes'];
      const { code, stdout } = await facts('publish', 'new.csv', 'spare.json', 'ABSENT.JSON', '--date', DATE, ...head);
      expect(code).toBe(1);
      expect(stdout).toContain('--title-kk: На месте казахского текста стоит русский');
      expect(stdout).toContain('--reason-kk: Вместо букв стоят вопросительные знаки');
      expect(stdout).toContain('--reason-ru: ');
      expect(stdout).toContain('ABSENT.JSON: Такого файла нет');
      const alone = await facts('publish', 'new.csv', 'spare.json', '--date', DATE, ...HEAD);
      expect(alone.stdout).toContain('spare.json:1, id: Запись «spare-2026» ничему не служит');
      const headless = await facts('publish', 'new.csv', '--lang', 'ru', '--yes');
      expect(headless.stdout).toMatch(/^--date: Дата выпуска не указана/m);
      expect(headless.stdout).toMatch(/^--title-kk: У записи «--title» нет текста на казахском/m);
      expect([...tables(), dates()]).toEqual(before);
    },
    LONG,
  );

  test(
    'what stands in published tables for nothing is named by file and line',
    async () => {
      const sources = [...(JSON.parse(read('mocks/data/sources.json')) as object[]), { ...source, licence: null }];
      writeFileSync(path.join(root, 'mocks/data/sources.json'), JSON.stringify(sources, null, 1));
      const { code, stdout } = await facts('check', '--lang=ru');
      expect({ code, stdout }).toEqual({
        code: 1,
        stdout: expect.stringMatching(/sources\.json:\d+, id: Запись «own-2026» ничему не служит/),
      });
    },
    LONG,
  );

  test(
    'killed on the way or while the folders change places, it leaves the old data or the new ones, whole',
    async () => {
      writeFileSync(path.join(root, 'killed.csv'), read('new.csv').replace('mgorod-graduates-2025', 'killed-2026'));
      writeFileSync(path.join(root, 'killed.json'), JSON.stringify([{ ...source, id: 'killed-2026' }]));
      const whole = (date: string) => [
        read('mocks/data/facts.csv').includes(PLACE.replaceAll(' ', ',')),
        read('mocks/data/sources.json').includes('"killed-2026"'),
        dates().includes(`${date}.json`),
      ];
      for (const [i, stop] of ['facts-demo.csv', 'releases/D.json'].entries()) {
        const date = `2032-01-0${i + 1}`;
        const files = ['killed.csv', 'killed.json'];
        const child = spawn('node', ['src/build/commands/facts.mjs', 'publish', ...files, '--date', date, ...HEAD], { cwd: root, env });
        const ended = new Promise((resolve) => child.once('exit', resolve));
        const old = read(`mocks/data/${stop.includes('D') ? 'facts.csv' : stop}`);
        const isWritten = () => beside().some((folder) => isNew(path.join(root, 'mocks', folder, stop.replace('D', date)), old));
        const watch = setInterval(() => isWritten() && child.kill('SIGKILL'), 1);
        await ended;
        clearInterval(watch);
        expect((await facts('check')).code).toBe(0);
        const [hasFact, hasSource, hasRelease] = whole(date);
        expect([hasFact, hasSource], `stopped at ${stop}`).toEqual([hasRelease, hasRelease]);
        if (hasRelease) break;
      }
    },
    LONG,
  );
});

describe('files that bring more than rows', () => {
  test(
    'a table is checked with the sources that come with it, and without them their ids are unknown',
    async () => {
      const heading = read('mocks/data/facts.csv').split('\n')[0];
      writeFileSync(path.join(root, 'own.csv'), `${heading}\nt1-1,age-3-6,KZ-71,2021,98.1,programme,percent,verified,own-2026,\n`);
      writeFileSync(path.join(root, 'own.json'), JSON.stringify([source]));
      const alone = await facts('check', 'own.csv', '--lang', 'ru');
      expect(alone).toEqual({ code: 1, stdout: expect.stringContaining('own.csv:2, source: ') });
      expect((await facts('check', 'own.csv', 'own.json', '--lang', 'ru')).code).toBe(0);
      writeFileSync(path.join(root, 'other.json'), JSON.stringify([{ ...source, published: '2025' }]));
      expect((await facts('check', 'own.csv', 'own.json', 'other.json', '--lang', 'ru')).stdout).toContain('own-2026');
      expect(read('mocks/data/sources.json')).not.toContain('own-2026');
    },
    LONG,
  );

  test(
    'a filled form is checked by cells; the clean files that the page makes of it are published with its source, and then the form brings nothing new',
    async () => {
      for (const file of [FORM, 'filled-by-openpyxl.xlsx']) cpSync(path.join(FIXTURES, file), path.join(root, file));
      const checked = await facts('check', 'filled-by-openpyxl.xlsx', '--lang', 'ru');
      expect(checked).toEqual({ code: 1, stdout: expect.stringContaining('filled-by-openpyxl.xlsx:Деректер!P5, value: ') });

      const { entries, sources } = await check({ name: FORM, bytes: new Uint8Array(readFileSync(path.join(FIXTURES, FORM))) });
      const { table, beside } = handOn(handOver(entries, sources, toFactKnowledge(reporting), reporting.facts));
      // as a browser saves it
      writeFileSync(path.join(root, 'facts.csv'), `\ufeff${table}`);
      writeFileSync(path.join(root, 'beside-facts.json'), beside ?? '');
      const clean = ['facts.csv', 'beside-facts.json', '--json'];
      expect((await facts('check', ...clean)).code).toBe(0);
      const { code, stdout } = await facts('publish', ...clean, '--date', '2033-01-01', ...HEAD);
      const { release, ...rest } = JSON.parse(stdout) as { readonly release: Pick<Release, 'changes'> };
      expect({ code, ...rest }).toMatchObject({ code: 0, isPublished: true, findings: [] });
      const rows = table.trim().split('\n').slice(1);
      expect(release.changes.map(({ kind }) => kind)).toEqual(rows.map(() => 'added'));
      expect(read('mocks/data/facts.csv')).toContain('t1-1,age-1-6,KZ-71,2021,97.1,programme,percent,verified,akimat-2026,');
      expect(read('mocks/data/sources.json')).toContain('"akimat-2026"');

      const again = await facts('publish', FORM, '--date', '2033-01-02', ...HEAD);
      expect(again).toEqual({ code: 1, stdout: expect.stringContaining('Публиковать нечего') });
      expect(again.stdout).toContain('прочитано как 97,1');
    },
    LONG,
  );
});
