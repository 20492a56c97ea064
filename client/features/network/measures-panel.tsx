import { useTranslation } from "react-i18next";

import type { Worlds } from "../../api/network-measures.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { measures, type Question } from "../../graph/questions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { AnalysisStates } from "./analysis-states.tsx";
import { Choice } from "./choice.tsx";
import styles from "./network.module.css";
import { OmittedLines } from "./omitted-lines.tsx";
import { Look, Panel, type Panelled } from "./panel.tsx";
import { numberWords, rangeWords } from "./range-words.ts";
import { nameIn } from "./stop-words.ts";
import { type Analysis, rangeOf } from "./use-analysis.ts";

const shownAtMost = 50;

/** How many doubtful ties there are, and how the ranges were found. */
export function WorldsLine({ worlds }: { readonly worlds: Worlds }) {
  const { t } = useTranslation();
  return (
    <p className="kt-note">
      {worlds.doubtful === 0
        ? t("network.analysis.noDoubt")
        : `${t("network.analysis.doubtful", { count: worlds.doubtful })} ${t(
            worlds.exhaustive
              ? "network.analysis.allWorlds"
              : "network.analysis.someWorlds",
            { count: worlds.count },
          )}`}
    </p>
  );
}

/** Who is central among those shown, what holds them together, with ranges under doubt. */
export function MeasuresPanel({
  question,
  graph,
  act,
  analysis,
}: Panelled<Extract<Question, { of: "measures" }>> & {
  readonly analysis: Analysis;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { by } = question;
  return (
    <Panel title={t("network.ask.measures")} act={act}>
      <Choice
        label={t("network.analysis.by")}
        codes={measures}
        chosen={by}
        words={(code) => t(`network.measure.${code}`)}
        onChange={(code) =>
          act({ do: "ask", question: { of: "measures", by: code } })
        }
      />
      <p className="kt-note">
        <Glossed>{t(`network.measureIs.${by}`)}</Glossed>
      </p>
      <AnalysisStates answer={analysis.measured}>
        {({ networkMeasures: measured }) => {
          const cuts = measured.things.filter(
            ({ articulation }) => articulation !== "NO",
          );
          const bridges = measured.pairs.filter(
            ({ bridge }) => bridge !== "NO",
          );
          return (
            <>
              <p data-measured>
                {t("network.shownThings", { count: measured.size })},{" "}
                {t("network.shownTies", { count: measured.tieCount })} ·{" "}
                {t("network.analysis.parts", {
                  count: measured.components.value,
                })}
                {rangeWords(measured.components, language) !== "" &&
                  ` (${rangeWords(measured.components, language)})`}{" "}
                · {t("network.analysis.density")}{" "}
                {numberWords(measured.density.value, language)}
              </p>
              <WorldsLine worlds={measured.worlds} />
              <table className={styles["table"]} data-measures>
                <thead>
                  <tr>
                    <th scope="col">{t("network.table.name")}</th>
                    <th scope="col" className={styles["number"]}>
                      {t(`network.measure.${by}`)}
                    </th>
                    <th scope="col" className={styles["number"]}>
                      {t("network.analysis.range")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {measured.things.slice(0, shownAtMost).map((thing) => {
                    const range = rangeOf(thing, by);
                    return (
                      <tr key={thing.id}>
                        <td>
                          <Look
                            id={thing.id}
                            name={thing.displayName}
                            act={act}
                          />
                        </td>
                        <td className={styles["number"]}>
                          {numberWords(range.value, language)}
                        </td>
                        <td className={styles["number"]}>
                          {rangeWords(range, language)}
                        </td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
              {measured.things.length > shownAtMost && (
                <p className="kt-note">
                  <Glossed>
                    {t("network.analysis.first", { count: shownAtMost })}
                  </Glossed>
                </p>
              )}
              <h3>
                <Glossed>{t("network.analysis.cuts")}</Glossed>
              </h3>
              <p className="kt-note">
                <Glossed>{t("network.analysis.cutsAre")}</Glossed>
              </p>
              <ul className={styles["ways"]} data-cuts>
                {cuts.length === 0 && <li>{t("network.analysis.none")}</li>}
                {cuts.map(({ id, displayName, articulation }) => (
                  <li key={id}>
                    <Look id={id} name={displayName} act={act} />
                    {articulation === "POSSIBLE" &&
                      ` — ${t("network.analysis.possible")}`}
                  </li>
                ))}
              </ul>
              <h3>
                <Glossed>{t("network.analysis.bridges")}</Glossed>
              </h3>
              <p className="kt-note">
                <Glossed>{t("network.analysis.bridgesAre")}</Glossed>
              </p>
              <ul className={styles["ways"]} data-bridges>
                {bridges.length === 0 && <li>{t("network.analysis.none")}</li>}
                {bridges.slice(0, shownAtMost).map(({ one, other, bridge }) => (
                  <li key={`${one} ${other}`}>
                    <Look id={one} name={nameIn(graph, one)} act={act} />
                    {" — "}
                    <Look id={other} name={nameIn(graph, other)} act={act} />
                    {bridge === "POSSIBLE" &&
                      ` — ${t("network.analysis.possible")}`}
                  </li>
                ))}
              </ul>
              {bridges.length > shownAtMost && (
                <p className="kt-note">
                  <Glossed>
                    {t("network.analysis.first", { count: shownAtMost })}
                  </Glossed>
                </p>
              )}
              <OmittedLines
                omitted={measured.omitted}
                nameOf={(id) => nameIn(graph, id)}
              />
              <p className="kt-note">
                <CoverageLine coverage={measured.coverage} />
              </p>
              <p className="kt-note">
                <Glossed>{t("network.analysis.ofWhatWasKept")}</Glossed>
              </p>
            </>
          );
        }}
      </AnalysisStates>
    </Panel>
  );
}
