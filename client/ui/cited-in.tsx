import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import { studySlug } from "../url/study-address.ts";

/** Case studies that cite what is shown, each with its link. Those that hide names are left out: here they would tell whom they are about. */
export function CitedIn({
  studies,
}: {
  readonly studies: readonly {
    readonly id: string;
    readonly title: string;
    readonly displayNames: string;
  }[];
}) {
  const { t } = useTranslation();
  const open = studies.filter(({ displayNames }) => displayNames === "FULL");
  if (open.length === 0) return null;
  return (
    <p className="kt-note" data-cited-in>
      {t("studies.citedIn")}{" "}
      {open.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <Link to="/study/$" params={{ _splat: studySlug(id) }}>
            {title}
          </Link>
        </span>
      ))}
    </p>
  );
}
