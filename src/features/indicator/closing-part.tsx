import { useSuspenseQuery } from '@tanstack/react-query';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { ClosingBadge } from '@/shared/closing/closing-badge';
import { ClosingNotes } from '@/shared/closing/closing-notes';
import { useClosingSentence } from '@/shared/closing/use-closing-sentence';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { SourceLink } from '@/shared/ui/source-link';
import { Link } from '@/shared/url/address';
import { indicatorClosingQuery } from './closing-query';

/** What became of the promise, by published facts alone: by all plans, and by those of the years in force; and of the indicator in the later acts. */
export function ClosingPart({ detail }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('closing');
  const { indicator } = detail;
  const sentenceOf = useClosingSentence();
  const { data: readings } = useSuspenseQuery(indicatorClosingQuery(indicator.id));
  return (
    <Stack gap={2}>
      {readings.map(({ years, closed }) => (
        <p key={years}>
          <b>{t(`years.${years}`)}:</b>{' '}
          {closed.total === 0 ? (
            <NoPlan indicator={indicator} />
          ) : (
            <>
              <ClosingBadge closing={closed.worst?.closing.closing ?? null} reason={closed.reason} /> {sentenceOf(indicator, closed)}
              <ClosingNotes indicator={indicator} closed={closed} />
            </>
          )}
        </p>
      ))}
      <Lineage lineage={detail.lineage} />
    </Stack>
  );
}

/** Without a plan in the years of force; a study may have one whose round was held only afterwards. */
function NoPlan({ indicator }: Pick<IndicatorDetail, 'indicator'>) {
  const { t } = useTranslation('closing');
  const moved = indicator.series
    .flatMap(({ points }) => points)
    .find(({ planYear, year }) => planYear !== null && planYear <= LAST_YEAR_IN_FORCE && year > LAST_YEAR_IN_FORCE);
  return moved ? t('years.moved', { planYear: moved.planYear, heldYear: moved.year }) : t('years.none');
}

/** One line: each act with what it made of the indicator, and who says so. */
function Lineage({ lineage }: Pick<IndicatorDetail, 'lineage'>) {
  const { t } = useTranslation('closing');
  const language = useLanguage();
  return (
    <p className="note">
      {t('lineage.label')}:{' '}
      {lineage.map(({ act, fate, note, source }, i) => (
        <span key={act}>
          {i > 0 && '; '}
          {t(`lineage.act.${act as 'repeal-726'}`)}
          {'\u00A0'}– {t(`lineage.${fate}`)}
          {note && `: ${note[language]}`}
          {source && (
            <>
              {' ('}
              <SourceLink source={source} />)
            </>
          )}
        </span>
      ))}
      .{' '}
      <Link to="/$lang/closing/" params={{ lang: language }} hash="later">
        {t('lineage.all')}
      </Link>
    </p>
  );
}
