import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorAnswer, SeriesAnswer } from '@/contracts/indicators';
import { countByBasis } from '@/domain/basis';
import { toSeries } from '@/domain/indicator-judgement';
import { partName } from '@/domain/indicator-name';
import { type Judgement, judgeYear, latestJudged } from '@/domain/judgement';
import { DownloadMenu } from '@/shared/downloads/download-menu';
import { useLanguage } from '@/shared/i18n/use-language';
import { usePartsText } from '@/shared/i18n/use-parts-text';
import { useOtherPlanYear } from '@/shared/i18n/use-plan-text';
import { useTranslation } from '@/shared/i18n/use-translation';
import { BasisNote } from '@/shared/ui/basis-note';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Table } from '@/shared/ui/table';
import { StateBadge, VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import styles from './parts-table.module.css';
import { useFigures } from './use-figures';

/** All parts with their latest verdicts; each name is the link that chooses the part for the rest of the page. */
export function PartsTable({ detail, chosen }: { detail: IndicatorDetail; chosen: SeriesAnswer }) {
  const { indicator } = detail;
  const { t } = useTranslation('indicator');
  const { t: common } = useTranslation();
  const partsText = usePartsText();
  const rows = indicator.series.map((part) => ({ part, judgement: latestOrState(indicator, part) }));
  const judged = rows.flatMap(({ judgement }) => (judgement.kind === 'judged' ? [judgement] : []));
  const counts = {
    met: judged.filter(({ verdict }) => verdict === 'met').length,
    known: judged.length,
    total: rows.length,
    basis: countByBasis(rows.map(({ judgement }) => (judgement.kind === 'judged' ? judgement.basis : null))),
  };
  return (
    <div>
      <nav aria-label={t('parts.title')}>
        <Table cards="phone" isDense className={styles['table']}>
          <caption>
            <strong>{t('parts.title')}</strong> {partsText(counts)} <BasisNote group={counts} counted="parts" />
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('parts.part')}</th>
              <th scope="col" className="number">
                {t('parts.factAndPlan')}
              </th>
              <th scope="col">{common('verdict.label')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ part, judgement }, i) => (
              <PartRow key={part.code} {...{ indicator, part, judgement }} isFirst={i === 0} isChosen={part.code === chosen.code} />
            ))}
          </tbody>
        </Table>
      </nav>
      <DownloadMenu hasVerdicts table={async (context) => (await import('./indicator-download')).toPartsTable(detail, context)} />
    </div>
  );
}

interface PartRowProps {
  readonly indicator: IndicatorAnswer;
  readonly part: SeriesAnswer;
  readonly judgement: Judgement;
  readonly isFirst: boolean;
  readonly isChosen: boolean;
}

function PartRow({ indicator, part, judgement, isFirst, isChosen }: PartRowProps) {
  const language = useLanguage();
  const figures = useFigures(toSeries(indicator, part));
  const isJudged = judgement.kind === 'judged';
  const otherYear = useOtherPlanYear();
  const other = isJudged ? otherYear(judgement) : null;
  return (
    <tr className={isChosen ? styles['chosen'] : undefined}>
      <th scope="row">
        <Link
          to="/$lang/indicators/$id/"
          params={{ lang: language, id: indicator.id }}
          search={(old) => ({ ...old, series: isFirst ? null : part.code })}
          aria-current={isChosen ? 'true' : undefined}
          activeOptions={{ exact: true }}
          resetScroll={false}
        >
          {partName(part, language)}
        </Link>
      </th>
      <td className="number">
        {isJudged && (
          <>
            <span className="muted">{judgement.year}:</span>{' '}
            <OfOrigin origin={judgement.basis}>
              <strong>{figures.plain(judgement.fact)}</strong>
            </OfOrigin>{' '}
            / {figures.plain(judgement.plan)} {other !== null && <small>{other}</small>}
          </>
        )}
      </td>
      <td>{isJudged ? <VerdictBadge judged={judgement} /> : <StateBadge state={judgement.state} />}</td>
    </tr>
  );
}

/** The latest verdict; without any, the state of the last year. */
function latestOrState(indicator: IndicatorAnswer, part: SeriesAnswer): Judgement {
  const series = toSeries(indicator, part);
  return latestJudged(series) ?? judgeYear(series, series.points.at(-1)?.year ?? 0);
}
