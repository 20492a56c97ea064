import { useTranslation } from "react-i18next";

import type { Credence } from "../url/reading-codes.ts";
import styles from "./credence-disc.module.css";

/** Filled quarters of the disc. */
const quarters: Readonly<Record<Credence, number>> = {
  CERTAIN: 4,
  PROBABLE: 3,
  POSSIBLE: 2,
  DOUBTFUL: 1,
  REJECTED: 0,
};

/** The filled part, clockwise from the top, in a box of 16. */
const paths: Readonly<Record<number, string>> = {
  1: "M8 8V2A6 6 0 0 1 14 8Z",
  2: "M8 8V2A6 6 0 0 1 8 14Z",
  3: "M8 8V2A6 6 0 1 1 2 8Z",
};

/** A signed judgement as the disc tells it. */
export type Judgement = {
  readonly by: string;
  readonly credence: Credence | null;
  readonly reason: string;
};

/** How sure historians are: a disc in quarters, its word and its author on focus or hover. A claim that nobody judged has no disc. */
export function CredenceDisc({
  credence,
  judgements = [],
}: {
  readonly credence: Credence | null;
  readonly judgements?: readonly Judgement[];
}) {
  const { t } = useTranslation();
  if (credence === null) return null;
  const word = t(`credence.${credence}`);
  const signed = judgements.map(({ by, reason }) => `${by}: ${reason}`);
  const tip = [word, ...signed].join(" · ");
  const filled = quarters[credence];
  return (
    <button
      type="button"
      className={styles["disc"]}
      aria-label={tip}
      data-tip={tip}
    >
      <svg viewBox="0 0 16 16" width="15" height="15" aria-hidden="true">
        <circle
          cx="8"
          cy="8"
          r="6"
          fill={filled === 4 ? "currentcolor" : "none"}
          stroke="currentcolor"
          strokeWidth="1.5"
        />
        {paths[filled] !== undefined && (
          <path d={paths[filled]} fill="currentcolor" />
        )}
        {filled === 0 && (
          <path d="M4 12 12 4" stroke="currentcolor" strokeWidth="1.5" />
        )}
      </svg>
    </button>
  );
}
