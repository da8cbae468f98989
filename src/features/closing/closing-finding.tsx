import type { Programme } from '@/contracts/programme';
import { countClosings } from '@/domain/indicator-closing';
import { worstClosing } from '@/domain/worst-closing';
import { useClosingFinding } from '@/shared/closing/use-closing-finding';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Fold } from '@/shared/ui/fold';
import { Stack } from '@/shared/ui/layout';
import { columnsClass } from '@/shared/ui/side-by-side';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { Link } from '@/shared/url/address';
import type { ClosingRow } from './closing-rows';

/** What it comes to, in a sentence; the worst case with since when and who; and that unknown is not "not kept". */
export function ClosingFinding({ rows, agencies }: { rows: readonly ClosingRow[]; agencies: Programme['agencies'] }) {
  const { t } = useTranslation('closing-page');
  const language = useLanguage();
  const { soMany, ofSo } = useCountWords();
  const told = useClosingFinding();
  const counts = countClosings(rows.map(({ closed }) => closed));
  const sentence = told.outcomes(counts);
  useSpokenChange(sentence);
  const promises = rows.filter(({ indicator }) => indicator.level === 'target');
  const counted = countClosings(promises.map(({ closed }) => closed));
  const ofPromises = ofSo(counted.total, 'targets');
  const worst = worstClosing(rows);
  return (
    <Stack as="section" gap={2} className="ruled" aria-labelledby="finding">
      <h2 id="finding" className="saying">
        {sentence}
      </h2>
      <div className={columnsClass}>
        <p>
          {counted.total > 0 &&
            (counted.known > 0
              ? t('finding.promises', { of: ofPromises, known: soMany(counted.known), kept: soMany(counted.kept) })
              : t(counted.total === 1 ? 'finding.promisesNoneOfOne' : 'finding.promisesNone', { of: ofPromises }))}{' '}
          <strong>{t('finding.unknownNote')}</strong>
        </p>
        {worst && (
          <OfOrigin as="p" origin={worst.closed.since?.basis ?? null}>
            {told.worst(worst, counts, agencies)}
          </OfOrigin>
        )}
        <Fold summary={t('rule.title')} className="small">
          <p className="note">
            {[told.late(counts), told.verified(counts)].filter(Boolean).join(' ')} {t('rule')} {t('lead.rule')}{' '}
            <Link to="/$lang/method/" params={{ lang: language }}>
              {t('rule.link')}
            </Link>
          </p>
        </Fold>
      </div>
    </Stack>
  );
}
