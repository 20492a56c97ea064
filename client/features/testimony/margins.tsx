import { useTranslation } from "react-i18next";

import type { BoardColumn, BriefClaim } from "../../api/testimony.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { HistoricalDateText } from "../../ui/historical-date-text.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { readsEverything } from "../../url/reading.ts";
import { useReading } from "../../url/use-reading.ts";
import { wordsInCell } from "./board-groups.ts";
import styles from "./testimony.module.css";

/** That nothing is recorded: at all, or under this reading. */
function NothingRecorded({ isNamed = true }: { readonly isNamed?: boolean }) {
  const { t } = useTranslation();
  const { reading } = useReading();
  const words = !isNamed
    ? "testimony.noSpeaker"
    : readsEverything(reading)
      ? "testimony.notRecorded"
      : "testimony.notRecordedHere";
  return (
    <p className="kt-note">
      <Glossed>{t(words)}</Glossed>
    </p>
  );
}

/** What may have mattered to a speaker, each with the claims that say so. */
export function Interests({
  column: { interests, hearings, source },
}: {
  readonly column: BoardColumn;
}) {
  const { t } = useTranslation();
  if (interests.length === 0)
    return <NothingRecorded isNamed={source === null} />;
  return (
    <ul className={styles["margin"]}>
      {interests.map(({ kind, shared, hearings: at, factoids }) => (
        <li key={`${kind} ${shared?.id ?? ""}`} data-interest={kind}>
          {t(`testimony.interest.${kind}`)}
          {shared !== null && (
            <>
              {": "}
              <EntityLink id={shared.id} name={shared.displayName} />
            </>
          )}
          {at.length < hearings.length && (
            <span className="kt-note">
              {" "}
              {t("testimony.atHearings", { numbers: at.join(", ") })}
            </span>
          )}
          <details>
            <summary>
              {t("card.claimsCount", { count: factoids.length })}
            </summary>
            <ul>
              {factoids.map((claim) => (
                <li key={claim.id}>
                  {wordsInCell(claim.statement)}. <Whence claim={claim} />
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Whether there is somebody of whom a fate could be recorded. */
export const isPerson = ({ speaker }: BoardColumn): boolean =>
  speaker?.__typename === "Person";

/** What is recorded of a speaker's own fate. */
export function WhatBecame({
  column: { whatBecame },
}: {
  readonly column: BoardColumn;
}) {
  if (whatBecame.length === 0) return <NothingRecorded />;
  return (
    <ul className={styles["margin"]}>
      {whatBecame.map(({ kind, value, factoids }) => (
        <li key={`${kind.code} ${value?.code ?? ""}`} data-fate={kind.code}>
          {kind.label}
          {value !== null && `: ${value.label}`}
          <ul>
            {factoids.map((claim) => (
              <li key={claim.id}>
                <HistoricalDateText date={claim.date} /> ·{" "}
                <Whence claim={claim} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const Whence = ({
  claim: { source, leaf },
}: {
  readonly claim: BriefClaim;
}) => (
  <span className={styles["leaf"]}>
    <SourceLink source={source} leaf={leaf} />
  </span>
);
