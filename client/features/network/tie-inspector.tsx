import { useTranslation } from "react-i18next";

import type { RivalledStatement } from "../../api/fragments.ts";
import {
  statementsDocument,
  type WitnessedStatement,
  witnessedStatementsDocument,
} from "../../api/statements.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { PeriodText } from "../../ui/historical-date-text.tsx";
import { WitnessCount, witnessesOf } from "../../ui/witness-count.tsx";
import { useReading } from "../../url/use-reading.ts";
import { mostOfTie, useClaimsOfTie } from "./claims-of-tie.ts";
import { InspectorHead } from "./inspector-head.tsx";
import styles from "./network.module.css";
import type { ReadGraph, ReadTie } from "./network-part.ts";
import { nameIn, tieNotes } from "./stop-words.ts";
import { TieClaim } from "./tie-claim.tsx";

/** A tie: who, how, whom; every claim behind it; against it, what excludes them. */
export function TieInspector({
  graph,
  tie,
  onSelect,
}: {
  readonly graph: ReadGraph;
  readonly tie: ReadTie;
  readonly onSelect: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const claimIds = useClaimsOfTie(tie);
  const answer = useAnswer(witnessedStatementsDocument, {
    ids: [...claimIds],
    first: mostOfTie,
    lang,
    reading: input,
  });
  const arrow = tie.directed ? "→" : "–";
  const end = (id: string) => (
    <button
      type="button"
      className={styles["pick"]}
      onClick={() => onSelect(id)}
    >
      {nameIn(graph, id)}
    </button>
  );
  const notes = tieNotes(tie, t);
  const isDated = (tie.period.begin ?? tie.period.end) !== null;
  return (
    <>
      <InspectorHead kind={t("network.tie")}>
        {end(tie.from)} {arrow} {tie.label} {arrow} {end(tie.to)}
      </InspectorHead>
      {(notes.length > 0 || isDated) && (
        <p>
          {isDated && <PeriodText period={tie.period} />}
          {isDated && notes.length > 0 && " · "}
          <span className={tie.contested ? styles["contested"] : undefined}>
            {notes.join(", ")}
          </span>
        </p>
      )}
      <AnswerStates answer={answer}>
        {({ factoids }) => (
          <>
            <p className="kt-note">
              <WitnessCount
                count={witnessesOf(tellingOf(factoids.nodes))}
                claims={factoids.nodes.length}
              />
            </p>
            <ul className={styles["claims"]} data-claims>
              {factoids.nodes.map((claim) => (
                <TieClaim key={claim.id} claim={claim} />
              ))}
            </ul>
            {tie.claims > claimIds.length && (
              <p className="kt-note">
                <Glossed>
                  {t("network.firstClaims", { count: claimIds.length })}
                </Glossed>
              </p>
            )}
            <Against claims={factoids.nodes} />
          </>
        )}
      </AnswerStates>
    </>
  );
}

/** The claims by which a tie is told: those that affirm it, or all when none does. */
const tellingOf = (
  claims: readonly WitnessedStatement[],
): readonly WitnessedStatement[] => {
  const affirming = claims.filter(({ polarity }) => polarity === "AFFIRMS");
  return affirming.length > 0 ? affirming : claims;
};

/** The claims that exclude these. */
function Against({
  claims,
}: {
  readonly claims: readonly RivalledStatement[];
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const rivals = new Set(
    claims.flatMap(({ id, rivals: pairs }) =>
      pairs.map(({ one, other }) => (one.id === id ? other.id : one.id)),
    ),
  );
  const answer = useAnswer(
    statementsDocument,
    {
      filter: { ids: [...rivals] },
      first: 50,
      after: null,
      lang,
      reading: input,
    },
    { pause: rivals.size === 0 },
  );
  if (rivals.size === 0) return null;
  return (
    <section className={styles["against"]} data-against>
      <h3>
        <Glossed>{t("network.against")}</Glossed>
      </h3>
      <AnswerStates answer={answer}>
        {({ factoids }) => (
          <ul className={styles["claims"]}>
            {factoids.nodes.map((claim) => (
              <TieClaim key={claim.id} claim={claim} />
            ))}
          </ul>
        )}
      </AnswerStates>
    </section>
  );
}
