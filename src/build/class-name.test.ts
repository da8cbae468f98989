import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { classNameOf } from './class-name';

test('no two style sheets share the mark by which a page knows which of them it needs', () => {
  const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.module.css'));
  expect(sheets.length).toBeGreaterThan(10);
  const marks = sheets.map((sheet) => classNameOf('a', path.resolve('src', sheet)));
  expect(new Set(marks).size).toBe(sheets.length);
  for (const mark of marks) expect(mark).toMatch(/^_a_[a-z0-9]{4}$/);
});
