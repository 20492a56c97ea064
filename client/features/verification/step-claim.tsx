import { useTranslation } from "react-i18next";

import type { RivalledStatement } from "../../api/fragments.ts";
import { CredenceDisc } from "../../ui/credence-disc.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import styles from "./route.module.css";

/** One claim of a step in short: its value, the words of the source, how sure, the leaf. */
export function StepClaim({ claim }: { readonly claim: RivalledStatement }) {
  const { t } = useTranslation();
  return (
    <li data-claim={claim.id}>
      {claim.polarity === "DENIES" && <strong>{t("statement.denies")} </strong>}
      {claim.value === null ? (
        claim.verbatim === null && <span>{claim.statement}</span>
      ) : (
        <strong className={styles["value"]}>{claim.value.label}</strong>
      )}
      {claim.modality !== "ASSERTED" && (
        <span className="kt-note"> {t(`modality.${claim.modality}`)}</span>
      )}
      {claim.contested && (
        <span className={styles["contested"]}> {t("card.contested")}</span>
      )}{" "}
      <CredenceDisc
        credence={claim.credence}
        judgements={claim.interpretations}
      />
      <Verbatim words={claim.verbatim} />{" "}
      <span className="kt-note">
        <SourceLink source={claim.source} leaf={claim.leaf} />
      </span>
    </li>
  );
}

/** Claims of one part of a step under its name; nothing when there are none. */
export function StepPart({
  title,
  claims,
}: {
  readonly title: string;
  readonly claims: readonly RivalledStatement[];
}) {
  if (claims.length === 0) return null;
  return (
    <>
      <dt>{title}</dt>
      <dd>
        <ul className={styles["plain"]}>
          {claims.map((claim) => (
            <StepClaim key={claim.id} claim={claim} />
          ))}
        </ul>
      </dd>
    </>
  );
}
