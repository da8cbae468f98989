import { expect, test } from 'vitest';
import { check, formFileOf, formRowsOf, indicators, reporting } from './report-fixture';

const BODIES = [...new Set(indicators.flatMap(({ agencies }) => agencies)), ...reporting.regions.map(({ id }) => id)];

test.each(BODIES)('the form of %s as it is given out, filled with what is published, is nothing to do', async (body) => {
  const rows = formRowsOf(body);
  const published = rows.filter((row) => row.published !== null);
  const { entries, findings, rows: read } = await check(await formFileOf(body));
  expect(findings.map(({ code }) => code)).toEqual(published.length > 0 ? [] : ['form-empty']);
  expect(read).toBe(published.length);
  expect(entries.every(({ standing }) => standing === 'same')).toBe(true);
});
