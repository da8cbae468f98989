import { buildReleaseList } from '@mocks/handlers/releases';
import { screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { textOf } from '@/app/app-fixture';
import { drawPart } from '@/app/part-fixture';
import { releaseListQuery } from '@/shared/api/queries';
import { text } from '@/shared/i18n/text-fixture';
import { setShownRelease } from '@/shared/overlay/shown-release';
import { setPreview } from '@/shared/preview/preview';
import { FilesRelease } from './files-release';

const list = buildReleaseList();
const [newest, ...older] = list.releases;
const first = older.at(-1);
const draw = () => drawPart('ru', <FilesRelease />, [[releaseListQuery.queryKey, list]]).container;

afterEach(() => {
  setPreview(null);
});

test('nothing is said of the facts of now, nor of the release that is current', () => {
  expect(textOf(draw())).toBe('');
  setShownRelease({ date: newest?.date ?? '', isCurrent: true, asked: 'released' });
  expect(textOf(draw())).toBe('');
});

test('on a page of an older release: that the files are of now, and the file of every release since, not its own', () => {
  setShownRelease({ date: first?.date ?? '', isCurrent: false, asked: 'released' });
  expect(textOf(draw())).toMatch(/^В файлах ниже – данные выпуска от /);
  const since = list.releases.filter(({ date }) => date > (first?.date ?? '')).map(({ date }) => `/api/v1/releases/${date}.json`);
  expect(since.length).toBeGreaterThan(0);
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(since);
});

test('a preview of what is not published is not in the files', () => {
  setShownRelease({ date: newest?.date ?? '', isCurrent: true, asked: 'released' });
  setPreview({ kind: 'shown', preview: { files: ['a.xlsx'], facts: [] } });
  expect(textOf(draw())).toBe(text.ru('data:files.withoutPreview'));
});
