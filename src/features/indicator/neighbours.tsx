import type { IndicatorDetail } from '@/contracts/indicator-detail';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Link } from '@/shared/url/address';
import styles from './indicator.module.css';

/** To the indicators before and after this one in its task, or in its goal. */
export function Neighbours({ detail: { neighbours, indicator } }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('indicator');
  const { previous, next } = neighbours;
  if (!previous && !next) return null;
  return (
    <nav className={styles['neighbours']} data-only="screen" aria-label={t(indicator.task ? 'neighbours.task' : 'neighbours.goal')}>
      {previous && <Neighbour neighbour={previous} label={t('neighbours.previous')} />}{' '}
      {next && <Neighbour neighbour={next} label={t('neighbours.next')} isNext />}
    </nav>
  );
}

interface NeighbourProps {
  readonly neighbour: NonNullable<IndicatorDetail['neighbours']['next']>;
  readonly label: string;
  readonly isNext?: boolean;
}

function Neighbour({ neighbour, label, isNext = false }: NeighbourProps) {
  const language = useLanguage();
  return (
    <Link to="/$lang/indicators/$id/" params={{ lang: language, id: neighbour.id }} className={isNext ? styles['next'] : undefined}>
      <small className="muted line">{label}</small> {neighbour.short[language]}
    </Link>
  );
}
