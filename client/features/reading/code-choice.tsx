import styles from "./reading.module.css";

/** A set of fixed choices, any of which may be taken; none means all. */
export function CodeChoice<Code extends string>({
  legend,
  codes,
  chosen,
  words,
  onChange,
}: {
  readonly legend: string;
  readonly codes: readonly Code[];
  readonly chosen: readonly Code[];
  readonly words: (code: Code) => string;
  readonly onChange: (chosen: readonly Code[]) => void;
}) {
  const toggle = (code: Code) =>
    onChange(
      chosen.includes(code)
        ? chosen.filter((other) => other !== code)
        : codes.filter((other) => other === code || chosen.includes(other)),
    );
  return (
    <fieldset className={styles["choice"]}>
      <legend>{legend}</legend>
      {codes.map((code) => (
        <button
          key={code}
          type="button"
          className={styles["chip"]}
          aria-pressed={chosen.includes(code)}
          onClick={() => toggle(code)}
        >
          {words(code)}
        </button>
      ))}
    </fieldset>
  );
}
