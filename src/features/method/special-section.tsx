import { OUTCOMES, type Outcome } from '@/domain/judge';
import { useTranslation } from '@/shared/i18n/use-translation';
import { columnsClass } from '@/shared/ui/side-by-side';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import { Section } from './section';
import { WordTable } from './word-table';

const KINDS = ['flow', 'rank', 'growth', 'constant'] as const;

/** Indicators for which the plain rule needs a word more. */
export function SpecialSection() {
  const { t } = useTranslation(['method-built', 'method']);
  return (
    <Section id="special">
      <h3>{t('stop.title')}</h3>
      <p>{t('stop.text')}</p>
      <WordTable
        caption={t('stop.caption')}
        columns={[t('method:verdict.word'), t('method:verdict.when')]}
        rows={OUTCOMES.map((outcome) => ({
          key: outcome,
          word: <VerdictBadge judged={{ verdict: isKept(outcome) ? 'met' : 'behind', exceeded: false, outcome }} />,
          meaning: t(`outcome.${outcome}`),
        }))}
      />
      <p>{t('stop.after')}</p>
      <div className={columnsClass}>
        {KINDS.map((kind) => (
          <Kind key={kind} kind={kind} />
        ))}
      </div>
    </Section>
  );
}

function Kind({ kind }: { kind: (typeof KINDS)[number] }) {
  const { t } = useTranslation(['method-built', 'method']);
  return (
    <>
      <h3>{t(`special.${kind}.title`)}</h3>
      <p>{t(`special.${kind}.text`)}</p>
    </>
  );
}

/** The colour is that of the year's own verdict; an unmet promise can have any of the four others. */
function isKept(outcome: Outcome): boolean {
  return outcome === 'completed' || outcome === 'kept' || outcome === 'reached-late';
}
