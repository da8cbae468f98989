import { VERDICTS } from '@/domain/choices';
import { useTranslation } from '@/shared/i18n/use-translation';
import type { List } from '@/shared/list/use-list';
import { clusterClass } from '@/shared/ui/layout';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import { visuallyHidden } from '@/shared/ui/visually-hidden';
import type { CatalogueRow } from './catalogue-rows';
import { VERDICT_OPTIONS, type VerdictOption } from './catalogue-search';
import styles from './verdict-choice.module.css';

interface VerdictChoiceProps {
  readonly list: List<CatalogueRow>;
  readonly chosen: readonly VerdictOption[];
  readonly onChoose: (chosen: readonly VerdictOption[]) => void;
}

/** Verdicts and states, any number of them. The five verdicts are always offered, in one line; a state only where there is one, in a fold. */
export function VerdictChoice({ list: { facets, counts: allCounts }, chosen, onChoose }: VerdictChoiceProps) {
  const { t } = useTranslation('catalogue');
  const facet = facets.find(({ key }) => key === 'verdict');
  const names = new Map(facet?.options.map(({ value, name }) => [value, name]));
  const counts = allCounts.get('verdict') ?? new Map<string, number>();
  const offered = VERDICT_OPTIONS.filter((option) => isVerdict(option) || counts.has(option) || chosen.includes(option));
  const toggle = (option: VerdictOption, isOn: boolean) =>
    onChoose(VERDICT_OPTIONS.filter((other) => (other === option ? isOn : chosen.includes(other))));
  const states = offered.filter((option) => !isVerdict(option));
  const chips = (options: readonly VerdictOption[]) =>
    options.map((option) => (
      <label key={option} className={`small mark ${styles['chip']} ${isVerdict(option) ? verdictColours[option] : styles['state']}`}>
        <input
          type="checkbox"
          className={visuallyHidden}
          checked={chosen.includes(option)}
          onChange={(event) => toggle(option, event.target.checked)}
        />
        {isVerdict(option) && <VerdictIcon verdict={option} />}
        <span>{names.get(option)}</span> <span className="muted tabular">{counts.get(option) ?? 0}</span>
      </label>
    ));
  return (
    <fieldset className={`${clusterClass({ gap: 1, align: 'center' })} ${styles['chips']}`}>
      <legend>{facet?.label}</legend>
      {chips(VERDICTS)}
      {states.length > 0 && (
        <details className={`small ${styles['states']}`} open={chosen.some((option) => !isVerdict(option)) || undefined}>
          <summary>{t('filter.states')}</summary>
          <div className={clusterClass({ gap: 1 })}>{chips(states)}</div>
        </details>
      )}
    </fieldset>
  );
}

function isVerdict(option: VerdictOption): option is (typeof VERDICTS)[number] {
  return VERDICTS.some((verdict) => verdict === option);
}
