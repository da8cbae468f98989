import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toFactKnowledge } from '@/domain/checks/stated-knowledge';
import { handOn } from '@/domain/publication/hand-on';
import { handOver } from '@/domain/publication/hand-over';
import { check, formFileOf, reporting } from './report-fixture';

const cleanOf = ({ entries, sources }: Awaited<ReturnType<typeof check>>) =>
  handOn(handOver(entries, sources, toFactKnowledge(reporting), reporting.facts));
const fixture = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(new URL(`./fixtures/${name}`, import.meta.url))) });
const toFile = (text: string) => ({ name: 'facts.csv', bytes: new TextEncoder().encode(`\ufeff${text}`) });

test('what is right in several files is one table that is read again without a mistake, each place once, with its sources beside it', async () => {
  const form = fixture('saved-by-libreoffice.xlsx');
  const result = await check(form, { ...form, name: 'again.xlsx' });
  const { table, beside } = cleanOf(result);
  const given = JSON.parse(beside ?? '{}') as { readonly sources: readonly { readonly id: string }[] };
  expect(given.sources.map(({ id }) => id)).toEqual(['akimat-2026']);
  const again = await check(toFile(table));
  // a table names its sources by id; they are in the file beside it
  expect(new Set(again.findings.map(({ code }) => code))).toEqual(new Set(['unknown-source']));
  expect(again.findings).toHaveLength(table.trim().split('\n').length - 1);
});

test('a table without errors comes back as it was, and brings nothing beside it', async () => {
  const heading = 'indicator,series,region,year,value,definition,unit,confidence,source,note';
  const row = 't1-1,age-3-6,KZ-71,2021,98.1,programme,percent,verified,decree-988,';
  const wrong = 't1-1,age-3-6,KZ-75,2021,981,programme,percent,verified,decree-988,';
  expect(cleanOf(await check(toFile(`${heading}\n${row}\n${wrong}\n`)))).toEqual({ table: `${heading}\n${row}\n`, beside: null });
});

test('a form that came back as it was given out hands nothing on', async () => {
  const { table, beside } = cleanOf(await check(await formFileOf('KZ-71')));
  expect(table.trim().split('\n')).toHaveLength(1);
  expect(beside).toBeNull();
});
