import { VERDICTS } from '@/domain/choices';
import type { List } from '@/shared/list/use-list';
import { clusterClass } from '@/shared/ui/layout';
import verdictColours from '@/shared/ui/verdict-colours.module.css';
import { VerdictIcon } from '@/shared/ui/verdict-icon';
import type { CatalogueRow } from './catalogue-rows';
import { VERDICT_OPTIONS, type VerdictOption } from './catalogue-search';
import styles from './verdict-choice.module.css';

interface VerdictChoiceProps {
  readonly list: List<CatalogueRow>;
  readonly chosen: readonly VerdictOption[];
  readonly onChoose: (chosen: readonly VerdictOption[]) => void;
}

/** Verdicts and states, any number of them. The five verdicts are always offered, a state only where there is one. */
export function VerdictChoice({ list: { facets, counts: allCounts }, chosen, onChoose }: VerdictChoiceProps) {
  const facet = facets.find(({ key }) => key === 'verdict');
  const names = new Map(facet?.options.map(({ value, name }) => [value, name]));
  const counts = allCounts.get('verdict') ?? new Map<string, number>();
  const offered = VERDICT_OPTIONS.filter((option) => isVerdict(option) || counts.has(option) || chosen.includes(option));
  const toggle = (option: VerdictOption, isOn: boolean) =>
    onChoose(VERDICT_OPTIONS.filter((other) => (other === option ? isOn : chosen.includes(other))));
  return (
    <fieldset className={clusterClass({ gap: 2 })}>
      <legend>{facet?.label}</legend>
      {offered.map((option) => (
        <label key={option} className={`small mark ${styles['chip']} ${isVerdict(option) ? verdictColours[option] : styles['state']}`}>
          <input type="checkbox" checked={chosen.includes(option)} onChange={(event) => toggle(option, event.target.checked)} />
          {isVerdict(option) && <VerdictIcon verdict={option} />}
          <span>{names.get(option)}</span> <span className="muted tabular">{counts.get(option) ?? 0}</span>
        </label>
      ))}
    </fieldset>
  );
}

function isVerdict(option: VerdictOption): option is (typeof VERDICTS)[number] {
  return VERDICTS.some((verdict) => verdict === option);
}
