import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { formatDayOf } from "../../../shared/dates/format-date.ts";
import { keptFigure } from "../../../shared/figures/figure.ts";
import { idsInAddress, viewOf } from "../../../shared/study/addresses.ts";
import type { Block } from "../../../shared/study/document.ts";
import type { ShownFigure } from "../../../shared/study/edition.ts";
import { readPageAddress } from "../../../shared/views/page-address.ts";
import { figureChangesDocument } from "../../api/saved-views.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { FigureView } from "../../ui/figure-view.tsx";
import { linkOf } from "../../url/saved-view-address.ts";
import { ChangesBehindView } from "../saved-views/changes-behind.tsx";
import { KeptFigure } from "../saved-views/kept-figure.tsx";
import styles from "./study.module.css";
import { useBehind } from "./study-text.tsx";

/** A figure: a saved view, drawn as it was seen; or an address, which opens as it was. */
export function StudyFigure({
  figure: { number, anchor, address, caption },
}: {
  readonly figure: Extract<Block, { kind: "figure" }>;
}) {
  const { words, edition } = useBehind();
  const viewId = viewOf(address);
  const shown = edition.figures.find(({ id }) => id === viewId);
  const figure = keptFigure(shown?.content);
  const isFull = edition.displayNames === "FULL";
  return (
    <figure id={anchor} className={styles["figure"]} data-figure={number}>
      {shown === undefined ? (
        isFull && <AddressShown address={address} />
      ) : (
        <>
          {figure !== null && <FigureView figure={figure} />}
          {isFull && <SavedShown shown={shown} />}
        </>
      )}
      <figcaption>
        {words.figure} {number}. {caption}
      </figcaption>
    </figure>
  );
}

/** Where a drawn view can be opened, and what changed behind it since it was seen. A study from elsewhere has views that are not here. */
function SavedShown({ shown }: { readonly shown: ShownFigure }) {
  const { t } = useTranslation();
  const { edition } = useBehind();
  const { lang } = useLanguage();
  const answer = useAnswer(figureChangesDocument, {
    id: shown.id,
    version: shown.version,
    lang,
  });
  const view = answer.kind === "ready" ? answer.data.savedView : null;
  return (
    <div className="kt-note">
      <p>
        {shown.by}, {formatDayOf(shown.at, lang)} ·{" "}
        {t("views.seenIn", { revision: shown.dataRevision })}
        <span className={styles["onScreen"]}>
          {" · "}
          <Link {...linkOf(shown.opensAt)}>{t("studies.openView")}</Link>
        </span>
      </p>
      <div className={styles["onScreen"]}>
        {view !== null && <ChangesBehindView changes={view.changes} />}
        {edition.changes.some(
          ({ kind, id }) => kind === "FIGURE" && id === shown.id,
        ) && <KeptFigure id={shown.id} name={shown.name} now />}
      </div>
    </div>
  );
}

function AddressShown({ address }: { readonly address: string }) {
  const { t } = useTranslation();
  const { things } = useBehind();
  const page = readPageAddress(address)?.page ?? "CARD";
  const shown = idsInAddress(address).flatMap((id) => things.get(id) ?? []);
  const isConstructed = shown.some(({ constructed }) => constructed);
  return (
    <>
      <p className={styles["view"]}>
        <span className="kt-note">{t(`views.page.${page}`)}</span>
        <strong>{shown.map(({ name }) => name).join(", ")}</strong>
        <span className={styles["onScreen"]}>
          <Link {...linkOf(address)}>{t("studies.openView")}</Link>
        </span>
      </p>
      {isConstructed && (
        <p className={styles["invented"]}>
          <Glossed>{t("studies.constructed")}</Glossed>
        </p>
      )}
    </>
  );
}
