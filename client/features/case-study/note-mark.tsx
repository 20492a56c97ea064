import { Popover } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { StudyRef } from "../../../shared/study/document.ts";
import { CitedClaim } from "./cited-claim.tsx";
import styles from "./study.module.css";
import { useBehind } from "./study-text.tsx";

/** The number of a note: pointed at, tapped or pressed, it shows what is cited, in its own words and with its rivals. */
export function NoteMark({
  number,
  refs,
}: {
  readonly number: number;
  readonly refs: readonly StudyRef[];
}) {
  const { t } = useTranslation();
  const { edition, things } = useBehind();
  const [isOpen, setOpen] = useState(false);
  const note = edition.notes[number - 1];
  const cited = refs.flatMap(({ id }) => things.get(id) ?? []);
  const isMarked = cited.some(
    ({ standing, known }) =>
      !known ||
      (standing !== null && standing !== "STANDS" && standing !== "CORRECTED"),
  );
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={380}
      position="bottom"
      shadow="md"
      withinPortal
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={styles["mark"]}
          data-note={number}
          data-contested={isMarked ? "" : undefined}
          aria-label={t("studies.note", { number })}
          onClick={() => setOpen(!isOpen)}
        >
          {number}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={styles["popover"]}>
        {note !== undefined && <p className="kt-note">{note.text}</p>}
        {cited.map((thing) => (
          <CitedClaim key={thing.id} thing={thing} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}
