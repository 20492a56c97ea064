import { Button } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { StatementLine } from "../../ui/statement-line.tsx";
import { TestimonyLink } from "../../ui/testimony-link.tsx";
import {
  BorneOut,
  WitnessCount,
  witnessesOf,
} from "../../ui/witness-count.tsx";
import styles from "./contradictions.module.css";
import { JudgementForm } from "./judgement-form.tsx";
import { JudgementLine } from "./judgement-line.tsx";
import { judgementsOf, numbersIn, type RivalSet } from "./rival-sets.ts";

/** Claims that exclude each other: whom and what they are about, each numbered with its leaf, what was judged of them, and the form to judge. */
export function RivalSetView({
  set,
  canWrite,
}: {
  readonly set: RivalSet;
  readonly canWrite: boolean;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const { subject, kind, rule, claims, pairs } = set;
  const [only, ...others] = pairs;
  const judgements = judgementsOf(set);
  return (
    <section className={styles["set"]} data-rivals={set.key}>
      <h2>
        {subject !== null && "id" in subject && (
          <>
            <EntityLink id={subject.id} name={subject.displayName} />{" "}
            <ConstructedBadge constructed={subject.constructed} />
          </>
        )}
        <span className={styles["kind"]}>{kind.label}</span>
      </h2>
      <p className={styles["state"]}>
        {only !== undefined && others.length === 0 && <PairWords pair={only} />}
        {claims.length > 1 && (
          <>
            {others.length === 0 && " · "}
            <WitnessCount count={witnessesOf(claims)} claims={claims.length} />
          </>
        )}
        {subject !== null && "id" in subject && (
          <>
            {" · "}
            <TestimonyLink id={subject.id} about={kind.code} />
          </>
        )}
      </p>
      {others.length > 0 && (
        <ul className={styles["pairs"]}>
          {pairs.map((pair) => (
            <li key={`${pair.one.id} ${pair.other.id}`} data-pair>
              {numbersIn(
                claims.map(({ id }) => id),
                pair,
              ).join(` ${t("contradictions.and")} `)}
              : <PairWords pair={pair} />
            </li>
          ))}
        </ul>
      )}
      <ol className={styles["claims"]}>
        {claims.map((claim) => (
          <StatementLine
            key={claim.id}
            statement={claim}
            owner={subject !== null && "id" in subject ? subject.id : undefined}
            note={rule === "RIVALS" && <BorneOut witnesses={claim.witnesses} />}
          />
        ))}
      </ol>
      {pairs.some(
        ({ independent, one, other }) => !independent && one.id !== other.id,
      ) && (
        <p className="kt-note" data-dependent>
          {t("contradictions.dependent")}
        </p>
      )}
      {judgements.length > 0 && (
        <ul className={styles["judgements"]}>
          {judgements.map((judgement) => (
            <JudgementLine
              key={judgement.id}
              judgement={judgement}
              set={set}
              canWrite={canWrite}
            />
          ))}
        </ul>
      )}
      {canWrite &&
        (isOpen ? (
          <JudgementForm set={set} onDone={() => setOpen(false)} />
        ) : (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => setOpen(true)}
          >
            {t("contradictions.judge")}
          </Button>
        ))}
    </section>
  );
}

/** How surely two claims exclude each other, by which rule, and what historians made of it. */
function PairWords({
  pair: { grade, rule, state },
}: {
  readonly pair: RivalSet["pairs"][number];
}) {
  const { t } = useTranslation();
  const isCertain = grade === "CERTAIN";
  return (
    <>
      <span className={styles["grade"]}>
        {rule === "RIVALS"
          ? t(isCertain ? "contradictions.certain" : "contradictions.possible")
          : t(`contradictions.rule.${rule}`)}
        {rule !== "RIVALS" && !isCertain && `, ${t("contradictions.possible")}`}
      </span>
      {" · "}
      {t(`contradictions.state.${state}`)}
    </>
  );
}
