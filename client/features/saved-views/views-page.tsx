import { useDebouncedValue } from "@mantine/hooks";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";

import { viewPages } from "../../../shared/views/page-address.ts";
import { savedViewsDocument } from "../../api/saved-views.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { useCollection } from "../../ui/use-collection.ts";
import styles from "./saved-views.module.css";
import { type Retracted, UndoRetraction } from "./undo-retraction.tsx";
import { ViewRow } from "./view-row.tsx";

const onPage = 25;

/** The views that were saved: each opens as it was, says what changed behind it, can be renamed and taken away. */
export function ViewsPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const navigate = useNavigate();
  const search = useSearch({ from: "__root__" });
  const page = viewPages.find((one) => one.toLowerCase() === search.kind);
  const [words, setWords] = useState(search.words ?? "");
  const { chosen, inCollection, onChoose } = useCollection();
  const [text] = useDebouncedValue(words.trim(), 250);
  const [shown, setShown] = useState(onPage);
  const [retracted, setRetracted] = useState<Retracted>();
  useEffect(() => {
    void navigate({
      to: "/views",
      search: (previous) => ({
        ...previous,
        words: text === "" ? undefined : text,
      }),
      replace: true,
    });
  }, [text, navigate]);
  const answer = useAnswer(savedViewsDocument, {
    filter: {
      ...(text === "" ? {} : { text }),
      ...(page === undefined ? {} : { pages: [page] }),
      inCollection,
    },
    first: shown,
    after: null,
    lang,
  });
  const isAsking = text !== "" || page !== undefined || chosen !== undefined;
  return (
    <>
      <PageTitle
        title={t("pages.views")}
        note={
          answer.kind === "ready" &&
          t("views.count", { count: answer.data.savedViews.totalCount })
        }
      />
      <p className={styles["words"]}>
        <Glossed>{t("views.lead")}</Glossed>
      </p>
      <div className={styles["find"]}>
        <input
          type="search"
          aria-label={t("views.search")}
          placeholder={t("views.search")}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <select
          aria-label={t("views.ofPage")}
          value={page?.toLowerCase() ?? ""}
          onChange={({ currentTarget: { value } }) =>
            void navigate({
              to: "/views",
              search: (previous) => ({
                ...previous,
                kind: value === "" ? undefined : value,
              }),
            })
          }
        >
          <option value="">{t("views.anyPage")}</option>
          {viewPages.map((one) => (
            <option key={one} value={one.toLowerCase()}>
              {t(`views.page.${one}`)}
            </option>
          ))}
        </select>
        <CollectionChoice chosen={chosen} onChoose={onChoose} />
      </div>
      {retracted !== undefined && (
        <UndoRetraction
          key={retracted.id}
          retracted={retracted}
          onBack={() => setRetracted(undefined)}
        />
      )}
      <AnswerStates answer={answer}>
        {({ savedViews: { nodes, pageInfo }, settings }) =>
          nodes.length === 0 ? (
            <p>
              {isAsking ? (
                t("find.nothing")
              ) : (
                <>
                  {t("views.none")}{" "}
                  <Link to="/network">{t("pages.network")}</Link>
                </>
              )}
            </p>
          ) : (
            <>
              <ul className={styles["list"]}>
                {nodes.map((view) => (
                  <ViewRow
                    key={view.id}
                    view={view}
                    canWrite={!settings.readOnly}
                    onRetracted={setRetracted}
                  />
                ))}
              </ul>
              {pageInfo.hasNextPage && shown < 200 && (
                <p className={styles["acts"]}>
                  <button
                    type="button"
                    onClick={() => setShown(Math.min(200, shown + onPage))}
                  >
                    {t("find.more")}
                  </button>
                </p>
              )}
            </>
          )
        }
      </AnswerStates>
    </>
  );
}
