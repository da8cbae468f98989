import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { classNameOf } from './class-name';

test('no two style sheets share the mark by which a page knows which of them it needs', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.module.css'));
  expect(sheets.length).toBeGreaterThan(10);
  const marks = sheets.map((sheet) => classNameOf('a', path.resolve('src', sheet), '.a{}'));
  expect(new Set(marks).size).toBe(sheets.length);
  for (const mark of marks) expect(mark).toMatch(/^_[a-z0-9]{3}0$/);
});

test('each name of a sheet has its own, whatever the sheet says of it, and one that it does not have is refused', () => {
  const css = '@keyframes rise{to{top:.5rem}}.row{}.row .row-wide:hover{}.a{animation:rise .2s}';
  const names = ['rise', 'row', 'row-wide', 'a'].map((name) => classNameOf(name, path.resolve('src/a.module.css'), css));
  expect(new Set(names).size).toBe(4);
  expect(() => classNameOf('other', path.resolve('src/a.module.css'), css)).toThrow('src/a.module.css has no name other');
});
