import styles from "./trajectories.module.css";

type Option = { readonly value: string; readonly label: string };

/** One of some options. */
export function Choice({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}) {
  const isListed = options.some((option) => option.value === value);
  return (
    <label className={styles["choice"]}>
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {!isListed && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Several of some options, at least one (or `least`); in their own order. */
export function Several({
  label,
  options,
  chosen,
  isOne = false,
  least = 1,
  onChange,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  /** Only the first of those chosen counts: choosing takes the place of the others. */
  readonly isOne?: boolean;
  readonly least?: number;
  readonly onChange: (values: readonly string[]) => void;
}) {
  const shown = isOne ? chosen.slice(0, 1) : chosen;
  const toggle = (value: string) => {
    if (isOne) {
      onChange([value]);
      return;
    }
    const next = options
      .map((option) => option.value)
      .filter((one) =>
        one === value ? !shown.includes(one) : shown.includes(one),
      );
    if (next.length >= least) onChange(next);
  };
  return (
    <fieldset className={styles["several"]}>
      <legend>{label}</legend>
      {options.map(({ value, label: name }) => (
        <label key={value}>
          <input
            type={isOne ? "radio" : "checkbox"}
            checked={shown.includes(value)}
            onChange={() => toggle(value)}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
