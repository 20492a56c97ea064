import { Popover } from "@mantine/core";
import { type PointerEvent, useEffect, useRef, useState } from "react";
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
  // Opened by a key, the focus goes into what was opened, and back.
  const [isByKey, setByKey] = useState(false);
  // Once pressed, or worked in, it stays until it is closed: what it holds may grow away from under the mouse.
  const isPinned = useRef(false);
  const show = (isNow: boolean) => {
    if (!isNow) isPinned.current = false;
    setOpen(isNow);
  };
  const hover = useHover((isNow) => {
    if (isPinned.current) return;
    setByKey(false);
    show(isNow);
  });
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
      onChange={show}
      width={380}
      position="bottom"
      shadow="md"
      withinPortal
      // What is worked in stays, though the number is scrolled away.
      hideDetached={false}
      trapFocus={isByKey}
      returnFocus
    >
      <Popover.Target>
        <button
          type="button"
          className={styles["mark"]}
          data-note={number}
          data-contested={isMarked ? "" : undefined}
          aria-label={t("studies.note", { number })}
          onClick={({ detail }) => {
            isPinned.current = true;
            setByKey(detail === 0);
            show(true);
          }}
          {...hover}
        >
          {number}
        </button>
      </Popover.Target>
      <Popover.Dropdown
        className={styles["popover"]}
        onClickCapture={() => {
          isPinned.current = true;
        }}
        {...hover}
      >
        {note !== undefined && <p className="kt-note">{note.text}</p>}
        {cited.map((thing) => (
          <CitedClaim key={thing.id} thing={thing} />
        ))}
      </Popover.Dropdown>
    </Popover>
  );
}

/** How long a mouse may be between the number and what it opened, in milliseconds. */
const patience = 250;

/** Opens where a mouse rests, and closes when it has left both the number and what it opened. Touch and keys press instead. */
const useHover = (setOpen: (isOpen: boolean) => void) => {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const soon = (isOpen: boolean) => (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(isOpen), patience);
  };
  return { onPointerEnter: soon(true), onPointerLeave: soon(false) };
};
