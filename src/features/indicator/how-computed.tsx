import { useId } from 'react';
import { partName } from '@/domain/indicator-name';
import { judgeYear } from '@/domain/judgement';
import { isConstantPlan, targetOf } from '@/domain/plan-line';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import choices from '@/shared/ui/choice.module.css';
import { OriginBlock } from '@/shared/ui/fact-value';
import { Cluster, Stack } from '@/shared/ui/layout';
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

function YearChoice({ view }: { view: IndicatorView }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const labelId = useId();
  const { indicator, series, latest, now, year } = view;
  const byDefault = latest?.year ?? now.year;
  return (
    <Cluster
      as="nav"
      gap={2}
      align="center"
      className={`${choices['choice']} ${choices['line']}`}
      data-only="script"
      aria-labelledby={labelId}
    >
      <span id={labelId}>{t('explain.chooseYear')}</span>{' '}
      {explainedYears(series).map((choice) => (
        <Link
          key={choice}
          to="/$lang/indicators/$id/"
          params={{ lang: language, id: indicator.id }}
          search={(old) => ({ ...old, year: choice === byDefault ? null : choice })}
          aria-current={choice === year ? 'true' : undefined}
          activeOptions={{ exact: true }}
          resetScroll={false}
          translate="no"
        >
          {choice}
        </Link>
      ))}
    </Cluster>
  );
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
