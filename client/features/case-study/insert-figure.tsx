import { useDebouncedValue } from "@mantine/hooks";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { viewChoicesDocument } from "../../api/saved-views.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import styles from "./study.module.css";

/** The name of a view as the caption of a figure: brackets would end it. */
const captionOf = (name: string): string =>
  name.replaceAll(/[\\[\]]/gu, "").trim();

/** Saved views to choose from: a chosen one goes into the text as a figure, or into the collection. */
export function InsertFigure({
  onInsert,
  onGather,
}: {
  /** Told the view that goes into the collection. */
  readonly onGather: (view: {
    readonly id: string;
    readonly name: string;
  }) => void;
  /** Told the line of the text. */
  readonly onInsert: (words: string) => void;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const [text] = useDebouncedValue(words.trim(), 250);
  const answer = useAnswer(
    viewChoicesDocument,
    { filter: text === "" ? null : { text } },
    { pause: !isOpen },
  );
  return (
    <details
      className={styles["cite"]}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      data-insert-figure
    >
      <summary>{t("studies.insertFigure")}</summary>
      <input
        type="search"
        aria-label={t("views.search")}
        placeholder={t("views.search")}
        value={words}
        onChange={({ currentTarget }) => setWords(currentTarget.value)}
      />
      {isOpen && (
        <AnswerStates answer={answer}>
          {({ savedViews: { nodes } }) =>
            nodes.length === 0 ? (
              <p className="kt-note">
                {t(text === "" ? "studies.noViews" : "find.nothing")}{" "}
                <Link to="/views">{t("views.all")}</Link>
              </p>
            ) : (
              <ul className={styles["choices"]}>
                {nodes.map(({ id, name, page, figure }) => (
                  <li key={id}>
                    <button
                      type="button"
                      data-insert={id}
                      onClick={() =>
                        onInsert(`\n\n![${captionOf(name)}](/${id})\n\n`)
                      }
                    >
                      {name}
                      <span className="kt-note">
                        {" "}
                        {t(`views.page.${page}`)}
                        {figure === null && ` · ${t("studies.linkOnly")}`}
                      </span>
                    </button>{" "}
                    <button
                      type="button"
                      aria-label={t("studies.gatherView", { name })}
                      data-gather={id}
                      onClick={() => onGather({ id, name })}
                    >
                      {t("studies.intoCollection")}
                    </button>
                  </li>
                ))}
              </ul>
            )
          }
        </AnswerStates>
      )}
    </details>
  );
}
