import { useTranslation } from "react-i18next";

import type { Mediation } from "../url/reading-codes.ts";

/** Small marks, drawn in a box of 14. */
const marks: Readonly<Record<Mediation, string>> = {
  AUTOGRAPH: "M2 12l1-3 7-7 2 2-7 7zM8 4l2 2",
  SIGNED_RECORD: "M3 1.5h8v11H3zM5 4.5h4M5 7h4M5 10q1-1.5 2 0t2 0",
  MINUTED: "M2 3h10M2 6h10M2 9h10M2 12h6",
  QUOTED:
    "M5.500 3Q3 4 3 7.500V10h3V7H4.500M11.500 3Q9 4 9 7.500V10h3V7h-1.500",
  PARAPHRASED: "M2 5h8L8 3M12 9H4l2 2",
  HEARSAY:
    "M2 8a3 3 0 0 1 3-3M2 8q3 0 3 3M7 3a6 6 0 0 1 0 9M10 1.500a9 9 0 0 1 0 11",
};

/** Through what the words reached the source: a small mark with its word. */
export function MediationMark({
  mediation,
}: {
  readonly mediation: Mediation;
}) {
  const { t } = useTranslation();
  return (
    <span style={{ whiteSpace: "nowrap" }}>
      <svg
        viewBox="0 0 14 14"
        width="12"
        height="12"
        aria-hidden="true"
        fill="none"
        stroke="currentcolor"
        strokeWidth="1.1"
        style={{ verticalAlign: "-1px", marginInlineEnd: 3 }}
      >
        <path d={marks[mediation]} />
      </svg>
      {t(`mediation.${mediation}`)}
    </span>
  );
}
