import type { RouteInstance } from "../../api/route.documents.ts";
import { numerals } from "./instance-marks.ts";
import styles from "./route.module.css";

/** The lanes of the instances beside a line of the route, with the line's mark in its own; the same is told in words. */
export function Rail({
  instances,
  at,
  standing,
}: {
  readonly instances: readonly RouteInstance[];
  /** Whose line it is. */
  readonly at: RouteInstance["instance"] | null;
  readonly standing: "ATTESTED" | "MISSING" | "UNTOLD" | "NOT_ATTESTED";
}) {
  return (
    <div className={styles["rail"]} aria-hidden="true">
      {instances.map(({ instance, standing: ofLane }) => (
        <span
          key={instance}
          className={styles["lane"]}
          data-standing={ofLane}
          data-here={instance === at || undefined}
        >
          {instance === at && (
            <b className={styles["mark"]} data-standing={standing}>
              {numerals[instance]}
            </b>
          )}
        </span>
      ))}
    </div>
  );
}
