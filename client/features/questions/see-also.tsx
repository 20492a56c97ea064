import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import styles from "./questions.module.css";

type Page =
  | { readonly to: "/verification/cohort"; readonly part?: string }
  | { readonly to: "/gaps" | "/network" | "/trajectories" | "/contradictions" };

/** Views that show more of what a question counts. */
const pages: Readonly<Record<number, readonly Page[]>> = {
  1: [{ to: "/verification/cohort", part: "unlike" }],
  2: [{ to: "/network" }],
  3: [
    { to: "/verification/cohort", part: "fates" },
    { to: "/verification/cohort", part: "waits" },
  ],
  4: [{ to: "/trajectories" }],
  5: [{ to: "/verification/cohort", part: "deciders" }],
  6: [{ to: "/verification/cohort" }, { to: "/contradictions" }],
  7: [{ to: "/network" }],
  8: [{ to: "/contradictions" }],
  9: [{ to: "/network" }],
  10: [{ to: "/gaps" }],
  11: [{ to: "/verification/cohort" }],
  12: [{ to: "/verification/cohort" }],
  13: [{ to: "/trajectories" }],
  14: [{ to: "/verification/cohort" }],
  15: [{ to: "/verification/cohort", part: "formulae" }],
  16: [{ to: "/trajectories" }],
};

const parts = ["fates", "waits", "deciders", "unlike", "formulae"] as const;

const nameOf = {
  "/verification/cohort": "cohort",
  "/gaps": "gaps",
  "/network": "network",
  "/trajectories": "trajectories",
  "/contradictions": "contradictions",
} as const;

/** Links to the pages on which the same can be looked into. */
export function SeeAlso({ number }: { readonly number: number }) {
  const { t } = useTranslation();
  const found = pages[number] ?? [];
  return (
    <p className={styles["see"]}>
      {t("questions.see")}:{" "}
      {found.map((page, place) => {
        const part =
          "part" in page ? parts.find((one) => one === page.part) : undefined;
        return (
          <span key={`${page.to} ${part ?? ""}`}>
            {place > 0 && ", "}
            <Link to={page.to} search={part === undefined ? {} : { part }}>
              {t(`pages.${nameOf[page.to]}`)}
              {part !== undefined && `: ${t(`cohort.part.${part}`)}`}
            </Link>
          </span>
        );
      })}
    </p>
  );
}
