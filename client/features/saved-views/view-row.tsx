import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { formatDayOf } from "../../../shared/dates/format-date.ts";
import type { SavedViewRow } from "../../api/saved-views.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { linkOf } from "../../url/saved-view-address.ts";
import { studySlug } from "../../url/study-address.ts";
import { keptReading } from "../case-study/reading-text.ts";
import { readingWords } from "../reading/reading-words.ts";
import { changesInWords } from "./changes-behind.tsx";
import { KeptFigure } from "./kept-figure.tsx";
import { RenameForm } from "./rename-form.tsx";
import { RetractView } from "./retract-view.tsx";
import styles from "./saved-views.module.css";
import type { Retracted } from "./undo-retraction.tsx";

/** One saved view of the list. */
export function ViewRow({
  view,
  canWrite,
  onRetracted,
}: {
  readonly view: SavedViewRow;
  readonly canWrite: boolean;
  readonly onRetracted: (retracted: Retracted) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const [isRenaming, setRenaming] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const { name, note, figure, changes, citedIn, gatheredIn } = view;
  const reading = readingWords(keptReading(view.reading), t);
  const studies = [...citedIn, ...gatheredIn].filter(
    ({ id }, index, all) => all.findIndex((one) => one.id === id) === index,
  );
  const copy = async () => {
    await navigator.clipboard.writeText(
      new URL(view.opensAt, window.location.href).href,
    );
    setCopied(true);
  };
  if (isRenaming)
    return (
      <li data-view={view.id}>
        <RenameForm view={view} onDone={() => setRenaming(false)} />
      </li>
    );
  return (
    <li data-view={view.id}>
      <h2>
        <Link {...linkOf(view.opensAt)}>{name}</Link>
      </h2>
      <span className="kt-note">{t(`views.page.${view.page}`)}</span>
      {figure?.constructed === true && (
        <p className="kt-note">
          <Glossed>{t("studies.constructed")}</Glossed>
        </p>
      )}
      {note !== "" && <p className={styles["words"]}>{note}</p>}
      <p className="kt-note">
        {view.by}, {formatDayOf(view.at, lang)} ·{" "}
        {t("views.seenIn", { revision: view.dataRevision })} ·{" "}
        {t("studies.reading", { words: reading ?? t("reading.all") })}
        {view.notes.length > 0 &&
          ` · ${t("views.notes", { count: view.notes.length })}`}
      </p>
      <p className="kt-note" data-changed={changes.total}>
        {changesInWords(changes, t)}
      </p>
      {studies.length > 0 && (
        <p className="kt-note">
          {t("views.inStudies")}{" "}
          {studies.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Link to="/study/$" params={{ _splat: studySlug(id) }}>
                {title}
              </Link>
            </span>
          ))}
        </p>
      )}
      <div className={styles["acts"]}>
        <button
          type="button"
          aria-label={t("views.copyOf", { name })}
          onClick={() => void copy()}
        >
          {t(isCopied ? "saved.copied" : "saved.copy")}
        </button>
        {canWrite && (
          <>
            <button
              type="button"
              aria-label={t("views.renameOf", { name })}
              onClick={() => setRenaming(true)}
            >
              {t("views.rename")}
            </button>
            <RetractView view={view} onRetracted={onRetracted} />
          </>
        )}
      </div>
      {figure !== null && <KeptFigure id={view.id} name={name} />}
    </li>
  );
}
