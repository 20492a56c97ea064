import { EntityLink } from "../../ui/entity-link.tsx";

/** A label and links after it; nothing when there are none. */
export function LinksLine({
  label,
  to,
}: {
  readonly label: string;
  readonly to: readonly {
    readonly id: string;
    readonly displayName: string;
  }[];
}) {
  if (to.length === 0) return null;
  return (
    <p>
      {label}{" "}
      {to.map(({ id, displayName }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <EntityLink id={id} name={displayName} />
        </span>
      ))}
    </p>
  );
}

/** The thing in a list, or nothing. */
export const listOf = <Thing,>(thing: Thing | null): readonly Thing[] =>
  thing === null ? [] : [thing];
