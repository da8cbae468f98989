import { buildRegionList } from '@mocks/handlers/regions';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import type { Region } from '@/contracts/regions';
import { compareText } from '@/domain/collation';
import { text } from '@/shared/i18n/text-fixture';
import { usePreferences } from '@/shared/state/preferences';
import { MyRegionButton } from './my-region-button';
import { PeerChoice } from './peer-choice';
import { RegionHead } from './region-head';
import { RegionHistory } from './region-history';
import { MOST_PEERS } from './region-profile-search';

const { regions } = buildRegionList();
const regionOf = (id: string) => regions.find((region) => region.id === id) as Region;

describe('what a region was called', () => {
  const story = (id: string) => textOf(drawPart('ru', <RegionHistory region={regionOf(id)} regions={regions} />).container);

  test('Astana stood under three names, each with the day from which it held', () => {
    const said = story('KZ-71');
    expect(said).toMatch(/Астана.*с 23 марта 2019 года.*Нур-Султан.*с 19 сентября 2022 года.*Астана/);
  });

  test('of a region whose name stayed while its centre moved, the centres are told', () => {
    const moved = regions.find(({ names }) => names.length > 1 && new Set(names.map(({ name }) => name.kk)).size === 1);
    if (!moved) throw new Error('no centre has moved');
    const said = story(moved.id);
    for (const { centre } of moved.names) expect(said).toContain(centre?.ru);
  });

  test('parent and child name each other with the day, and lead to the borders that compare', () => {
    const child = regions.find(({ splitFrom }) => splitFrom) as Region;
    const parent = regionOf(child.splitFrom?.region ?? '');
    expect(story(child.id)).toContain('8 июня 2022 года');
    document.body.innerHTML = '';
    expect(story(parent.id)).toContain(child.names.at(-1)?.name.ru);
    expect(screen.getByRole('link', { name: text.ru('region:borders.link') })).toHaveAttribute('href', '/ru/regions/?borders=2018');
  });

  test('where nothing changed nothing is said', () => {
    const calm = regions.find(
      ({ id, names, splitFrom }) => names.length === 1 && !splitFrom && regions.every((other) => other.splitFrom?.region !== id),
    );
    const { container } = drawPart('ru', <RegionHistory region={calm as Region} regions={regions} />);
    expect(container).toBeEmptyDOMElement();
  });
});

test('the head has the name of the year in view, and no number of people where none is known', () => {
  const draw = (region: Region, year: number) => textOf(drawPart('ru', <RegionHead region={region} year={year} />).container);
  expect(draw(regionOf('KZ-71'), 2021)).toContain('Нур-Султан');
  expect(draw(regionOf('KZ-71'), 2025)).not.toContain('Нур-Султан');
  document.body.innerHTML = '';
  expect(draw({ ...regionOf('KZ-71'), population: {} }, 2021)).not.toMatch(/\d{3}/);
});

describe('other peers', () => {
  const own = regionOf('KZ-71');
  const draw = (chosen: readonly string[]) =>
    drawPart('kk', <PeerChoice {...{ own, regions, chosen }} isChosen={chosen.length > 0} year={2025} />);
  const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox', { hidden: true });

  test('are all but the region itself, in the order of the Kazakh letters', () => {
    draw([]);
    const names = boxes().map((box) => textOf(box.closest('label')));
    expect(names).toHaveLength(regions.length - 1);
    expect(names).toEqual(names.toSorted(compareText('kk')));
  });

  test('are no more than fit: when so many are ticked, the others wait, and a tick can still be taken back', () => {
    const chosen = regions
      .filter(({ id }) => id !== own.id)
      .slice(0, MOST_PEERS)
      .map(({ id }) => id);
    draw(chosen);
    expect(boxes().filter(({ checked }) => checked)).toHaveLength(MOST_PEERS);
    for (const { checked, disabled } of boxes()) expect(disabled).toBe(!checked);
  });

  test('lead back to those of the rule once the reader has chosen', () => {
    draw([]);
    expect(screen.queryByRole('link', { hidden: true })).toBeNull();
    document.body.innerHTML = '';
    draw(['KZ-75']);
    expect(within(document.body).getByText(text.kk('region:peers.reset'))).toBeInTheDocument();
  });
});

describe('the region of the reader', () => {
  afterEach(() => usePreferences.getState().set({ region: null }));

  test('is kept by a press, forgotten by another, and the button says which', async () => {
    drawPart('ru', <MyRegionButton id="KZ-71" />);
    const button = screen.getByRole('button');
    expect(button).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(usePreferences.getState().region).toBe('KZ-71');
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(usePreferences.getState().region).toBeNull();
  });

  test('another region is not the reader’s', () => {
    usePreferences.getState().set({ region: 'KZ-75' });
    drawPart('ru', <MyRegionButton id="KZ-71" />);
    expect(screen.getByRole('button', { name: text.ru('region:mine.make') })).toHaveAttribute('aria-pressed', 'false');
  });
});
