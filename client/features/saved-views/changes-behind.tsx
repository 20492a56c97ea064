import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import type {
  ChangesBehind,
  OpenedView,
} from "../../api/saved-views.documents.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import styles from "./saved-views.module.css";

const counted = [
  "added",
  "corrected",
  "retracted",
  "judged",
  "withdrawn",
  "rivals",
] as const;

/** What changed behind a view, in numbers. */
export const changesInWords = (
  changes: ChangesBehind,
  t: TFunction,
): string => {
  if (changes.total === 0) return t("views.unchanged");
  const words = counted
    .filter((key) => changes[key] > 0)
    .map((key) => t(`views.changed.${key}`, { count: changes[key] }))
    .join(", ");
  return `${t(changes.isPartial ? "views.changedAtLeast" : "views.changedSince", { revision: changes.sinceRevision })}: ${words}`;
};

/** What changed behind a view since it was seen: in numbers, and claim by claim. */
export function ChangesBehindView({
  changes,
}: {
  readonly changes: OpenedView["changes"];
}) {
  const { t } = useTranslation();
  const words = changesInWords(changes, t);
  if (changes.total === 0)
    return (
      <p className="kt-note" data-changed="0">
        {words}
      </p>
    );
  const { listed } = changes;
  const all = counted.reduce((sum, key) => sum + changes[key], 0);
  return (
    <details className={styles["changes"]} data-changed={changes.total}>
      <summary>{words}</summary>
      <ul>
        {listed.map(
          ({ kind, id, name, before, after, by, revision }, index) => (
            <li key={index} data-change={kind}>
              {t(`studies.change.${kind}`)}:{" "}
              {id === null ? name : <EntityLink id={id} name={name} />}
              <span className="kt-note">
                {[before, kind === "CORRECTED" ? after : ""]
                  .filter((part) => part !== "" && part !== name)
                  .map((part) => ` · ${part}`)
                  .join("")}
                {by === null ? "" : ` · ${by}`}
                {revision === null
                  ? ""
                  : ` · ${t("studies.revision", { revision })}`}
              </span>
            </li>
          ),
        )}
        {all > listed.length && (
          <li className="kt-note">
            {t("views.changedMore", { count: all - listed.length })}
          </li>
        )}
      </ul>
    </details>
  );
}
