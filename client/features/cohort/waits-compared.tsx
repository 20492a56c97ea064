import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";

import {
  cohortComparedDocument,
  type WaitsComparison,
} from "../../api/cohort-parts.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { Numbers } from "../../i18n/numbers.ts";
import { useNumbers } from "../../i18n/use-numbers.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import type { Dimension } from "../../url/cohort-address.ts";
import styles from "./cohort.module.css";
import { TableFrame } from "./table-frame.tsx";
import { useCohort } from "./use-cohort.ts";

/** Whether the parts of the cases waited alike: the log-rank test, with what it was worked out from. */
export function WaitsCompared({ by }: { readonly by: Dimension }) {
  const { t } = useTranslation();
  const { view, asked } = useCohort();
  const answer = useAnswer(cohortComparedDocument, {
    ...asked,
    kind: view.wait,
    by,
  });
  return (
    <section className={styles["compared"]} data-compared>
      <h3 className={styles["small"]}>{t("cohort.compared.title")}</h3>
      <AnswerStates answer={answer}>
        {({ verificationStatistics: { waitsCompared } }) => (
          <Compared told={waitsCompared} />
        )}
      </AnswerStates>
    </section>
  );
}

const testWords = (
  { chiSquare, degrees, chance, leastChance, mostChance }: WaitsComparison,
  t: TFunction,
  numbers: Numbers,
): string | null => {
  if (chiSquare === null || chance === null) return null;
  const told = t("cohort.compared.told", {
    value: numbers.two(chiSquare),
    degrees,
    chance: numbers.chance(chance),
  });
  const [least, most] = [leastChance ?? chance, mostChance ?? chance];
  return numbers.chance(least) === numbers.chance(most)
    ? told
    : `${told} ${t("cohort.compared.range", { least: numbers.chance(least), most: numbers.chance(most) })}`;
};

function Compared({ told }: { readonly told: WaitsComparison }) {
  const { t } = useTranslation();
  const numbers = useNumbers();
  const words = testWords(told, t, numbers);
  const leftOut = (["inSeveral", "untold", "unmeasured"] as const).filter(
    (key) => told[key] > 0,
  );
  const heads = ["n", "ended", "expected"] as const;
  return (
    <>
      <p data-test>
        {words ?? t("cohort.compared.none")}
        {words !== null && told.fewBehind && (
          <strong> {t("cohort.compared.few")}</strong>
        )}
      </p>
      <TableFrame>
        <table className={styles["table"]}>
          <thead>
            <tr>
              <th scope="col">{t("cohort.cases")}</th>
              {heads.map((head) => (
                <th key={head} scope="col" className={styles["number"]}>
                  {t(`cohort.compared.head.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {told.groups.map(({ of, waits, ended, expected, fewBehind }) => (
              <tr key={of.code ?? ""}>
                <th scope="row">
                  {of.label}
                  {fewBehind && (
                    <span className="kt-note"> {t("cohort.few")}</span>
                  )}
                </th>
                <td className={styles["number"]}>{waits}</td>
                <td className={styles["number"]}>{ended}</td>
                <td className={styles["number"]}>{numbers.one(expected)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
      {leftOut.map((key) => (
        <p key={key} className="kt-note">
          {t(`cohort.compared.${key}`, { count: told[key] })}
        </p>
      ))}
      <p className="kt-note">{t("cohort.compared.note")}</p>
    </>
  );
}
