import { cpSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const COPIED = ['src', 'mocks', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json'];
const ID = /^(t\d-\d|r\d-\d-\d)$/;

/** New ids in the shape that the contract wants: the digits run on, those of the decree are left out. */
function* unusedIds(used, level) {
  for (let number = 0; number < (level === 't' ? 100 : 1000); number += 1) {
    const digits = String(number).padStart(level === 't' ? 2 : 3, '0');
    const id = `${level}${[...digits].join('-')}`;
    if (!used.has(id)) yield id;
  }
}

/** For each id of the decree the ids of its copies. */
function namesOfCopies(ids, times) {
  const used = new Set(ids);
  const fresh = { t: unusedIds(used, 't'), r: unusedIds(used, 'r') };
  return new Map(ids.map((id) => [id, Array.from({ length: times - 1 }, () => fresh[id[0]].next().value)]));
}

const idOf = (item) =>
  typeof item === 'object' && item !== null ? [item.indicator, item.id].find((value) => ID.test(value ?? '')) : undefined;

/** Wherever a list speaks of an indicator, the copies follow the original. */
function multiplyJson(value, copies) {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const id = idOf(item);
      const inner = multiplyJson(item, copies);
      const renamed = (name) => ({ ...inner, ...(item.indicator === id ? { indicator: name } : { id: name }) });
      return [inner, ...(copies.get(id) ?? []).map(renamed)];
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, multiplyJson(inner, copies)]));
}

function multiplyCsv(text, copies) {
  return text
    .split('\n')
    .flatMap((line) => {
      const id = line.slice(0, line.indexOf(','));
      return [line, ...(copies.get(id) ?? []).map((name) => name + line.slice(id.length))];
    })
    .join('\n');
}

/**
 * Plants a copy of the project whose data has `times` as many indicators, so that the product needs no switch for it.
 * The copies are invented: the folder lies outside the project and is thrown away.
 *
 * @returns {string} the folder; `vite build` runs there
 */
export function plantMultiplied(times) {
  const root = mkdtempSync(path.join(tmpdir(), 'nysana-bench-'));
  for (const entry of COPIED) cpSync(entry, path.join(root, entry), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'));
  const data = path.join(root, 'mocks/data');
  const indicators = JSON.parse(readFileSync(path.join(data, 'indicators.json'), 'utf8'));
  const copies = namesOfCopies(
    indicators.map((indicator) => indicator.id),
    times,
  );
  for (const name of readdirSync(data, { recursive: true })) {
    const file = path.join(data, name);
    if (name.endsWith('.json') && !name.startsWith('geo'))
      writeFileSync(file, JSON.stringify(multiplyJson(JSON.parse(readFileSync(file, 'utf8')), copies)));
    if (name.endsWith('.csv')) writeFileSync(file, multiplyCsv(readFileSync(file, 'utf8'), copies));
  }
  return root;
}
