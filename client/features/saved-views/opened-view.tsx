import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { formatDayOf } from "../../../shared/dates/format-date.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import {
  linkOf,
  showSame,
  useKeptAddress,
} from "../../url/saved-view-address.ts";
import { ChangesBehindView } from "./changes-behind.tsx";
import { RetractView } from "./retract-view.tsx";
import styles from "./saved-views.module.css";
import { type Retracted, UndoRetraction } from "./undo-retraction.tsx";
import { useOpenedView } from "./use-opened-view.ts";

/** Above a page that was opened as a saved view: its name and note, whether it is shown as it was saved, what changed behind it since. */
export function OpenedViewStrip() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { kept } = useKeptAddress();
  const view = useOpenedView();
  const [retracted, setRetracted] = useState<Retracted>();
  if (view === undefined || kept === undefined) return null;
  const isSame = showSame(kept, view);
  return (
    <aside
      className={styles["strip"]}
      aria-label={t("views.opened")}
      data-opened-view={view.id}
    >
      <p>
        <Link to="/views">{t("views.opened")}</Link>{" "}
        <strong>{view.name}</strong>{" "}
        <span className="kt-note">
          {view.by}, {formatDayOf(view.at, lang)} ·{" "}
          {t("views.seenIn", { revision: view.dataRevision })}
        </span>
      </p>
      {view.note !== "" && <p className={styles["words"]}>{view.note}</p>}
      {view.until === null ? (
        <p className={styles["acts"]}>
          <RetractView view={view} onRetracted={setRetracted} />
        </p>
      ) : (
        <p role="status">
          <Glossed>{t("views.gone")}</Glossed>
        </p>
      )}
      {view.until !== null && retracted?.id === view.id && (
        <UndoRetraction
          key={retracted.revision}
          retracted={retracted}
          onBack={() => setRetracted(undefined)}
        />
      )}
      {!isSame && (
        <p role="status" data-altered>
          {t("views.altered")}{" "}
          <Link {...linkOf(view.opensAt)} resetScroll={false}>
            {t("views.backToSaved")}
          </Link>
        </p>
      )}
      <ChangesBehindView changes={view.changes} />
    </aside>
  );
}
