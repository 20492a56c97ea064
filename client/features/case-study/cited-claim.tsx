import { useTranslation } from "react-i18next";

import type { CitedThing } from "../../../shared/study/edition.ts";
import { ClaimDesk } from "../claim/claim-desk.tsx";
import styles from "./study.module.css";
import { StudyLink } from "./study-link.tsx";
import { useBehind } from "./study-text.tsx";

/** A cited claim in full: what it says, in whose words, according to whom, how it stands, what is told otherwise. */
export function CitedClaim({ thing }: { readonly thing: CitedThing }) {
  const { words, edition } = useBehind();
  const isFull = edition.displayNames === "FULL";
  const said = thing.speakers
    .map(({ name, capacity, mediation }) =>
      [name, words.capacity[capacity], words.mediation[mediation]]
        .filter((part) => part !== undefined && part !== "")
        .join(", "),
    )
    .join("; ");
  return (
    <div className={styles["claim"]} data-cited={thing.id}>
      <p>
        {thing.standing === null ? (
          <StudyLink
            edition={edition}
            id={thing.id}
            name={thing.name || thing.id}
          />
        ) : (
          thing.name
        )}{" "}
        <Marks thing={thing} />
      </p>
      {thing.verbatim !== null && (
        <blockquote className="kt-verbatim">{thing.verbatim}</blockquote>
      )}
      {said !== "" && <p className="kt-note">{said}</p>}
      {thing.rivals.length > 0 && <Rivals thing={thing} />}
      {thing.standing !== null && thing.source !== null && (
        <p className="kt-note">
          <StudyLink
            edition={edition}
            id={thing.source}
            name={thing.citation ?? thing.source}
          />
        </p>
      )}
      {thing.standing !== null && isFull && <ClaimDesk id={thing.id} />}
    </div>
  );
}

function Rivals({ thing }: { readonly thing: CitedThing }) {
  const { words } = useBehind();
  return (
    <div className={styles["rivals"]}>
      <p className="kt-note">{words.rivals}:</p>
      <ul>
        {thing.rivals.map(({ id, name, source }) => (
          <li key={id} data-rival={id}>
            {name} <span className="kt-note">({source})</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Marks({ thing }: { readonly thing: CitedThing }) {
  const { t } = useTranslation();
  const { words } = useBehind();
  const { standing } = thing;
  const isRed = standing === "CONTESTED";
  return (
    <>
      {!thing.known && <mark>{words.notKnown}</mark>}
      {thing.denies && <mark>{words.denies}</mark>}
      {standing !== null && standing !== "STANDS" && (
        <mark data-contested={isRed ? "" : undefined} data-standing={standing}>
          {words.standing[standing]}
        </mark>
      )}
      {thing.constructed && (
        <mark data-constructed="">{t("studies.constructed")}</mark>
      )}
      {thing.source !== null && !thing.seen && <mark>{words.notSeen}</mark>}
    </>
  );
}
