import { Choice } from "./choice.tsx";

/** A small number within its bounds. */
export const NumberChoice = ({
  label,
  bounds: [least, most],
  value,
  onChange,
}: {
  readonly label: string;
  readonly bounds: readonly [number, number];
  readonly value: number;
  readonly onChange: (value: number) => void;
}) => (
  <Choice
    label={label}
    codes={Array.from({ length: most - least + 1 }, (_, at) =>
      String(least + at),
    )}
    chosen={String(value)}
    words={(number) => number}
    onChange={(number) => onChange(Number(number))}
  />
);
