import type { ReactNode } from 'react';
import type { DemoShare } from '@/domain/official-facts';
import { LAST_YEAR_IN_FORCE } from '@/domain/series';
import { useFormat } from '../i18n/use-format';
import { useTranslation } from '../i18n/use-translation';
import { usePreview } from '../preview/use-preview';
import { Link } from '../url/address';
import { useFactsMode } from '../url/use-facts-mode';
import { useReportDemo } from './cited-page';
import { useSpokenChange } from './spoken-change';
import styles from './status-line.module.css';
import { useMenu } from './use-menu';
import { YearBar } from './year-bar';

interface StatusLineProps {
  /** The year in view, where the page can show another. */
  readonly year?: number;
  /** The years that can be chosen; those of the programme where nothing else is given. */
  readonly years?: readonly number[];
  /** `true`: a year after the repeal is judged. Where nothing is given the year in view decides. */
  readonly isAfterRepeal?: boolean;
  /** How many of the values on the page are generated; `true` where there are some that are not counted. Left out where there are no facts. */
  readonly demo?: DemoShare | boolean;
}

/**
 * Under which conditions a page is to be read, in one line: the year, whether the decree was in force, how many values are generated and
 * the switch that hides them. Each part says on demand what it means: a native fold that lies over the page, open on paper.
 */
export function StatusLine({ year, years, isAfterRepeal = year !== undefined && year > LAST_YEAR_IN_FORCE, demo }: StatusLineProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['line']} data-status>
      {year !== undefined && <YearBar year={year} {...(years && { years })} />}
      {isAfterRepeal && (
        <Part
          name={
            <>
              {t('legal.state')} <span className={styles['since']}>{t('legal.since')}</span>
            </>
          }
        >
          <p>{t('legal.full')}</p>
        </Part>
      )}
      {demo !== undefined && <Reading demo={demo} />}
    </div>
  );
}

const WITH_PREVIEW: Namespaces = ['common', 'preview'];
const ALONE = ['common'] as unknown as Namespaces;
type Namespaces = readonly ['common', 'preview'];

function Reading({ demo }: { demo: DemoShare | boolean }) {
  const isPreviewed = usePreview()?.kind === 'shown';
  // its words come with the preview: a page without one carries none of them
  const { t } = useTranslation(isPreviewed ? WITH_PREVIEW : ALONE);
  const { number } = useFormat();
  const facts = useFactsMode();
  const hasDemo = typeof demo === 'boolean' ? demo : demo.demo > 0;
  useReportDemo(hasDemo && facts !== 'official');
  const hidden = isPreviewed ? t('preview:facts.hidden') : t('facts.hidden');
  // another view says itself what it rests on
  useSpokenChange(facts === 'official' ? hidden : hasDemo ? t('facts.demoShort') : '', { of: facts });
  if (facts === 'official') {
    return (
      <>
        <Part name={isPreviewed ? t('preview:facts') : t('facts.published')}>
          <p>{hidden}</p>
        </Part>
        <Link to="./" search={(search) => ({ ...search, facts: 'all' as const })} resetScroll={false} className="nowrap" data-only="screen">
          {t('facts.show')}
        </Link>
      </>
    );
  }
  if (!hasDemo) return null;
  const share = typeof demo === 'boolean' ? t('facts.some') : t('facts.share', { n: number(demo.demo, 0), total: number(demo.facts, 0) });
  return (
    <>
      <Part name={share} isDemo>
        <p>{t('facts.demoShort')}</p>
        <p>{t('facts.demoExplain')}</p>
      </Part>
      <Link
        to="./"
        search={(search) => ({ ...search, facts: 'official' as const })}
        resetScroll={false}
        className="nowrap"
        data-only="script"
      >
        {t('facts.hide')}
      </Link>
    </>
  );
}

function Part({ name, isDemo = false, children }: { name: ReactNode; isDemo?: boolean; children: ReactNode }) {
  const { menuProps } = useMenu();
  return (
    <details {...menuProps} className={isDemo ? `${styles['part']} ${styles['demo']}` : styles['part']} data-print="open">
      <summary data-unmarked>{name}</summary>
      <div className={styles['panel']}>{children}</div>
    </details>
  );
}
