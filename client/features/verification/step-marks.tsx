import { useTranslation } from "react-i18next";

import { routeAnchor } from "../../url/route-address.ts";
import { daysWords } from "./days-words.ts";
import styles from "./route.module.css";
import type { KnownStep } from "./route-lines.ts";

/** What may be said of a step by another, as the schema names it. */
const linkKinds = [
  "CONFIRMS",
  "AMENDS",
  "OVERTURNS",
  "RETURNS_FOR_INQUIRY",
  "APPEALS",
] as const;

const linkKindOf = (kind: string) => linkKinds.find((code) => code === kind);

/** What a step did to others and what others did to it, each in words and as a way there. @param nameOf the name of a step of this route */
export function StepMarks({
  step: { times },
  nameOf,
}: {
  readonly step: KnownStep;
  readonly nameOf: (id: string) => string | undefined;
}) {
  const { t } = useTranslation();
  if (times === undefined || times.links.length + times.linkedBy.length === 0)
    return null;
  return (
    <ul className={styles["marks"]}>
      {times.links.map(({ kind, event }) => (
        <Mark
          key={`${kind} ${event.id}`}
          kind={kind}
          direction="does"
          to={event.id}
          name={nameOf(event.id)}
        />
      ))}
      {times.linkedBy.map(({ kind, event, days }) => (
        <Mark
          key={`by ${kind} ${event.id}`}
          kind={kind}
          direction="done"
          to={event.id}
          name={nameOf(event.id)}
          note={
            days === null
              ? undefined
              : t("route.after", { days: daysWords(days, t) })
          }
        />
      ))}
    </ul>
  );
}

function Mark({
  kind,
  direction,
  to,
  name,
  note,
}: {
  readonly kind: string;
  readonly direction: "does" | "done";
  readonly to: string;
  readonly name: string | undefined;
  readonly note?: string | undefined;
}) {
  const { t } = useTranslation();
  const known = linkKindOf(kind);
  if (known === undefined) return null;
  return (
    <li data-link={`${direction} ${kind}`}>
      <strong>{t(`route.${direction}.${known}`)}</strong>
      {": "}
      {name === undefined ? (
        t("route.elsewhere")
      ) : (
        <a href={`#${routeAnchor(to)}`}>{name}</a>
      )}
      {note !== undefined && <span className="kt-note"> · {note}</span>}
    </li>
  );
}
