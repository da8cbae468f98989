import { describe, expect, test } from 'vitest';
import { agencyOptions, numberedOptions } from './programme-options';

const short = (kk: string, ru: string) => ({ kk, ru });
const agency = (code: string, kk: string, ru: string, name = { kk: `${kk} толық`, ru: `${ru} полностью` }) => ({
  ...{ code, abbreviation: { kk, ru }, name },
});

describe('what a page offers to choose from the programme', () => {
  test('goals and tasks keep the order of the programme and stand under their numbers', () => {
    const tasks = [
      { id: '1.2', short: short('Бірінші', 'Второе') },
      { id: '1.1', short: short('Екінші', 'Первое') },
    ];
    expect(numberedOptions(tasks, 'kk')).toEqual([
      { value: '1.2', name: '1.2. Бірінші' },
      { value: '1.1', name: '1.1. Екінші' },
    ]);
    expect(numberedOptions(tasks, 'ru').map(({ name }) => name)).toEqual(['1.2. Второе', '1.1. Первое']);
  });

  // in Kazakh Қ follows К and stands before Л; by code points it would come last
  test('bodies stand in the order of the alphabet in which they are read', () => {
    const agencies = [agency('c', 'Л', 'Б'), agency('b', 'Қ', 'В'), agency('a', 'К', 'А')];
    expect(agencyOptions(agencies, 'kk').map(({ value }) => value)).toEqual(['a', 'b', 'c']);
    expect(agencyOptions(agencies, 'ru').map(({ value }) => value)).toEqual(['a', 'c', 'b']);
  });

  test('a body is called by its abbreviation and its name, once where both are the same', () => {
    const [own, same] = agencyOptions([agency('a', 'А', 'А'), agency('b', 'Б', 'Б', { kk: 'Б', ru: 'Б' })], 'ru');
    expect(own?.name).toBe('А – А полностью');
    expect(same?.name).toBe('Б');
  });
});
