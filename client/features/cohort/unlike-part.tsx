import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import type { CohortValue } from "../../api/cohort.documents.ts";
import {
  type CohortUnlike,
  cohortUnlikeDocument,
} from "../../api/cohort-parts.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { routeAnchor, routeParams } from "../../url/route-address.ts";
import styles from "./cohort.module.css";
import { shareWords } from "./share-words.ts";
import { Stand } from "./stand.tsx";
import { TableFrame } from "./table-frame.tsx";
import { useCohort } from "./use-cohort.ts";

/** Decisions that came out differently although the same was alleged, at one instance in one quarter. */
export function UnlikePart() {
  const { t } = useTranslation();
  const { asked } = useCohort();
  const answer = useAnswer(cohortUnlikeDocument, asked);
  return (
    <section aria-label={t("cohort.part.unlike")}>
      <p className="kt-lead">
        <Glossed>{t("cohort.unlikeNote")}</Glossed>
      </p>
      <AnswerStates answer={answer}>
        {({ verificationStatistics: found }) => (
          <>
            <Stand stand={found} coverage={found.coverage} />
            <p data-comparable={found.unlike.comparable}>
              {t("cohort.comparable", {
                count: found.unlike.comparable,
                rest: found.unlike.notComparable,
              })}{" "}
              {t("cohort.groups", { count: found.unlike.total })}
              {found.unlike.total > found.unlike.groups.length &&
                ` ${t("cohort.firstShown", { count: found.unlike.groups.length })}`}
            </p>
            {found.unlike.groups.map((group) => (
              <Group key={keyOf(group)} group={group} />
            ))}
          </>
        )}
      </AnswerStates>
    </section>
  );
}

const labels = (values: readonly CohortValue[]): string =>
  values.map(({ label }) => label).join("; ");

const keyOf = ({ conduct, instance, quarter }: CohortUnlike): string =>
  [...conduct, instance, quarter].map(({ code }) => code ?? "").join(" ");

function Group({ group }: { readonly group: CohortUnlike }) {
  const { t } = useTranslation();
  const { conduct, instance, quarter, decisions, pairs, outcomes } = group;
  return (
    <TableFrame>
      <table className={styles["table"]} data-unlike={keyOf(group)}>
        <caption>
          {labels(conduct)} · {instance.label} · {quarter.label}
          <span className="kt-note">
            {" "}
            n = {decisions}, {t("cohort.pairs", { count: pairs })}
          </span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t("cohort.dimension.OUTCOME")}</th>
            <th scope="col" className={styles["number"]}>
              {t("cohort.bodyHead.decisions")}
            </th>
            <th scope="col">{t("cohort.onWhom")}</th>
          </tr>
        </thead>
        <tbody>
          {outcomes.map((one) => (
            <tr key={labels(one.outcomes)} data-outcome>
              <th scope="row">{labels(one.outcomes)}</th>
              <td className={styles["number"]}>
                {one.decisions.length}{" "}
                <span className={styles["share"]}>
                  {shareWords(
                    one.decisions.length / decisions,
                    group.fewBehind,
                    t,
                  )}
                </span>
              </td>
              <td>
                <ul className={styles["inline"]}>
                  {one.decisions.map(({ id, person, body }) => (
                    <li key={id}>
                      <Link
                        to="/verification/$"
                        params={routeParams(person.id)}
                        hash={routeAnchor(id)}
                        title={body?.displayName ?? ""}
                      >
                        {person.displayName}
                      </Link>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
