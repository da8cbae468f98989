import { useSuspenseQuery } from '@tanstack/react-query';
import { asPublished } from '@/domain/decree-decimals';
import { indicatorName } from '@/domain/indicator-name';
import { keyOfSeries, listRegionalSeries } from '@/domain/regional-series';
import { useRegionalIndicators } from '@/shared/api/regional-indicators';
import { useAlertWords } from '@/shared/closing/use-alert-words';
import { useClosingFinding } from '@/shared/closing/use-closing-finding';
import { useFormat } from '@/shared/i18n/use-format';
import { useLanguage } from '@/shared/i18n/use-language';
import { useTranslation } from '@/shared/i18n/use-translation';
import { Stack } from '@/shared/ui/layout';
import type { BehindLine, PlacedAlert } from './region-account';
import { regionAccountQuery } from './region-account-query';

/** What became of the promises in this region, by published facts alone: what it comes to, and in the fold what is behind since when, what the alert rules name, and both readings. */
export function RegionClosing({ id }: { id: string }) {
  const { t } = useTranslation('region-closing');
  const { data: account } = useSuspenseQuery(regionAccountQuery(id));
  const told = useClosingFinding();
  const { behindText, alertText, ruleText, namesOf } = useLineTexts();
  const { number } = useFormat();
  const behind = account.behind.flatMap((line) => behindText(line) ?? []);
  const marks = account.alerts.flatMap((alert) => alertText(alert) ?? []);
  return (
    <details className="small above-3" data-print="open" data-region-closing="">
      <summary>
        {t('closing.summary', {
          known: number(account.plan.known, 0),
          total: number(account.plan.total, 0),
          behind: number(behind.length, 0),
          marks: number(marks.length, 0),
        })}
      </summary>
      <Stack gap={1}>
        <ul className="bullets">
          {[...behind, ...marks].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{t('closing.plan', { finding: told.finding(account.plan) })}</p>
        <p>{t('closing.path', { finding: told.finding(account.path) })}</p>
        {account.leftOut.length > 0 && <p>{t('closing.leftOut', { names: namesOf(account.leftOut) })}</p>}
        <p className="note measure">{ruleText(account.bounds)}</p>
      </Stack>
    </details>
  );
}

function useLineTexts() {
  const { t } = useTranslation('region-closing');
  const language = useLanguage();
  const { value } = useFormat();
  const words = useAlertWords();
  const indicators = useRegionalIndicators();

  function namedOf(key: string) {
    const chosen = listRegionalSeries(indicators).find((candidate) => keyOfSeries(candidate) === key);
    if (!chosen) return null;
    const { indicator, part } = chosen;
    return { name: indicatorName(indicator, part, language), measured: { unit: indicator.unit, decimals: part.decimals } };
  }

  function behindText({ key, since, year, fact, plan, planYear }: BehindLine): string | null {
    const named = namedOf(key);
    if (!named) return null;
    const figures = { lastYear: year, fact: value(fact, asPublished(named.measured, fact)), plan: value(plan, named.measured) };
    return t(planYear === year ? 'closing.since' : 'closing.sinceOf', { name: named.name, year: since, planYear, ...figures });
  }

  function alertText({ key, alert }: PlacedAlert): string | null {
    const named = namedOf(key);
    return named && words.alertText(named.name, named.measured, alert);
  }

  const namesOf = (ids: readonly string[]) => indicators.flatMap(({ id, short }) => (ids.includes(id) ? [short[language]] : [])).join('; ');

  return { behindText, alertText, namesOf, ruleText: words.ruleText };
}
