import { useTranslation } from "react-i18next";

import type { RouteInstance } from "../../api/route.documents.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { numerals } from "./instance-marks.ts";
import styles from "./route.module.css";

/** The instances of a route by their numbers, and what is known of each. */
export function InstanceList({
  instances,
}: {
  readonly instances: readonly RouteInstance[];
}) {
  const { t } = useTranslation();
  if (instances.length === 0) return null;
  return (
    <>
      <h3 className={styles["small"]}>
        <Glossed>{t("route.instances")}</Glossed>
      </h3>
      <ul className={styles["instances"]}>
        {instances.map(({ instance, standing }) => (
          <li key={instance} data-instance={instance}>
            <b className={styles["mark"]} data-standing={standing}>
              {numerals[instance]}
            </b>
            <span>
              {t(`route.instance.${instance}`)}
              <span className="kt-note">
                {" — "}
                {t(`route.instanceStanding.${standing}`)}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
