import { buildRegister } from '@mocks/handlers/registers';
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { giveRoom, textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { RegisterOf } from '@/contracts/registers';
import { text } from '@/shared/i18n/text-fixture';
import { inWordsOf } from '@/shared/i18n/words-fixture';
import { useActName } from './act-line';
import { BreakdownLegend } from './breakdown-legend';
import { DayOfYear, ExchangeRules } from './exchange-rules';

const register = buildRegister('administrative-data') as RegisterOf<'administrative-data'>;
const [rule] = register.rules;
const [breakdown] = register.breakdowns;
if (!rule || !breakdown) throw new Error('the register has no rules');

describe.each(['kk', 'ru'] as const)('who owes what to whom, in %s', (language) => {
  const say = text[language];

  test('every rule stands once, with the party that owes it, and those of no party in a group of their own', () => {
    drawPart(language, <ExchangeRules register={register} />);
    const groups = screen.getAllByRole('heading', { level: 3 });
    expect(groups.map(textOf)).toEqual([...register.parties.map(({ title }) => title[language]), say('registers:rules.general')]);
    const idsOf = (heading: HTMLElement) => [...(heading.nextElementSibling?.children ?? [])].map(({ id }) => id);
    const codes = [...register.parties.map(({ code }) => code), null];
    expect(groups.map(idsOf)).toEqual(codes.map((code) => register.rules.filter(({ obligor }) => obligor === code).map(({ id }) => id)));
    expect(register.rules.filter(({ obligor }) => !codes.includes(obligor))).toEqual([]);
  });

  test('a point that is named in both languages is named in the reader’s alone', () => {
    drawPart(language, <ExchangeRules register={{ ...register, rules: [{ ...rule, point: '5, 1)/пп. 1' }] }} />);
    giveRoom();
    expect(screen.getByText(say('registers:rules.point', { point: language === 'kk' ? '5, 1) 1' : '5, пп. 1' }))).toBeVisible();
  });

  test('the day on which all turns is the one of the rules; without one nothing is said of a day', () => {
    drawPart(language, <DayOfYear register={{ ...register, rules: [{ ...rule, yearlyOn: '10-05' }] }} />);
    expect(screen.getByRole('link').closest('p')).toHaveTextContent(language === 'kk' ? /5\sқазан/ : /5\sоктября/);
    document.body.innerHTML = '';
    drawPart(language, <DayOfYear register={{ ...register, rules: [{ ...rule, yearlyOn: null }] }} />);
    expect(screen.queryByRole('link')).toBeNull();
  });
});

describe('the breakdowns', () => {
  const short = { kk: 'Қамту', ru: 'Охват' };
  const made = (code: string, own: Partial<typeof breakdown>) => ({
    ...{ ...breakdown, code, title: { kk: code, ru: code }, values: [], note: null, indicators: [] },
    ...own,
  });
  const lists = () => {
    const [explained, divisible] = [...document.querySelectorAll('dl')];
    return [explained, divisible].map((list) =>
      within(list as HTMLElement)
        .queryAllByRole('term')
        .map((term) => `${textOf(term)}: ${textOf(term.nextElementSibling)}`),
    );
  };

  test('are explained by their values and our note; one that has neither is not explained', () => {
    const both = {
      values: [
        { kk: 'қала', ru: 'город' },
        { kk: 'ауыл', ru: 'село' },
      ],
      note: { kk: 'Ескертпе', ru: 'Примечание' },
    };
    drawPart('ru', <BreakdownLegend breakdowns={[made('a', both), made('b', {})]} />);
    expect(lists()[0]).toEqual(['a: город, село. Примечание']);
  });

  test('an indicator that several could divide is named once, with all of them', () => {
    const indicators = [{ indicator: 't1-1', short }];
    drawPart('ru', <BreakdownLegend breakdowns={[made('a', { indicators }), made('b', { indicators }), made('c', {})]} />);
    expect(lists()[1]).toEqual(['Охват: a, b']);
    expect(screen.getByRole('link')).toHaveAttribute('href', '/ru/indicators/t1-1/#sources');
  });
});

describe('the name of an act', () => {
  const nameIn = (language: 'kk' | 'ru', act: Parameters<ReturnType<typeof useActName>>[0]) => inWordsOf(language, useActName)(act);
  const kind = { kk: 'Үкіметтің … қаулысы', ru: 'постановление Правительства' };

  test('in Kazakh has its date and number between whose act it is and what it is', () => {
    expect(nameIn('kk', { kind, number: '988', date: '2019-12-27' })).toMatch(/^Үкіметтің 2019 жылғы 27 желтоқсан.*988.*қаулысы$/);
  });

  test('leaves out what the text does not state, and joins the two numbers of two ministers', () => {
    const plainKind = { kk: 'бұйрық', ru: 'приказ' };
    expect(nameIn('ru', { kind: plainKind, number: null, date: null })).toBe('приказ');
    expect(nameIn('ru', { kind: plainKind, number: '12, 34', date: null })).toMatch(new RegExp(`12${text.ru('registers:act.name.and')}34`));
  });
});
