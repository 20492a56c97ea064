import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { idsInAddress } from "../../../shared/study/addresses.ts";
import type { Block } from "../../../shared/study/document.ts";
import { parseSearchText } from "../../url/search-text.ts";
import styles from "./study.module.css";
import { useBehind } from "./study-text.tsx";

const pages = [
  "network",
  "testimony",
  "verification",
  "contradictions",
] as const;

/** A figure: a view of the card index with its whole state, which opens as it was; what it shows, and whether any of that is invented. */
export function StudyFigure({
  figure: { number, anchor, address, caption },
}: {
  readonly figure: Extract<Block, { kind: "figure" }>;
}) {
  const { t } = useTranslation();
  const { words, things } = useBehind();
  const [path = "", query = ""] = address.split("?");
  const page = pages.find((one) => path.startsWith(`/${one}`));
  const shown = idsInAddress(address).flatMap((id) => things.get(id) ?? []);
  const isConstructed = shown.some(({ constructed }) => constructed);
  return (
    <figure id={anchor} className={styles["figure"]} data-figure={number}>
      <p className={styles["view"]}>
        <span className="kt-note">
          {page === undefined ? t("studies.card") : t(`pages.${page}`)}
        </span>
        <strong>{shown.map(({ name }) => name).join(", ")}</strong>
        <Link to={path} search={parseSearchText(query)}>
          {t("studies.openView")}
        </Link>
      </p>
      {isConstructed && (
        <p className={styles["invented"]}>{t("studies.constructed")}</p>
      )}
      <figcaption>
        {words.figure} {number}. {caption}
      </figcaption>
    </figure>
  );
}
