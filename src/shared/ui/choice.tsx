import { useId } from 'react';
import { Link } from '../url/address';
import styles from './choice.module.css';
import { clusterClass } from './layout';
import { useChosenInView } from './use-chosen-in-view';

/** `null`: what the page shows without the parameter. */
type Value = string | number | null;

interface ChoiceProps {
  readonly label: string;
  /** The parameter of the query that the choice sets. */
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly text: string | number }[];
  readonly value: Value;
  /** `true`: the options speak for themselves, the label is only heard. */
  readonly isLabelHidden?: boolean;
  /** `true`: the options stay beside each other and scroll where they have no room. */
  readonly isOneLine?: boolean;
}

/** A few readings of the same page as links: what is chosen stands in the address, so that the view can be sent on. */
export function Choice({ label, name, options, value, isLabelHidden = false, isOneLine = false }: ChoiceProps) {
  const id = useId();
  const row = useChosenInView<HTMLUListElement>(value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields, these are links
    <div role="group" data-only="script" {...(isLabelHidden ? { 'aria-label': label } : { 'aria-labelledby': id })}>
      {!isLabelHidden && (
        <span id={id} className="note">
          {label}
        </span>
      )}
      <ul ref={row} className={`${clusterClass({ gap: 1 })} ${styles['choice']} ${isOneLine ? styles['line'] : ''}`}>
        {options.map((option) => (
          <li key={option.text}>
            <Link
              to="./"
              search={(search) => ({ ...search, [name]: option.value })}
              resetScroll={false}
              aria-current={option.value === value ? 'true' : undefined}
              translate={typeof option.text === 'number' ? 'no' : undefined}
            >
              {option.text}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
