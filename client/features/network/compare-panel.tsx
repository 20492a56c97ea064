import { useTranslation } from "react-i18next";

import {
  type Life,
  lifeDocument,
  sharedDocument,
} from "../../api/compare.documents.ts";
import type { DateParts } from "../../api/fragments.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import type { Question } from "../../graph/questions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { PeriodText } from "../../ui/historical-date-text.tsx";
import { useReading } from "../../url/use-reading.ts";
import styles from "./network.module.css";
import { OmittedLines } from "./omitted-lines.tsx";
import { Look, Panel, type Panelled } from "./panel.tsx";

type Told = {
  readonly at: { readonly id: string; readonly displayName: string };
  readonly words: string;
  readonly period: {
    readonly begin: DateParts | null;
    readonly end: DateParts | null;
  };
  readonly contested: boolean;
  readonly affirmed: boolean;
};

/** The rows of a comparison: what a life is told by, in the order of a card. */
const rows = {
  memberships: (life: Life): readonly Told[] =>
    life.memberships.map((told) => ({
      ...told,
      at: told.organization,
      words: told.role?.label ?? "",
    })),
  offices: (life: Life): readonly Told[] =>
    life.offices.map((told) => ({
      ...told,
      at: told.body,
      words: told.office?.label ?? "",
    })),
  occupations: (life: Life): readonly Told[] =>
    life.occupations.map((told) => ({
      ...told,
      at: told.institution,
      words: told.value?.label ?? told.kind.label,
    })),
  places: (life: Life): readonly Told[] =>
    life.places.map((told) => ({
      ...told,
      at: told.place,
      words: told.what.label,
    })),
} as const;
/** As many of each as are asked for. */
const mostOfRow = 15;
const rowNames = ["memberships", "offices", "occupations", "places"] as const;

/** Two lives side by side; what both are tied to is marked, and told by itself. */
export function ComparePanel({
  question: { one, other },
  graph,
  act,
}: Panelled<Extract<Question, { of: "compare" }>>) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input: reading } = useReading();
  const common = { lang, reading };
  const first = useAnswer(lifeDocument, { id: one, ...common });
  const second = useAnswer(lifeDocument, { id: other, ...common });
  const shared = useAnswer(sharedDocument, { chosen: [one, other], ...common });
  return (
    <Panel title={t("network.ask.compare")} act={act}>
      <AnswerStates answer={first}>
        {({ person: left }) => (
          <AnswerStates answer={second}>
            {({ person: right }) =>
              left === null || right === null ? (
                <p>
                  <Glossed>{t("network.compare.notBoth")}</Glossed>
                </p>
              ) : (
                <SideBySide lives={[left, right]} />
              )
            }
          </AnswerStates>
        )}
      </AnswerStates>
      <h3>
        <Glossed>{t("network.compare.shared")}</Glossed>
      </h3>
      <AnswerStates answer={shared}>
        {({ between: { between, omitted } }) => (
          <>
            <ul className={styles["ways"]} data-shared>
              {between.length === 0 && (
                <li>{t("network.compare.nothingShared")}</li>
              )}
              {between.map(({ what }) => (
                <li key={what.id}>
                  <Look id={what.id} name={what.displayName} act={act} />
                </li>
              ))}
            </ul>
            <OmittedLines
              omitted={omitted}
              nameOf={(id) => graph.things.get(id)?.name ?? id}
            />
          </>
        )}
      </AnswerStates>
    </Panel>
  );
}

function SideBySide({ lives }: { readonly lives: readonly [Life, Life] }) {
  const { t } = useTranslation();
  const idsOf = (life: Life) =>
    new Set(
      rowNames.flatMap((name) => rows[name](life).map(({ at }) => at.id)),
    );
  const [first, second] = lives.map(idsOf);
  return (
    <table className={styles["compare"]} data-compare>
      <thead>
        <tr>
          <td />
          {lives.map(({ id, displayName }) => (
            <th key={id} scope="col">
              <EntityLink id={id} name={displayName} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowNames.map((name) => (
          <tr key={name}>
            <th scope="row">{t(`network.compare.${name}`)}</th>
            {lives.map((life) => (
              <td key={life.id}>
                {rows[name](life).length === 0 && (
                  <span className="kt-note">
                    {t("network.compare.nothing")}
                  </span>
                )}
                {rows[name](life).length >= mostOfRow && (
                  <span className="kt-note">
                    {t("network.compare.first", { count: mostOfRow })}
                  </span>
                )}
                <ul>
                  {rows[name](life).map((told, at) => (
                    <li
                      key={`${told.at.id} ${at}`}
                      data-is-shared={
                        first?.has(told.at.id) === true &&
                        second?.has(told.at.id) === true
                      }
                    >
                      {told.words}{" "}
                      <EntityLink id={told.at.id} name={told.at.displayName} />{" "}
                      <span className="kt-note">
                        {(told.period.begin ?? told.period.end) === null ? (
                          t("date.none")
                        ) : (
                          <PeriodText period={told.period} />
                        )}
                      </span>
                      {told.contested && (
                        <span className={styles["contested"]}>
                          {" "}
                          {t("network.look.contested")}
                        </span>
                      )}
                      {!told.affirmed && ` ${t("network.look.denied")}`}
                    </li>
                  ))}
                </ul>
              </td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{t("network.compare.cases")}</th>
          {lives.map((life) => (
            <td key={life.id}>
              {life.reRegistrations.length === 0 && (
                <span className="kt-note">{t("network.compare.nothing")}</span>
              )}
              <ul>
                {life.reRegistrations.map(({ id, displayName }) => (
                  <li key={id}>
                    <EntityLink id={id} name={displayName} />
                  </li>
                ))}
              </ul>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
