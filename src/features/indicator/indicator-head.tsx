import { useQuery } from '@tanstack/react-query';
import type { IndicatorDetail } from '@/contracts/indicator-detail';
import type { IndicatorAnswer } from '@/contracts/indicators';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import { WholeWords } from '@/shared/ui/whole-words';
import { Link } from '@/shared/url/address';
import { indicatorNamesQuery } from './indicator-names';

/** Level, goal or task, short title, what it measures, and the decree's full title. */
export function IndicatorHead({ detail }: { detail: IndicatorDetail }) {
  const { t } = useTranslation('indicator');
  const language = useLanguage();
  const { indicator, explain } = detail;
  return (
    // the same in every view of the page
    <Stack as="header" gap={2} above={3} below={4} data-still="">
      <p className="note">
        <Place indicator={indicator} />
      </p>
      <h1>
        <WholeWords>{indicator.short[language]}</WholeWords>
      </h1>
      <p className="measure">{explain[language]}</p>
      <details className="note wide" data-print="open">
        <summary>{t('head.fullTitle')}</summary>
        {indicator.title[language]}
      </details>
    </Stack>
  );
}

/** The names of goals and tasks come from another file: without it their numbers stand alone. */
function Place({ indicator }: { indicator: IndicatorAnswer }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, level, goal, task } = indicator;
  const { data: names } = useQuery(indicatorNamesQuery(id));
  const levelWord = t(level === 'target' ? 'term.targetIndicator' : 'term.resultIndicator');
  const name = names?.place?.[language];
  const place = task ? t('term.task', { n: task }) : t('term.goal', { n: goal });
  const whole = name ? `${place}: ${name}` : place;
  return (
    <>
      <strong>{levelWord}</strong> ·{' '}
      {task ? (
        <Link to="/$lang/tasks/$id/" params={{ lang: language, id: task }}>
          {whole}
        </Link>
      ) : (
        <Link to="/$lang/goals/$n/" params={{ lang: language, n: goal }}>
          {whole}
        </Link>
      )}
    </>
  );
}
