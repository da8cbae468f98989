import type { ReactNode } from 'react';
import { type Briefing, MOST_OF_WORST } from '@/domain/briefing';
import { LAST_YEAR_IN_FORCE, PROGRAMME_YEARS } from '@/domain/series';
import { firstSentence, noteSentences } from '@/shared/closing/note-sentences';
import { useLeadName } from '@/shared/closing/use-lead-name';
import { toSentence } from '@/shared/i18n/one-stop';
import { useCountWords } from '@/shared/i18n/use-count-words';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { OfOrigin } from '@/shared/ui/fact-value';
import { Cluster, Stack } from '@/shared/ui/layout';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import { useAddress } from '@/shared/url/shown-address';
import styles from './briefing.module.css';
import { type BriefingData, hasDemo, lineOrigin, namedLeads } from './briefing-data';
import { IndicatorName } from './indicator-name';
import { PromiseTable } from './promise-table';
import { QrCode } from './qr-code';
import { type BriefingSentences, useBriefingSentences } from './use-briefing-sentences';

interface SheetProps {
  readonly data: BriefingData;
  /** On the screen, below the finding: under which conditions the sheet is read. */
  readonly children?: ReactNode;
}

/** One page of paper: the finding, the promises, the worst five and why, what changed, the money, what to beware of. */
export function Sheet({ data, children }: SheetProps) {
  const { t } = useTranslation('briefing');
  const sentences = useBriefingSentences(data);
  const { briefing } = data;
  return (
    <Stack as="article" gap={3} className={`quiet-links ${styles['sheet']}`} data-print="alone" aria-labelledby="briefing-title">
      <header>
        <p className="note">{t('sheet.kind')}</p>
        <h2 id="briefing-title">{sentences.title}</h2>
      </header>
      <p className={styles['finding']} data-counted="closing">
        {sentences.closingTitle}
      </p>
      {children}
      <p data-counted="finding">
        {sentences.worstClosing} <b>{sentences.findingRests === '' ? toSentence(sentences.finding) : sentences.finding}</b>
        {sentences.findingRests !== '' && <small className="plain"> {toSentence(sentences.findingRests)}</small>}
      </p>
      <p data-counted="indicators">
        {[sentences.verdicts, sentences.basis].filter(Boolean).join(' ')}{' '}
        {briefing.lag && <OfOrigin origin={briefing.lag.basis}>{sentences.medianLag}</OfOrigin>}
      </p>
      {briefing.promises.length > 0 && (
        <PromiseTable lines={briefing.promises} caption={t(data.region ? 'promises.region' : 'promises.nation')} />
      )}
      <Worst {...{ data, sentences }} />
      <div className={styles['pair']}>
        <Changes briefing={briefing} changes={sentences.changes} />
        <section aria-labelledby="briefing-money">
          <h3 id="briefing-money">{t('money.title')}</h3>
          <p>{sentences.money}</p>
        </section>
      </div>
      <Notes data={data} />
    </Stack>
  );
}

/** The worst lines with their reasons, the origin of each shown. */
function Worst({ data, sentences }: { data: BriefingData; sentences: BriefingSentences }) {
  const { t } = useTranslation('briefing');
  const language = useLanguage();
  const { briefing } = data;
  return (
    <section aria-labelledby="briefing-worst" className={styles['worstPart']}>
      <h3 id="briefing-worst">{t(briefing.worst.length < MOST_OF_WORST ? 'worst.titleFewer' : 'worst.title')}</h3>{' '}
      {sentences.worstBasis !== '' && <span data-counted="worst">{sentences.worstBasis}</span>}
      {briefing.worst.length === 0 && <p>{t(briefing.distribution.known > 0 ? 'worst.none' : 'worst.unknown')}</p>}
      <ol className={styles['worst']}>
        {briefing.worst.map((line) => (
          <li key={line.indicator.id}>
            <p>
              <b>
                <IndicatorName line={line} language={language} />
              </b>{' '}
              {line.judged && <VerdictBadge judged={line.judged} />}
            </p>
            <OfOrigin as="p" origin={lineOrigin(data, line)}>
              {sentences.why(line)}
            </OfOrigin>
            <LineNotes notes={noteSentences(data.notesOf(line), language)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What is better and worse than in the year before. */
function Changes({ briefing, changes }: { briefing: Briefing } & Pick<BriefingSentences, 'changes'>) {
  const { t } = useTranslation('briefing');
  return (
    <section aria-labelledby="briefing-changes">
      <h3 id="briefing-changes">{t('changes.title')}</h3>
      {changes.length === 0 && (
        <p>{briefing.year === PROGRAMME_YEARS[0] ? t('changes.first') : t('changes.none', { year: yearWithoutVerdicts(briefing) })}</p>
      )}
      {changes.map(({ text, basis }) => (
        <OfOrigin key={text} as="p" origin={basis}>
          {text}
        </OfOrigin>
      ))}
    </section>
  );
}

/** What the sources say of the figures of a line: all of it on a screen, on the one page of paper the sentence that says what the figure is. */
function LineNotes({ notes }: { notes: readonly string[] }) {
  return notes.map((note) => {
    const first = firstSentence(note);
    return (
      <small key={note} className="note">
        {' '}
        {first}
        {first !== note && <span data-only="screen">{note.slice(first.length)}</span>}
      </small>
    );
  });
}

/** Which of the two years that are to be compared has nothing to compare: this one, else the one before. */
const yearWithoutVerdicts = ({ year, distribution }: Briefing) => (distribution.known === 0 ? year : year - 1);

function Notes({ data }: { data: BriefingData }) {
  const { t } = useTranslation('briefing');
  const { t: common } = useTranslation();
  const { day } = useFormat();
  const address = useAddress();
  const leadName = useLeadName();
  const { soMany, ofSo } = useCountWords();
  const { briefing, dataDate, region } = data;
  const { basis, known } = briefing.distribution;
  const took = namedLeads(data).map(leadName);
  return (
    <Cluster gap={4} isSpread className={`note ${styles['notes']}`}>
      <div>
        {basis.demo > 0 && <p data-counted="note">{t('notes.demo', { of: ofSo(known, 'verdicts'), n: soMany(basis.demo) })}</p>}
        {basis.demo === 0 && hasDemo(briefing) && <p>{t('notes.demoMark')}</p>}
        <p>
          {t('notes.lead')} {took.length > 0 && toSentence(took.join('; '))}
        </p>
        {region && <p>{t('notes.region')}</p>}
        {briefing.year > LAST_YEAR_IN_FORCE && <p>{common('legal.full')}</p>}
        <p>{t('notes.source', { date: day(dataDate, 'attributive') })}</p>
        {address !== '' && <p data-address="">{address}</p>}
      </div>
      {/* its place is kept, so that nothing moves when the address is known */}
      <div className={styles['qr']} data-address="">
        {address !== '' && <QrCode address={address} label={t('notes.qr')} />}
      </div>
    </Cluster>
  );
}
