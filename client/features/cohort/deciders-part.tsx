import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  type CohortBody,
  cohortDecidersDocument,
  type CohortJudgedOwn,
} from "../../api/cohort-parts.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { AnswerStates } from "../../ui/answer-states.tsx";
import styles from "./cohort.module.css";
import { BodyTable } from "./decider-tables.tsx";
import { Stand } from "./stand.tsx";
import { TableFrame } from "./table-frame.tsx";
import { useCohort } from "./use-cohort.ts";

const order = [
  "PARTY_CONTROL",
  "PARTY_COLLEGIUM",
  "KRAI_COMMITTEE",
  "OBLAST_COMMITTEE",
  "DISTRICT_COMMITTEE",
  "PRIMARY_ORGANIZATION",
];

const placeOf = ({ instance }: CohortBody): number => {
  const place = order.indexOf(instance ?? "");
  return place < 0 ? order.length : place;
};

/** Who decided, as attested: the bodies, and of the one that the address names the people. */
export function DecidersPart() {
  const { t } = useTranslation();
  const { asked } = useCohort();
  const answer = useAnswer(cohortDecidersDocument, asked);
  return (
    <section aria-label={t("cohort.part.deciders")}>
      <p className="kt-lead">
        <Glossed>{t("cohort.decidersNote")}</Glossed>
      </p>
      <AnswerStates answer={answer}>
        {({ verificationStatistics: found }) => (
          <>
            <Stand stand={found} coverage={found.coverage} />
            <Bodies bodies={found.deciders} judgedOwn={found.judgedOwn} />
          </>
        )}
      </AnswerStates>
    </section>
  );
}

function Bodies({
  bodies,
  judgedOwn,
}: {
  readonly bodies: readonly CohortBody[];
  readonly judgedOwn: readonly CohortJudgedOwn[];
}) {
  const { t } = useTranslation();
  const { view } = useCohort();
  const sorted = bodies.toSorted((one, other) => placeOf(one) - placeOf(other));
  const shown = sorted.find(({ body }) => body.id === view.at);
  if (sorted.length === 0) return null;
  return (
    <>
      {shown !== undefined && (
        <BodyTable
          body={shown}
          judgedOwn={judgedOwn.filter(({ body }) => body.id === shown.body.id)}
        />
      )}
      <TableFrame>
        <table className={styles["table"]} data-bodies>
          <caption>{t("cohort.bodies")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("cohort.dimension.BODY")}</th>
              <th scope="col">{t("cohort.dimension.INSTANCE")}</th>
              {(
                ["decisions", "attested", "people", "stayed", "check"] as const
              ).map((head) => (
                <th key={head} scope="col" className={styles["number"]}>
                  {t(`cohort.bodyHead.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map((one) => (
              <tr key={one.body.id} data-body={one.body.id}>
                <th scope="row">
                  <Link
                    to="/verification/cohort"
                    search={(previous) => ({ ...previous, at: one.body.id })}
                    activeOptions={{ includeSearch: true }}
                  >
                    {one.body.displayName}
                  </Link>
                </th>
                <td>
                  {one.instance === null
                    ? "—"
                    : t(`route.instance.${one.instance}`)}
                </td>
                <td className={styles["number"]}>{one.decisions}</td>
                <td className={styles["number"]}>{one.attested}</td>
                <td className={styles["number"]}>{one.deciders.length}</td>
                <td className={styles["number"]} data-stayed>
                  {one.stayed}
                </td>
                <td className={styles["number"]}>{one.underCheck}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      <p className="kt-note">
        <Glossed>{t("cohort.ownMeeting")}</Glossed>
      </p>
    </>
  );
}
