import { Field } from './field';

export interface SelectOption<Value extends string = string> {
  readonly value: Value;
  readonly name: string;
  readonly isDisabled?: boolean;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value | null;
  /** What is said for no choice; absent where one of the options is always chosen. */
  readonly none?: string | undefined;
  /** `false`: no choice is shown and cannot be chosen. */
  readonly canBeNone?: boolean;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean;
  readonly onChoose: (value: Value | null) => void;
}

/** One of many, under its label. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, options, value, none, canBeNone = true, isDisabled = false, isLabelHidden, onChoose } = props;
  return (
    <Field label={label} isLabelHidden={isLabelHidden}>
      <select
        value={value ?? ''}
        disabled={isDisabled}
        onChange={({ target }) => onChoose(options.find((option) => option.value === target.value)?.value ?? null)}
      >
        {none !== undefined && (
          <option value="" disabled={!canBeNone}>
            {none}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.isDisabled}>
            {option.name}
          </option>
        ))}
      </select>
    </Field>
  );
}
