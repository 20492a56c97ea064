import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import type { Question } from "../../graph/questions.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { CoverageLine } from "../../ui/coverage-line.tsx";
import { AnalysisStates } from "./analysis-states.tsx";
import { Choice } from "./choice.tsx";
import { WorldsLine } from "./measures-panel.tsx";
import styles from "./network.module.css";
import { OmittedLines } from "./omitted-lines.tsx";
import { Look, Panel, type Panelled } from "./panel.tsx";
import { numberWords, rangeWords } from "./range-words.ts";
import { nameIn } from "./stop-words.ts";
import type { Analysis } from "./use-analysis.ts";

const resolutions = ["0.5", "0.75", "1", "1.5", "2", "3"] as const;
const membersShown = 12;
/** As many groups as are asked for. */
const mostGroups = 40;

/** Groups of those shown that are tied more within than without, and how far doubt leaves them standing. */
export function CommunitiesPanel({
  question: { resolution },
  graph,
  act,
  analysis,
}: Panelled<Extract<Question, { of: "communities" }>> & {
  readonly analysis: Analysis;
}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const share = (value: number) =>
    value.toLocaleString(language, { style: "percent" });
  const own = String(resolution);
  const codes = resolutions.some((known) => known === own)
    ? resolutions
    : [...resolutions, own];
  return (
    <Panel title={t("network.ask.communities")} act={act}>
      <p className="kt-note">
        <Glossed>{t("network.analysis.communitiesAre")}</Glossed>
      </p>
      <Choice
        label={t("network.analysis.resolution")}
        codes={codes}
        chosen={own}
        words={(code) => numberWords(Number(code), language)}
        onChange={(code) =>
          act({
            do: "ask",
            question: { of: "communities", resolution: Number(code) },
          })
        }
      />
      <AnalysisStates answer={analysis.divided}>
        {({ communities: divided }) => (
          <>
            <p>
              {t("network.analysis.modularity")}{" "}
              {numberWords(divided.modularity.value, language)}
              {rangeWords(divided.modularity, language) !== "" &&
                ` (${rangeWords(divided.modularity, language)})`}
            </p>
            <WorldsLine worlds={divided.worlds} />
            {divided.worlds.doubtful > 0 && (
              <p className="kt-note">
                <Glossed>
                  {t("network.analysis.agreement", {
                    mean: numberWords(divided.agreement.mean, language),
                    least: numberWords(divided.agreement.least, language),
                  })}
                </Glossed>
              </p>
            )}
            <ol className={styles["ways"]} data-communities>
              {divided.communities.map((community) => (
                <li key={community.number} value={community.number}>
                  <strong>
                    {t("network.analysis.members", { count: community.size })}
                  </strong>
                  <span className="kt-note">
                    {" "}
                    {t("network.analysis.insideOutside", {
                      inside: community.inside,
                      outside: community.outside,
                    })}
                    {divided.worlds.doubtful > 0 &&
                      `; ${t("network.analysis.together", { share: share(community.together) })}`}
                  </span>
                  <p>
                    {community.members
                      .slice(0, membersShown)
                      .map(({ id, displayName }, at) => (
                        <span key={id}>
                          {at > 0 && ", "}
                          <Look id={id} name={displayName} act={act} />
                        </span>
                      ))}
                    {community.size > membersShown &&
                      ` ${t("network.analysis.andMore", { count: community.size - membersShown })}`}
                  </p>
                  <button
                    type="button"
                    className={styles["pick"]}
                    onClick={() =>
                      act({
                        do: "gather",
                        ids: community.members.map(({ id }) => id),
                      })
                    }
                  >
                    {t("network.gather.these")}
                  </button>
                </li>
              ))}
            </ol>
            {divided.communities.length >= mostGroups && (
              <p className="kt-note">
                <Glossed>
                  {t("network.analysis.first", { count: mostGroups })}
                </Glossed>
              </p>
            )}
            {divided.alone > 0 && (
              <p className="kt-note">
                <Glossed>
                  {t("network.analysis.alone", { count: divided.alone })}
                </Glossed>
              </p>
            )}
            <OmittedLines
              omitted={divided.omitted}
              nameOf={(id) => nameIn(graph, id)}
            />
            <p className="kt-note">
              <CoverageLine coverage={divided.coverage} />
            </p>
          </>
        )}
      </AnalysisStates>
    </Panel>
  );
}
