import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";

import type { StudyEdition } from "../../../shared/study/edition.ts";
import { loadScript } from "../../api/script-loading.ts";
import { mostFollowed } from "../../url/map-address.ts";
import styles from "./study.module.css";

const Figures = lazy(() =>
  loadScript(() => import("./people-figures.tsx")).then(
    ({ PeopleFigures }) => ({
      default: PeopleFigures,
    }),
  ),
);

/** When and where the people were whom a text names: lanes and a map, under the reading of the study. Where names are hidden there are none. */
export function PeopleOfStudy({
  edition: { cited, displayNames },
  reading,
}: {
  readonly edition: Pick<StudyEdition, "cited" | "displayNames">;
  /** As the study keeps it. */
  readonly reading: string;
}) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const ids = cited
    .filter(({ id, known }) => known && id.startsWith("person/"))
    .map(({ id }) => id)
    .slice(0, mostFollowed);
  if (displayNames !== "FULL" || ids.length === 0) return null;
  return (
    <details
      className={styles["people"]}
      data-people-of-study={ids.length}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t("studies.people", { count: ids.length })}</summary>
      {isOpen && (
        <Suspense fallback={<p className="kt-note">{t("states.loading")}</p>}>
          <Figures ids={ids} reading={reading} />
        </Suspense>
      )}
    </details>
  );
}
