import { useTranslation } from "react-i18next";

import type { Statement } from "../api/fragments.ts";
import { ConstructedBadge } from "./constructed-badge.tsx";
import { EntityLink } from "./entity-link.tsx";
import { othersIn } from "./others-in.ts";
import styles from "./statement-words.module.css";
import { Verbatim } from "./verbatim.tsx";

/** An invented record says so in its id; of what is invented only invented things are claimed, so its page says it once. */
const isInvented = (owner: string | undefined): boolean =>
  owner?.includes("/SYN-") ?? false;

/** What a claim says: in a line, in the source's own words, with whoever else it involves. Hedging, hearsay and denial are words. */
export function StatementWords({
  statement,
  owner,
}: {
  readonly statement: Statement;
  readonly owner: string | undefined;
}) {
  const { t } = useTranslation();
  const others = othersIn(statement, owner);
  return (
    <>
      {statement.polarity === "DENIES" && (
        <strong>{t("statement.denies")} </strong>
      )}
      {statement.statement}
      {statement.modality !== "ASSERTED" && (
        <span className={styles["hedge"]}>
          {" "}
          {t(`modality.${statement.modality}`)}
        </span>
      )}{" "}
      <ConstructedBadge
        constructed={statement.constructed && !isInvented(owner)}
      />
      <Verbatim words={statement.verbatim} />
      {others.length > 0 && (
        <span className={styles["others"]}>
          {others.map(({ id, name, role, isProposed }) => (
            <span key={`${role} ${id}`}>
              {role}: <EntityLink id={id} name={name} />
              {isProposed && ` (${t("statement.proposed")})`}
            </span>
          ))}
        </span>
      )}
    </>
  );
}
