import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { clearBeside, folderBeside, swapFolder } from './swap-folder';

function plant(): string {
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'nysana-swap-')), 'dist');
  mkdirSync(target);
  writeFileSync(path.join(target, 'index.html'), 'old');
  return target;
}

function build(target: string): void {
  clearBeside(target);
  mkdirSync(folderBeside(target));
  writeFileSync(path.join(folderBeside(target), 'index.html'), 'new');
}

const siteIn = (target: string) => readFileSync(path.join(target, 'index.html'), 'utf8');

test('a finished build takes the place of the old site, and nothing is left beside it', () => {
  const target = plant();
  build(target);
  expect(siteIn(target)).toBe('old');
  swapFolder(target);
  expect(siteIn(target)).toBe('new');
  expect(readdirSync(path.dirname(target))).toEqual(['dist']);
});

test('the first build needs no old site', () => {
  const target = path.join(mkdtempSync(path.join(tmpdir(), 'nysana-swap-')), 'dist');
  build(target);
  swapFolder(target);
  expect(siteIn(target)).toBe('new');
});

test('a build that was killed half-way, or between the two renames, costs the old site nothing', () => {
  const target = plant();
  build(target);
  renameSync(target, `${target}.before`);
  expect(existsSync(target)).toBe(false);
  clearBeside(target);
  expect(siteIn(target)).toBe('old');
  expect(existsSync(folderBeside(target))).toBe(false);
});

test('where the finished folder is gone, the old one stays in its place', () => {
  const target = plant();
  expect(() => swapFolder(target)).toThrow();
  expect(siteIn(target)).toBe('old');
  expect(readdirSync(path.dirname(target))).toEqual(['dist']);
});
