import { weakestOrigin } from '@/domain/basis';
import type { Against } from '@/domain/choices';
import type { Provenance } from '@/domain/series';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Fold } from '@/shared/ui/fold';
import { Cluster, Stack } from '@/shared/ui/layout';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import type { ProfileRow } from './profile-row';
import styles from './region-profile.module.css';
import { useRowTexts } from './use-row-texts';

/** The sentences name the reading, the nation and the place: they are as sure as the weakest of them. */
function originOf({ judgement, nation, place }: ProfileRow): Provenance | null {
  return judgement.kind === 'judged' ? weakestOrigin(judgement.basis, nation?.provenance ?? null, place?.basis ?? null) : null;
}

interface ExtremesProps {
  readonly kind: 'weakest' | 'strongest';
  readonly rows: readonly ProfileRow[];
  /** Indicators with a verdict. */
  readonly known: number;
  readonly against: Against;
}

/** Three rows with their places and why they are here, in words and numbers, the strongest in a fold on a phone; `ExtremesRules` says by which rule. */
export function Extremes({ kind, rows, known, against }: ExtremesProps) {
  const { t } = useTranslation('region');
  const language = useLanguage();
  const { nameOf, reasonOf } = useRowTexts();
  const list = (
    <Stack as="ol" gap="none" className={`entries ${styles['extremeList']}`}>
      {rows.map((row) => (
        <li key={row.key}>
          <h3>
            <Link to="/$lang/indicators/$id/" params={{ lang: language, id: row.indicator.id }}>
              {nameOf(row)}
            </Link>
          </h3>
          {row.judgement.kind === 'judged' && (
            <Cluster as="p" gap={2} rows={1} above={1} align="center">
              <VerdictBadge judged={row.judgement} />{' '}
              {row.place && (
                <OfOrigin origin={row.judgement.basis === 'demo' ? null : row.place.basis} className="strong">
                  {t('extremes.place', { place: row.place.place, total: row.place.of })}
                </OfOrigin>
              )}
            </Cluster>
          )}
          <OfOrigin as="p" origin={originOf(row)} className="small">
            {reasonOf(row, against).join(' ')}
          </OfOrigin>
        </li>
      ))}
    </Stack>
  );
  const heading = <h2 id={kind}>{t(`extremes.${kind}.title`)}</h2>;
  if (rows.length === 0) {
    return (
      <Cluster as="section" gap={3} align="baseline" aria-labelledby={kind}>
        {heading} <p>{t(known === 0 ? 'extremes.unjudged' : 'extremes.none')}</p>
      </Cluster>
    );
  }
  return (
    <Stack as="section" gap={2} aria-labelledby={kind}>
      {heading}
      {kind === 'strongest' ? <Fold summary={t('extremes.show', { count: rows.length })}>{list}</Fold> : list}
    </Stack>
  );
}

/** By which rule rows are called weakest and strongest. */
export function ExtremesRules() {
  const { t } = useTranslation('region');
  return (
    <p className="note">
      {(['weakest', 'strongest'] as const).map((kind) => (
        <span key={kind}>
          <b>{t(`extremes.${kind}.title`)}:</b> {t(`extremes.${kind}.rule`)}{' '}
        </span>
      ))}
      {t('extremes.order')}
    </p>
  );
}
