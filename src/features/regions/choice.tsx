import { Link } from '@/shared/url/address';
import styles from './regions.module.css';
import type { RegionsSearch } from './regions-search';

interface ChoiceProps<Name extends keyof RegionsSearch> {
  readonly name: Name;
  readonly label: string;
  readonly options: readonly { readonly value: RegionsSearch[Name] & string; readonly text: string }[];
  readonly value: RegionsSearch[Name];
}

/** A few readings of the same page as links: what is chosen stands in the address. */
export function Choice<Name extends 'view' | 'borders' | 'against' | 'by' | 'colour'>({ name, label, options, value }: ChoiceProps<Name>) {
  return (
    <fieldset className={styles['choice']}>
      <legend>{label}</legend>
      {options.map((option) => (
        <Link
          key={option.value}
          to="./"
          search={(search) => ({ ...search, [name]: option.value })}
          resetScroll={false}
          // a choice that is the default leaves no trace in the address: only the very same address is this one
          activeOptions={{ exact: true, includeSearch: true }}
          aria-current={option.value === value ? 'true' : undefined}
        >
          {option.text}
        </Link>
      ))}
    </fieldset>
  );
}
