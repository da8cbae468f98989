import type { CSSProperties } from 'react';
import { asPublished } from '@/domain/decree-decimals';
import { breakableName } from '@/shared/i18n/breakable-name';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { useVerdictWord } from '@/shared/i18n/use-verdict-word';
import type { Column } from '@/shared/list/column';
import { DataTable } from '@/shared/list/data-table';
import { OfOrigin } from '@/shared/ui/fact-value';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { VisuallyHidden } from '@/shared/ui/visually-hidden';
import { Link } from '@/shared/url/address';
import styles from './compare.module.css';
import type { ComparedRegion, CompareRow } from './compare-view';
import { useSeriesName } from './use-series-name';

interface VerdictRowsProps {
  readonly rows: readonly CompareRow[];
  readonly compared: readonly ComparedRegion[];
  readonly caption: string;
}

/** All regional series and the verdict of each region; a row's name puts it into the chart above. */
export function VerdictRows({ rows, compared, caption }: VerdictRowsProps) {
  const { t } = useTranslation('compare');
  const language = useLanguage();
  const nameOf = useSeriesName();
  const columns: Column<CompareRow>[] = [
    {
      ...{ key: 'indicator', label: t('rows.indicator'), kind: 'title', width: '36%' },
      show: (row) => (
        <>
          <Link
            to="./"
            search={(search) => ({ ...search, indicator: row.choice.indicator.id, series: row.choice.part.code })}
            hash="figure"
          >
            {nameOf(row.choice)}
          </Link>
          <SharedState row={row} />
        </>
      ),
    },
    ...compared.map(
      ({ region, short }): Column<CompareRow> => ({
        ...{ key: region.id, label: short[language], kind: 'number' },
        head: (
          <Link to="/$lang/regions/$id/" params={{ lang: language, id: region.id }}>
            {breakableName(short[language])}
          </Link>
        ),
        show: (row) => <VerdictFigure row={row} region={region.id} />,
      }),
    ),
  ];
  return (
    // three places stand in one row or one below the other
    <div style={{ '--places': compared.length, '--fewer': compared.length % 2 ? 1 : compared.length / 2 } as CSSProperties}>
      <DataTable
        className={styles['beside']}
        caption={caption}
        columns={columns}
        groups={[{ key: 'all', rows }]}
        keyOf={({ choice }) => `${choice.indicator.id}.${choice.part.code}`}
      />
    </div>
  );
}

/** On a phone the one reason why no place has a verdict is said once, beside the name. */
function SharedState({ row: { judgements } }: { row: CompareRow }) {
  const { t } = useTranslation();
  const [first, ...others] = judgements.map(({ judgement }) => (judgement.kind === 'judged' ? null : judgement.state));
  if (!first || others.some((state) => state !== first)) return null;
  return <small className={styles['shared']}> {t(`state.${first}`)}</small>;
}

function VerdictFigure({ row: { choice, judgements }, region }: { row: CompareRow; region: string }) {
  const { t } = useTranslation();
  const { value } = useFormat();
  const wordOf = useVerdictWord();
  const found = judgements.find(({ id }) => id === region);
  if (!found) return null;
  const { judgement, fact, basis } = found;
  const figure = (number: number) => (
    <OfOrigin origin={basis}>
      <span translate="no">{value(number, asPublished({ unit: choice.indicator.unit, decimals: choice.part.decimals }, number))}</span>
    </OfOrigin>
  );
  if (judgement.kind !== 'judged') {
    return (
      <span className="state">
        {fact !== null && figure(fact)} <small>{t(`state.${judgement.state}`)}</small>
      </span>
    );
  }
  return (
    <span className={`mark strong ${verdictColours[judgement.verdict]}`}>
      <VerdictIcon verdict={judgement.verdict} />
      <VisuallyHidden>{wordOf(judgement)} </VisuallyHidden>
      {figure(judgement.fact)}
    </span>
  );
}
