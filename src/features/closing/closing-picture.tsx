import { CLOSINGS, type UnknownReason } from '@/domain/choices';
import { ClosingBadge, VERDICT_OF } from '@/shared/closing/closing-badge';
import { useClosingWord } from '@/shared/closing/use-closing-words';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { unprovenIn } from '@/shared/i18n/use-unproven-word';
import type { PictureAbout } from '@/shared/pictures/picture-about';
import { PictureActions } from '@/shared/pictures/picture-actions';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Cluster, Stack } from '@/shared/ui/layout';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { Link } from '@/shared/url/address';
import styles from './closing.module.css';
import { type ClosingGroup, type ClosingRow, type ClosingWord, groupRows } from './closing-rows';

const outcomeOf = (word: ClosingWord) => CLOSINGS.find((closing) => closing === word) ?? null;

/** What the promises of a group have in common. */
export function GroupBadge({ word }: { word: ClosingWord }) {
  const outcome = outcomeOf(word);
  return <ClosingBadge closing={outcome} reason={outcome ? null : (word as UnknownReason)} />;
}

interface ClosingPictureProps {
  readonly rows: readonly ClosingRow[];
  readonly withDemo: boolean;
  /** The day of the data, in words. */
  readonly date: string;
}

/** All promises by what became of them, each under its name: to be read without a legend. The eight promises of the goals stand out. */
export function ClosingPicture({ rows, withDemo, date }: ClosingPictureProps) {
  const { t } = useTranslation('closing-page');
  const language = useLanguage();
  const word = useClosingWord();
  const groups = groupRows(rows);
  const about: PictureAbout = {
    title: t('picture.title'),
    unit: t('picture.unit'),
    date,
    notes: [t('picture.large'), withDemo ? t('picture.noteDemo') : t('picture.note')],
    unproven: unprovenIn(rows.map(({ closed }) => ({ provenance: closed.worst?.closing.basis ?? null }))),
    draw: async () => {
      const { drawClosing } = await import('./draw-closing');
      return drawClosing(
        groups.map((group) => {
          const outcome = outcomeOf(group.word);
          return {
            title: t('picture.group', { word: word(group.word), n: group.rows.length }),
            verdict: outcome && VERDICT_OF[outcome],
            names: group.rows.map(({ indicator }) => ({ text: indicator.short[language], isPromise: indicator.level === 'target' })),
          };
        }),
      );
    },
  };
  const unknown = groups.filter((group) => !isKnown(group));
  return (
    <Stack as="figure" gap={3} className="above-2" aria-label={t('picture.title')}>
      {groups.filter(isKnown).map((group) => (
        <Group key={group.word} group={group} />
      ))}
      {unknown.length > 0 && (
        <div className={`stack rows-3 ${styles['unknowns']}`}>
          {unknown.map((group) => (
            <Group key={group.word} group={group} />
          ))}
        </div>
      )}
      <PictureActions about={about} />
    </Stack>
  );
}

const isKnown = ({ word }: ClosingGroup) => outcomeOf(word) !== null;

/** One of the outcomes with the promises that have it. Of what is not known the names are folded: the account says of each why. */
function Group({ group: { word, rows } }: { group: ClosingGroup }) {
  const { t } = useTranslation('closing-page');
  const language = useLanguage();
  const outcome = outcomeOf(word);
  return (
    <section className={`${styles['group']} ${outcome ? verdictColours[VERDICT_OF[outcome]] : styles['unknown']}`}>
      <h3 className={styles['groupTitle']}>
        <b translate="no">{rows.length}</b> <GroupBadge word={word} />
      </h3>
      <details className={`small ${outcome ? 'open-wide' : ''}`} data-print="open">
        <summary>{t('picture.names')}</summary>
        <Cluster as="ul" gap={1} rows={1} className="small">
          {rows.map(({ indicator, closed }) => (
            <li key={indicator.id} className={styles['chip']} data-promise={indicator.level === 'target' || undefined}>
              <OfOrigin origin={closed.worst?.closing.basis ?? null}>
                <Link className="quiet" to="/$lang/indicators/$id/" params={{ lang: language, id: indicator.id }}>
                  {indicator.short[language]}
                </Link>
              </OfOrigin>
            </li>
          ))}
        </Cluster>
      </details>
    </section>
  );
}
