import { buildProgramme } from '@mocks/handlers/programme';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { drawPart } from '@/app/part-fixture';
import { plain } from '@/shared/i18n/plain-fixture';
import { Successors } from './successors';

const [known] = buildProgramme().agencies;
if (!known) throw new Error('the programme names no body');
const name = (kk: string, ru: string) => ({ kk, ru });

test.each(['kk', 'ru'] as const)('%s: who took over is named with the day since when, each of them', (language) => {
  const successors = [
    { name: name('БІРІНШІ', 'ПЕРВОЕ'), since: '2022-06-11' },
    { name: name('ЕКІНШІ', 'ВТОРОЕ'), since: '2022-06-11' },
  ];
  const { container } = drawPart(language, <Successors agency={{ ...known, successors }} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(successors.map((each) => each.name[language]));
  expect(plain(container.textContent ?? '')).toMatch(/2022/);
  expect(plain(container.textContent ?? '')).toMatch(/11/);
});

test('a body that nobody took over has no note', () => {
  expect(drawPart('kk', <Successors agency={{ ...known, successors: [] }} />).container).toBeEmptyDOMElement();
});
