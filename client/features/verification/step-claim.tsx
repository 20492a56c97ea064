import { useTranslation } from "react-i18next";

import type { RivalledStatement } from "../../api/fragments.ts";
import { CredenceDisc } from "../../ui/credence-disc.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { Verbatim } from "../../ui/verbatim.tsx";
import styles from "./route.module.css";

/** How the claims of a part are told. */
type Telling = {
  /** Ids of the documents that the step names at its head. */
  readonly documents: readonly string[];
  /** Whether the kind of the claim is told with its value. */
  readonly isKindTold?: boolean;
  /** What became of it. */
  readonly note?: string | undefined;
};

/** One claim of a step in short: its value, the words of the source, how sure, the leaf. */
function StepClaim({
  claim,
  documents,
  isKindTold = false,
  note,
}: Telling & { readonly claim: RivalledStatement }) {
  const { t } = useTranslation();
  return (
    <li data-claim={claim.id}>
      {claim.polarity === "DENIES" && <strong>{t("statement.denies")} </strong>}
      {claim.value === null ? (
        claim.verbatim === null && <span>{claim.statement}</span>
      ) : (
        <strong className={styles["value"]}>
          {isKindTold && `${claim.kind.label}: `}
          {claim.value.label}
        </strong>
      )}
      {note !== undefined && <span> · {note}</span>}
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
        <SourceLink
          source={claim.source}
          leaf={claim.leaf}
          isSame={documents.includes(claim.source.id)}
        />
      </span>
    </li>
  );
}

/** Claims of one part of a step under its name; nothing when there are none. */
export function StepPart({
  title,
  claims,
  ...telling
}: Telling & {
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
            <StepClaim key={claim.id} claim={claim} {...telling} />
          ))}
        </ul>
      </dd>
    </>
  );
}
