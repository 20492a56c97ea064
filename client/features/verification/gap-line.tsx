import { useTranslation } from "react-i18next";

import type { RouteInstance } from "../../api/route.documents.ts";
import { Rail } from "./rail.tsx";
import styles from "./route.module.css";

/** An instance where one would expect a step and none is attested: said in words, and that it proves nothing. */
export function GapLine({
  gap: { instance, expected },
  instances,
}: {
  readonly gap: RouteInstance;
  readonly instances: readonly RouteInstance[];
}) {
  const { t } = useTranslation();
  return (
    <li className={styles["line"]} data-gap={instance}>
      <Rail instances={instances} at={instance} standing="NOT_ATTESTED" />
      <div className={styles["gap"]}>
        <h3>
          {t("route.notAttested", {
            instance: t(`route.instance.${instance}`),
          })}
        </h3>
        <p>
          {expected !== null && t(`route.expected.${expected}`)}{" "}
          {t("route.noProof")}
        </p>
      </div>
    </li>
  );
}
