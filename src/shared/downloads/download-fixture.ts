import { createI18n } from '../i18n/create-i18n';
import type { DownloadTable } from './download-table';
import type { DownloadContext } from './download-words';

/** What makes tables, with the real words of a language. */
export async function createContext(language: 'kk' | 'ru'): Promise<DownloadContext> {
  const i18n = await createI18n(language);
  await i18n.loadNamespaces('download-files');
  return {
    t: i18n.getFixedT(language, ['download-files', 'common']),
    language,
    address: `https://nysana.test/${language}/indicators/?year=2022`,
  };
}

/** One column of each kind. */
export const testTable: DownloadTable = {
  name: 'nysana-test',
  title: 'Title',
  columns: [
    { code: 'name', label: 'Name; "full"', kind: 'text' },
    { code: 'year', label: 'Year', kind: 'year' },
    { code: 'fact', label: 'Fact', kind: 'number' },
    { code: 'share', label: 'Share', kind: 'number', decimals: 3 },
    { code: 'gap', label: 'Difference', kind: 'number' },
    { code: 'day', label: 'Day', kind: 'date' },
    { code: 'provenance', label: 'Origin', kind: 'text' },
  ],
  rows: [
    {
      // letters that only Kazakh has, with the signs that a table is split by
      name: `${String.fromCodePoint(0x4d8)}; "${String.fromCodePoint(0x4e9)}", ${String.fromCodePoint(0x4af)}`,
      year: 2022,
      fact: { value: 12345.5, decimals: 2 },
      share: 2 / 3,
      gap: 0.12 - 0.2,
      day: '2021-10-12',
      provenance: { code: 'demo', label: 'demo data' },
    },
    { name: 'First\n second', year: 2023, fact: null, share: null, gap: { value: -45, decimals: 0 } },
  ],
  about: [
    { code: 'page', label: 'Address', value: 'https://nysana.test/ru/' },
    { code: 'data_date', label: 'Day', value: { isoDate: '2026-11-01' } },
    { code: 'demo_values', label: 'Demo', value: 1 },
  ],
};

/** Texts that a spreadsheet would run if they came to it as they are. */
export const FORMULAS = [
  '=1+1',
  '+1',
  '-1+2',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  '\uFF1D1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("https://evil.test","x")',
];
