import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { peopleCoverageDocument } from "../../../api/people.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { useShownCoverage } from "../../../frame/shown-coverage.tsx";
import { useShownView } from "../../../frame/shown-view.tsx";
import { CoverageLine } from "../../../ui/coverage-line.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { useReading } from "../../../url/use-reading.ts";
import { AllFound } from "../all-found.tsx";
import { KindNav } from "../kind-nav.tsx";
import { SavedList } from "../saved/saved-list.tsx";
import { ColumnChoice } from "./column-choice.tsx";
import { ConditionBar } from "./condition-bar.tsx";
import { choiceOfSetsInWords } from "./condition-words.ts";
import { FacetPanel } from "./facet-panel.tsx";
import { mostSorted, type Wanted } from "./order-people.ts";
import styles from "./people.module.css";
import { PeopleResults } from "./people-results.tsx";
import { SavePeople } from "./save-people.tsx";
import { usePeopleView } from "./use-people-view.ts";
import { useValueNames } from "./use-value-names.ts";

/** People chosen by what claims say of them: respects with counts beside, and the people as a table or a list. */
export function PeoplePage({ name }: { readonly name: string }) {
  const { t } = useTranslation();
  const { input } = useReading();
  const view = usePeopleView(name);
  const nameOf = useValueNames(view.choice.sets);
  const isNarrow = useMediaQuery("(width < 900px)");
  const [isPanelOpen, openPanel] = useState(false);
  const behind = useAnswer(peopleCoverageDocument, {
    filter: view.filter,
    reading: input,
  });
  const facets = behind.kind === "ready" ? behind.data.facets : undefined;
  useShownCoverage(facets?.coverage);
  const asked = [
    ...(name === "" ? [] : [`«${name}»`]),
    ...(view.words === "" ? [] : [`${t("words.box")}: «${view.words}»`]),
    choiceOfSetsInWords(t, view.choice.sets, nameOf),
  ].join("; ");
  useShownView(() => ({
    told: [asked === "" ? t("people.everybody") : asked],
  }));
  const wanted: Wanted = {
    filter: view.filter,
    name,
    sort: view.sort,
    lang: view.lang,
    reading: input,
  };
  const panel = <FacetPanel view={view} name={name} />;
  return (
    <>
      <PageTitle
        title={t("people.title")}
        note={
          facets !== undefined && (
            <span role="status" data-total={facets.persons}>
              {t("people.found", { count: facets.persons })}
              {name !== "" && ` · «${name}»`}
            </span>
          )
        }
      />
      {facets !== undefined && (
        <p className="kt-note">
          <CoverageLine coverage={facets.coverage} />. {t("people.asTold")}
        </p>
      )}
      {name === "" ? <KindNav kind="PERSON" /> : <AllFound />}
      <ConditionBar view={view} nameOf={nameOf} />
      <div
        className={styles["tools"]}
        role="toolbar"
        aria-label={t("people.tools")}
      >
        <div
          className={styles["switch"]}
          role="group"
          aria-label={t("people.showAs")}
        >
          {[false, true].map((isList) => (
            <button
              key={String(isList)}
              type="button"
              className={styles["tool"]}
              aria-pressed={view.isList === isList}
              onClick={() => view.showAs(isList)}
            >
              {t(isList ? "people.asList" : "people.asTable")}
            </button>
          ))}
        </div>
        <ColumnChoice view={view} />
        <SavePeople
          view={view}
          wanted={wanted}
          coverage={facets?.coverage}
          asked={asked}
        />
        <details className={styles["drop"]}>
          <summary>{t("saved.title")}</summary>
          <div>
            <SavedList canSave />
          </div>
        </details>
      </div>
      <div className={styles["columns"]}>
        {isNarrow ? (
          <details
            className={styles["narrow"]}
            open={isPanelOpen}
            onToggle={({ currentTarget }) => openPanel(currentTarget.open)}
          >
            <summary>{t("people.facets")}</summary>
            {isPanelOpen && panel}
          </details>
        ) : (
          <aside className={styles["panel"]} aria-label={t("people.facets")}>
            {panel}
          </aside>
        )}
        <section className={styles["results"]} aria-label={t("people.table")}>
          <PeopleResults
            view={view}
            wanted={wanted}
            total={facets?.persons}
            canSort={(facets?.persons ?? 0) <= mostSorted}
          />
        </section>
      </div>
    </>
  );
}
