import type { TFunction } from 'i18next';
import type { IndicatorList } from '@/contracts/indicators';
import type { Programme } from '@/contracts/programme';
import { OUTCOMES } from '@/domain/judge';
import { PROVENANCES, STATES } from '@/domain/series';
import { toBareAbout } from '@/shared/downloads/about-table';
import type { Cell, DownloadRow, DownloadTable } from '@/shared/downloads/download-table';
import { type ColumnCode, type DownloadContext, toColumns, toMonthTerm, toStateTerm } from '@/shared/downloads/download-words';
import { toFileName } from '@/shared/downloads/file-name';
import { compareMethods } from './compare-methods';
import { countFacts } from './fact-counts';
import { ruleNumbers } from './rule-numbers';
import { VERDICT_WORDS } from './verdict-words';

const COLUMNS = ['table', 'word', 'meaning', 'count', 'total'] as const satisfies readonly ColumnCode[];
const METHODS = ['execution', 'growth', 'ours'] as const;

export interface MethodDownload {
  readonly list: Pick<IndicatorList, 'indicators' | 'dataDate'>;
  readonly measurements: Programme['measurements'];
  /** The words of the page, those of its kept pieces among them. */
  readonly words: TFunction<readonly ['method', 'method-built']>;
}

/**
 * All tables of the page after each other: a word of the site and what it means; numbers where the table has them.
 * Units: facts, cases. Absent: `null` – the table counts nothing.
 */
export function toMethodTable(input: MethodDownload, context: DownloadContext): DownloadTable {
  const { t } = context;
  const { words } = input;
  const rows = [...toVerdicts(input, context), ...toComparison(input), ...toStates(input, context)].concat(
    toRounds(input, context),
    toOutcomes(input, context),
    toOrigins(input, context),
  );
  return {
    name: toFileName(t('file.method')),
    title: words('title'),
    columns: toColumns(COLUMNS, t),
    rows: rows satisfies readonly Partial<Record<(typeof COLUMNS)[number], Cell>>[],
    about: toBareAbout({ dataDate: input.list.dataDate, own: [] }, context),
  };
}

function toVerdicts({ words }: MethodDownload, { t, language }: DownloadContext): DownloadRow[] {
  return VERDICT_WORDS.map((word) => ({
    table: words('verdict.caption'),
    word: { code: word, label: t(`common:verdict.${word}`) },
    meaning: words(`verdict.when.${word}`, ruleNumbers(language)),
  }));
}

function toComparison({ words, list }: MethodDownload): DownloadRow[] {
  const figures = compareMethods(list.indicators);
  return METHODS.flatMap((method) => {
    const row = { table: words('method-built:comparison.caption'), word: words(`method-built:comparison.row.${method}`) };
    return [
      { ...row, meaning: words('method-built:comparison.nothing'), count: figures[method].content, total: figures.series },
      { ...row, meaning: words('method-built:comparison.exact'), count: figures[method].discontent, total: figures.values },
    ];
  });
}

function toStates({ words }: MethodDownload, { t }: DownloadContext): DownloadRow[] {
  return STATES.map((state) => ({ table: words('states.caption'), word: toStateTerm(state, t), meaning: words(`state.${state}`) }));
}

function toRounds({ words, measurements }: MethodDownload, { t }: DownloadContext): DownloadRow[] {
  return measurements.map(({ study, planYear, heldYear, published }) => ({
    table: words('studies.caption'),
    word: `${study} ${planYear}`,
    meaning: [
      `${words('studies.held')}: ${heldYear}`,
      `${words('studies.published')}: ${toMonthTerm(published, t)?.label ?? t('common:state.awaiting')}`,
    ].join('; '),
  }));
}

function toOutcomes({ words }: MethodDownload, { t }: DownloadContext): DownloadRow[] {
  return OUTCOMES.map((outcome) => ({
    table: words('method-built:stop.caption'),
    word: { code: outcome, label: t(`common:outcome.${outcome}`) },
    meaning: words(`method-built:outcome.${outcome}`),
  }));
}

function toOrigins({ words, list }: MethodDownload, { t }: DownloadContext): DownloadRow[] {
  const counts = countFacts(list.indicators);
  return PROVENANCES.map((provenance) => ({
    table: words('origin.caption'),
    word: { code: provenance, label: t(`common:provenance.${provenance}`) },
    meaning: words(`provenance.${provenance}`),
    count: counts[provenance],
  }));
}
