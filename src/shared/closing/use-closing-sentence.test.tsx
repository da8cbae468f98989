import { buildIndicatorList } from '@mocks/handlers/indicators';
import { buildProgramme } from '@mocks/handlers/programme';
import { expect, test } from 'vitest';
import { closeIndicator, countClosings } from '@/domain/indicator-closing';
import { worstClosing } from '@/domain/worst-closing';
import { plain } from '@/shared/i18n/plain-fixture';
import { text } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { useClosingFinding } from './use-closing-finding';
import { useClosingSentence } from './use-closing-sentence';

const { indicators } = buildIndicatorList();
const rows = indicators.map((indicator) => ({ indicator, closed: closeIndicator(indicator) }));

function sentenceOf(language: 'kk' | 'ru', id: string): string {
  const row = rows.find(({ indicator }) => indicator.id === id);
  return row ? plain(inWordsOf(language, useClosingSentence)(row.indicator, row.closed)) : '';
}

test('a promise that is kept late without a fact of its year says so, and names the year in which the target had been met', () => {
  expect(sentenceOf('kk', 'r1-3-4')).toContain('2024 жылғы факт жарияланбаған, бірақ 2023 жылы 100% болған.');
  expect(sentenceOf('ru', 'r1-3-4')).toContain('Факт 2024 года не опубликован, но в 2023 году было 100 %.');
  expect(sentenceOf('ru', 'r1-1-4')).not.toContain('не опубликован');
});

test('a fact that decides says in a word that its source was not verified', () => {
  expect(sentenceOf('kk', 'r1-3-4')).toContain('2025 жылғы факт – 100% (қайталама дереккөз), нысаналы мән (2024) – 100%.');
  expect(sentenceOf('ru', 'r1-1-4')).toContain('акт 2025 года – 74,6 % (расчетное значение), целевое значение (2025) –');
});

test('the finding counts the outcomes that rest on verified sources', () => {
  const counts = countClosings(rows.map(({ closed }) => closed));
  const sure = rows.filter(({ closed }) => closed.worst?.closing.basis === 'verified').length;
  expect(counts.verified).toBe(sure);
  expect(plain(inWordsOf('ru', useClosingFinding).finding(counts))).toContain(
    plain(text.ru('closing:finding.verified', { verified: sure, rest: counts.known - sure })),
  );
});

test('the finding tells no outcome that nothing had, but always how many were kept and how many were not', () => {
  const counts = countClosings(rows.map(({ closed }) => closed));
  const none = { ...counts, kept: 0, outcomes: { kept: 0, 'kept-late': 0, nearly: 0, missed: 0, 'missed-worse': 0 } };
  const { outcomes } = inWordsOf('ru', useClosingFinding);
  expect(plain(outcomes(none))).toContain(': выполнено 0, не выполнено 0.');
  expect(plain(outcomes({ ...none, kept: 1, outcomes: { ...none.outcomes, 'kept-late': 1, nearly: 3 } }))).toContain(
    ': выполнено 1 (из них с опозданием 1), почти выполнено 3, не выполнено 0.',
  );
});

test('the finding says where "late" means that nobody published the year of the target', () => {
  const counts = countClosings(rows.map(({ closed }) => closed));
  const unseen = rows.filter(({ closed }) => closed.worst?.closing.silentDue).length;
  expect(unseen).toBeGreaterThan(0);
  for (const language of ['kk', 'ru'] as const) {
    const { finding, late } = inWordsOf(language, useClosingFinding);
    expect(plain(finding(counts))).toContain(plain(text[language]('closing:finding.late', { n: unseen })));
    expect(late({ ...counts, lateUnseen: 0 })).toBe('');
  }
});

test('the worst case is the worst of the known ones, and names who took over from the body that answers', () => {
  const { known } = countClosings(rows.map(({ closed }) => closed));
  const worst = worstClosing(rows);
  const { agencies } = buildProgramme();
  const tell = (language: 'kk' | 'ru', of: number) =>
    worst ? plain(inWordsOf(language, useClosingFinding).worst(worst, { known: of }, agencies)) : '';
  expect(tell('ru', known)).toContain(`Из ${known} показателей с известным итогом хуже всего – «`);
  expect(tell('ru', known)).toContain('МОН (с 2022 года – Министерство просвещения, Министерство науки и высшего образования).');
  expect(tell('kk', known)).toContain(`Қорытындысы белгілі ${known} көрсеткіштің ішіндегі ең нашары – «`);
  expect(tell('kk', known)).toContain('БҒМ (2022 жылдан – Оқу-ағарту министрлігі, Ғылым және жоғары білім министрлігі).');
  expect(tell('ru', 1)).toMatch(/^Итог известен только по показателю «/);
});
