import { useSuspenseQuery } from '@tanstack/react-query';
import { closeIndicator } from '@/domain/indicator-closing';
import { joinPart } from '@/domain/indicator-name';
import { STUDY_ERROR_POINTS } from '@/domain/study-error';
import { indicatorListQuery } from '@/shared/api/queries';
import { ClosingBadge } from '@/shared/closing/closing-badge';
import { useAlertWords } from '@/shared/closing/use-alert-words';
import { useClosingSentence } from '@/shared/closing/use-closing-sentence';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Boundary } from '@/shared/ui/boundary';
import { Facts } from '@/shared/ui/facts';
import { columnsClass } from '@/shared/ui/side-by-side';
import { Link } from '@/shared/url/address';
import { alertCasesQuery } from './alert-cases-query';
import { Section } from './section';

const RULES = ['when', 'since', 'parts', 'unknown', 'pace', 'error'] as const;
/** One that was missed, one that came late, one that cannot be known. */
const CASES = ['r1-5-6', 'r1-3-4', 't2-1'] as const;

/** What became of a promise: the rule of the closing account, and cases worked by it from published facts alone. */
export function ClosingSection() {
  const { t } = useTranslation(['method-built', 'method']);
  const { value } = useFormat();
  const limit = value(STUDY_ERROR_POINTS, { unit: 'score', decimals: 0 });
  const language = useLanguage();
  return (
    <Section id="closing">
      <div className={columnsClass}>
        {RULES.map((rule) => (
          <p key={rule}>{t(`closing.${rule}`, { limit })}</p>
        ))}
      </div>
      <Boundary name={t('method:section.closing')}>
        <Cases />
      </Boundary>
      <Boundary name={t('method:section.closing')}>
        <Alerts />
      </Boundary>
      <p>
        <Link to="/$lang/closing/" params={{ lang: language }}>
          {t('closing.link')}
        </Link>
      </p>
    </Section>
  );
}

function Cases() {
  const language = useLanguage();
  const sentenceOf = useClosingSentence();
  const { indicators } = useSuspenseQuery(indicatorListQuery).data;
  const found = indicators.filter(({ id }) => CASES.some((each) => each === id));
  return (
    <Facts>
      {found.map((indicator) => {
        const closed = closeIndicator(indicator);
        return (
          <div key={indicator.id}>
            <dt>{indicator.short[language]}</dt>
            <dd>
              <ClosingBadge closing={closed.worst?.closing.closing ?? null} reason={closed.reason} /> {sentenceOf(indicator, closed)}
            </dd>
          </div>
        );
      })}
    </Facts>
  );
}

/** The rules by which values of regions are marked, with the numbers that the rules use, and for each a case of the published facts. */
function Alerts() {
  const { t } = useTranslation('method-built');
  const language = useLanguage();
  const { ruleText, alertText } = useAlertWords();
  const { bounds, rules, cases } = useSuspenseQuery(alertCasesQuery).data;
  return (
    <>
      <p>{ruleText(bounds)}</p>
      <ul className="bullets">
        {cases.map(({ alert, region, earlier, short, part, measured }) => {
          const now = region[language];
          const place = earlier ? t('closing.alertThen', { region: now, year: earlier.year, earlier: earlier.short[language] }) : now;
          const name = joinPart(short[language], part?.[language] ?? null);
          return <li key={alert.rule}>{alertText(t('closing.alertCase', { region: place, name }), measured, alert)}</li>;
        })}
      </ul>
      {cases.length < rules && <p className="note">{t('closing.alertNone')}</p>}
    </>
  );
}
