import { factKnowledge } from '@mocks/sources/fact-knowledge';
import { publishedFacts } from '@mocks/sources/official-facts';
import { expect, test, vi } from 'vitest';
import type { Finding } from '@/domain/checks/check-list';
import { checkPublishedFacts } from '@/domain/checks/check-report';
import { runFacts } from './facts.ts';

const never = () => Promise.reject(new Error('nothing is read'));

test.each([
  ['kk', ['check', '--dete=2026-12-01'], '«--dete» параметрі жоқ'],
  ['ru', ['check', '--lang', 'ru', '--dete'], 'Параметра «--dete» нет'],
  ['ru', ['check', '--lang=ru', '--dete'], 'Параметра «--dete» нет'],
  ['ru', ['publish', 'facts.csv', '--lang', 'ru', '--date'], 'После параметра «--date» не указано значение'],
  ['ru', ['publish', 'facts.csv', '--lang=ru', '--date', '--yes'], 'После параметра «--date» не указано значение'],
  ['kk', ['check', '--lang', 'en'], '«en» тілі жоқ: kk және ru бар'],
  ['ru', ['chek', '--lang=ru'], 'Команды «chek» нет'],
  ['kk', ['chek'], '«chek» командасы жоқ'],
  ['ru', ['--lang', 'ru'], 'Команда не указана'],
  ['ru', ['publish', '--lang=ru'], 'Не указано, какие файлы опубликовать'],
  ['kk', ['withdraw'], 'Қай мәндерді қайтарып алу керегі көрсетілмеген'],
])('in %s: of %j exactly what is not understood is named, with how the command is written', async (language, args, named) => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await runFacts(args, never)).toBe(2);
  const how = language === 'kk' ? 'Команда былай жазылады' : 'Команда пишется так';
  expect(said.mock.lastCall?.[0]).toMatch(new RegExp(`^${named}\\. ${how}[\\s\\S]*npm run facts -- check`));
  said.mockRestore();
});

test.each([[['withdraw', '--json']], [['chek', '--json']], [['check', '--json', '--lang', 'en']], [['check', '--json=1']]])(
  'a program is told in one JSON text what of %j is not understood',
  async (args) => {
    const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    expect(await runFacts(args, never)).toBe(2);
    const { misuse } = JSON.parse(printed.mock.lastCall?.[0]);
    printed.mockRestore();
    expect(misuse.text).toContain('npm run facts -- check');
  },
);

test('over what is published the command finds what the page of its quality lists', async () => {
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await runFacts(['check', '--json'], () => Promise.resolve(factKnowledge))).toBe(0);
  const { warnings, findings } = JSON.parse(printed.mock.lastCall?.[0]);
  printed.mockRestore();
  const listed = checkPublishedFacts(
    publishedFacts.map((fact, i) => ({ ...fact, file: 'mocks/data/facts.csv', line: i + 2 })),
    factKnowledge,
  );
  expect(listed.length).toBeGreaterThan(0);
  expect(warnings).toBe(listed.length);
  expect(findings.map(({ line, code }: Finding) => `${line} ${code}`)).toEqual(listed.map(({ line, code }) => `${line} ${code}`));
});
