import { type InputHTMLAttributes, useEffect, useId, useState } from "react";

/**
 * A short text in a box. It counts when the box is left or Enter is pressed; what breaks the rule stays as it was typed, with the rule
 * beside it, and changes nothing.
 */
export function TypedField({
  label,
  value,
  className,
  rule,
  onChange,
  ...box
}: {
  readonly label: string;
  /** What counts now. */
  readonly value: string;
  /** Of the label with the box in it. */
  readonly className?: string | undefined;
  /** Why a text does not count, as words that name it; undefined when it does. It is given without the spaces around it. */
  readonly rule: (typed: string) => string | undefined;
  readonly onChange: (typed: string) => void;
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "size" | "placeholder" | "inputMode" | "title"
>) {
  const id = useId();
  const [written, setWritten] = useState(value);
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    setWritten(value);
    setRefused(undefined);
  }, [value]);
  const leave = () => {
    const typed = written.trim();
    const why = rule(typed);
    setRefused(why);
    if (why === undefined && typed !== value) onChange(typed);
  };
  return (
    <div>
      <label className={className}>
        <span>{label}</span>{" "}
        <input
          {...box}
          value={written}
          aria-invalid={refused !== undefined}
          aria-describedby={refused === undefined ? undefined : id}
          onChange={({ currentTarget }) => setWritten(currentTarget.value)}
          onBlur={leave}
          onKeyDown={({ key }) => {
            if (key === "Enter") leave();
          }}
        />
      </label>
      {refused !== undefined && (
        <p id={id} role="alert" className="kt-refused">
          {refused}
        </p>
      )}
    </div>
  );
}
