import { describe, expect, test } from 'vitest';
import type { Language } from '../language';
import { nearestWord } from './nearest-word';

const inRussian = (...words: string[]) => new Map(words.map((word) => [word, { shown: word, language: 'ru' as Language }]));
const nearest = (word: string, words: string[], common: readonly string[] = []) =>
  nearestWord(word, inRussian(...words), (folded) => (common.includes(folded) ? 9 : 1))?.[0] ?? null;

describe('the word that is most like a mistyped one', () => {
  test('differs from it in one letter, or sounds alike', () => {
    expect(nearest('учетель', ['школа', 'учитель'])).toBe('учитель');
    expect(nearest('акымдык', ['школа', 'акимдик'])).toBe('акимдик');
  });

  test('of several that are as like, it is the most common, whatever their order', () => {
    expect(nearest('шкула', ['шкала', 'школа'], ['школа'])).toBe('школа');
    expect(nearest('шкула', ['школа', 'шкала'], ['шкала'])).toBe('шкала');
  });

  test('a surer likeness outranks a commoner word', () => {
    expect(nearest('учетель', ['учительский', 'учитель'], ['учительский'])).toBe('учитель');
  });

  test('may stand in another form: without their endings they are alike', () => {
    expect(nearest('обшежитиями', ['школа', 'общежитие'])).toBe('общежитие');
  });

  test('a long beginning with a fault is found, a short one is not', () => {
    expect(nearest('преподо', ['преподаватель'])).toBe('преподаватель');
    expect(nearest('препо', ['прыподаватель'])).toBeNull();
  });

  test('a short word only lacks a letter: it is taken for no other of its length', () => {
    expect(nearest('вузы', ['вуза'])).toBeNull();
    expect(nearest('коле', ['кола', 'колея'])).toBe('колея');
    expect(nearest('дети', ['сети'])).toBeNull();
  });

  test('is none where nothing is like it', () => {
    expect(nearest('қолтырауын', ['школа', 'учитель'])).toBeNull();
  });
});
