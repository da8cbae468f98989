import { partName } from '@/domain/indicator-name';
import { judgeYear } from '@/domain/judgement';
import { isConstantPlan, targetOf } from '@/domain/plan-line';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Choice } from '@/shared/ui/choice';
import { OriginBlock } from '@/shared/ui/fact-value';
import { Stack } from '@/shared/ui/layout';
import { useSpokenChange } from '@/shared/ui/spoken-change';
import { VerdictBadge } from '@/shared/ui/verdict-badge';
import { Link } from '@/shared/url/address';
import { explainVerdict } from './explain-verdict';
import styles from './how-computed.module.css';
import { explainedYears, type IndicatorView } from './indicator-view';
import { useJudgementWord } from './use-judgement-word';
import { useStepTexts } from './use-step-texts';

/** The rule with this indicator's numbers, sentence by sentence, for the chosen year. */
export function HowComputed({ view }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const wordOf = useJudgementWord();
  const { part, series, year } = view;
  const textOf = useStepTexts(series, targetOf(series));
  const judgement = judgeYear(series, year);
  const steps = explainVerdict(series, judgement).filter(({ key }) => key !== 'lag' || !isConstantPlan(series));
  const name = partName(part, language);
  useSpokenChange(`${name ? `${name}. ` : ''}${t('year.label', { year })}: ${wordOf(judgement)}.`);
  return (
    <>
      <YearChoice view={view} />
      <div>
        <h3>{t('explain.forYear', { year })}</h3>
        <OriginBlock origins={[judgement.kind === 'judged' ? judgement.basis : judgement.provenance]}>
          <Stack as="ol" gap={3} className={styles['steps']}>
            {steps.map((step) => (
              <li key={step.key} className={step.key === 'result' ? styles['result'] : undefined}>
                <strong>{t(`explain.lead.${step.key}`)}</strong>{' '}
                {step.key === 'result' ? <VerdictBadge judged={step} /> : <p className="capital">{textOf(step).join(' ')}</p>}
              </li>
            ))}
          </Stack>
        </OriginBlock>
      </div>
      <MethodLink />
    </>
  );
}

function YearChoice({ view: { series, latest, now, year } }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const byDefault = latest?.year ?? now.year;
  const asked = (choice: number) => (choice === byDefault ? null : choice);
  const options = explainedYears(series).map((choice) => ({ value: asked(choice), text: choice }));
  return <Choice isOneLine name="year" label={t('explain.chooseYear')} value={asked(year)} options={options} />;
}

function MethodLink() {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  return (
    <p className="above-3">
      <Link to="/$lang/method/" params={{ lang: language }}>
        {t('explain.method')}
      </Link>
    </p>
  );
}
