import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import styles from "./shared.module.css";
import { labelsOf, type Lettered, type SharedMark } from "./shared-marks.ts";

const lineHeight = 13;
const percent = (share: number): string => `${share * 100}%`;

/** A lane with the letters of what is shared above it; what is looked at is framed on the lane itself. */
export function SharedOverLane({
  marks,
  unplaced,
  active,
  children,
}: {
  readonly marks: readonly SharedMark[];
  readonly unplaced: readonly Lettered[];
  /** The id of the thing that is looked at. */
  readonly active: string | undefined;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  const labels = labelsOf(marks);
  const lines = Math.max(0, ...labels.map(({ line }) => line + 1));
  return (
    <div className={styles["over"]}>
      {unplaced.length > 0 && (
        <div className={styles["unplaced"]} title={t("lives.shared.unplaced")}>
          {unplaced.map(({ what, letter }) => (
            <span
              key={what.id}
              className={styles["letter"]}
              data-shared-mark={what.id}
              data-active={what.id === active || undefined}
            >
              ({letter})
            </span>
          ))}
        </div>
      )}
      {lines > 0 && (
        <div className={styles["strip"]} style={{ height: lines * lineHeight }}>
          {labels.map(({ at, line, marks: here }) => (
            <span
              key={`${at} ${line}`}
              className={styles["label"]}
              style={{
                insetBlockStart: line * lineHeight,
                ...(at > 0.9
                  ? { insetInlineEnd: percent(1 - at) }
                  : { insetInlineStart: percent(at) }),
              }}
            >
              {here.map(({ id, letter }) => (
                <span
                  key={id}
                  className={styles["letter"]}
                  data-shared-mark={id}
                  data-active={id === active || undefined}
                >
                  {letter}
                </span>
              ))}
            </span>
          ))}
        </div>
      )}
      <div className={styles["lane"]}>
        {children}
        {marks
          .filter(({ id }) => id === active)
          .map(({ from, to }) => (
            <span
              key={`${from} ${to}`}
              className={styles["span"]}
              data-shared-span={active}
              style={{
                insetInlineStart: percent(from),
                width: percent(to - from),
              }}
            />
          ))}
      </div>
    </div>
  );
}
