import { useTranslation } from 'react-i18next';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useVerdictWord } from '@/shared/i18n/use-verdict-word';
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
  const lang = useLanguage();
  return (
    <table className={styles['verdicts']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('rows.indicator')}</th>
          {compared.map(({ region, short }) => (
            <th key={region.id} scope="col">
              <Link to="/$lang/regions/$id/" params={{ lang, id: region.id }}>
                {short[lang]}
              </Link>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <VerdictRow key={`${row.choice.indicator.id}.${row.choice.part.code}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function VerdictRow({ row: { choice, judgements } }: { row: CompareRow }) {
  const { t } = useTranslation(['compare', 'common']);
  const { value } = useFormat();
  const wordOf = useVerdictWord();
  const { indicator, part } = choice;
  const name = useSeriesName()(choice);
  return (
    <tr>
      <th scope="row">
        <Link to="./" search={(search) => ({ ...search, indicator: indicator.id, series: part.code })} hash="figure">
          {name}
        </Link>
      </th>
      {judgements.map(({ id, judgement, fact, basis }) => (
        <td key={id}>
          {judgement.kind === 'judged' ? (
            <span className={verdictColours[judgement.verdict]}>
              <VerdictIcon verdict={judgement.verdict} />
              <VisuallyHidden>{wordOf(judgement)} </VisuallyHidden>
              <OfOrigin origin={basis}>
                <span translate="no">{value(judgement.fact, { unit: indicator.unit, decimals: part.decimals })}</span>
              </OfOrigin>
            </span>
          ) : (
            <span className={styles['state']}>
              {fact !== null && (
                <OfOrigin origin={basis}>
                  <span translate="no">{value(fact, { unit: indicator.unit, decimals: part.decimals })}</span>
                </OfOrigin>
              )}{' '}
              <small>{t(`common:state.${judgement.state}`)}</small>
            </span>
          )}
        </td>
      ))}
    </tr>
  );
}
