import { useTranslation } from "react-i18next";

import type { Cited } from "../../api/fragments.ts";
import { SourceLink } from "../../ui/source-link.tsx";
import styles from "./route.module.css";
import type { KnownStep } from "./route-lines.ts";

/** The documents of a step; when its own is missing, those that refer to it, and that it is missing. */
export function StepStanding({
  step: { known },
}: {
  readonly step: KnownStep;
}) {
  const { t } = useTranslation();
  if (known === undefined) return null;
  if (known.standing === "ATTESTED")
    return <Documents title={t("route.documents")} sources={known.documents} />;
  return (
    <div className={styles["missing"]} data-missing={known.standing}>
      <p>
        <strong>{t(`route.standing.${known.standing}`)}</strong>
      </p>
      <Documents title={t("route.referredToBy")} sources={known.referredToBy} />
    </div>
  );
}

function Documents({
  title,
  sources,
}: {
  readonly title: string;
  readonly sources: readonly Cited[];
}) {
  if (sources.length === 0) return null;
  return (
    <p className="kt-note">
      {title}{" "}
      {sources.map((source) => (
        <span key={source.id} className={styles["leaf"]}>
          <SourceLink source={source} leaf={null} />
        </span>
      ))}
    </p>
  );
}
