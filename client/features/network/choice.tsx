import styles from "./network.module.css";

/** One of several, as a list that opens; its label stands before it. */
export function Choice<Code extends string>({
  label,
  codes,
  chosen,
  words,
  onChange,
}: {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly chosen: Code;
  readonly words: (code: Code) => string;
  readonly onChange: (code: Code) => void;
}) {
  return (
    <label className={styles["choice"]}>
      {label}{" "}
      <select
        value={chosen}
        onChange={({ currentTarget }) => {
          const code = codes.find((known) => known === currentTarget.value);
          if (code !== undefined) onChange(code);
        }}
      >
        {codes.map((code) => (
          <option key={code} value={code}>
            {words(code)}
          </option>
        ))}
      </select>
    </label>
  );
}
