import { useTranslation } from 'react-i18next';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { YearsJudged } from '@/domain/choices';
import { closeIndicator } from '@/domain/indicator-closing';
import { ClosingBadge } from '@/shared/closing/closing-badge';
import { useClosingSentence } from '@/shared/closing/use-closing-sentence';
import { YearsChoice } from '@/shared/closing/years-choice';
import { useLanguage } from '@/shared/i18n/use-language';
import { Stack } from '@/shared/ui/layout';
import { SourceLink } from '@/shared/ui/source-link';
import { Link } from '@/shared/url/address';

/** What became of the promise, by published facts alone and by the plans that are asked for; and what became of the indicator in the later acts. */
export function ClosingPart({ detail, years }: { detail: IndicatorDetail; years: YearsJudged }) {
  const { t } = useTranslation('closing');
  const sentenceOf = useClosingSentence();
  const { indicator } = detail;
  const closed = closeIndicator(indicator, { years });
  return (
    <Stack gap={2}>
      <p>
        {closed.total === 0 ? (
          t('years.none')
        ) : (
          <>
            <ClosingBadge closing={closed.worst?.closing.closing ?? null} reason={closed.reason} /> {sentenceOf(indicator, closed)}
          </>
        )}
      </p>
      <YearsChoice years={years} />
      <Lineage lineage={detail.lineage} />
    </Stack>
  );
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
          {t(`lineage.act.${act as 'repeal-726'}`)} – {t(`lineage.${fate}`)}
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
