import { useTranslation } from "react-i18next";

import { EntityLink } from "../../ui/entity-link.tsx";
import { HistoricalDateText } from "../../ui/historical-date-text.tsx";
import { routeAnchor } from "../../url/route-address.ts";
import { daysWords, isOrderOpen } from "./days-words.ts";
import styles from "./route.module.css";
import type { KnownStep } from "./route-lines.ts";

/** What step it is, when, before whom, by which minutes, and how long after the one before. */
export function StepHead({
  step,
  nameOf,
}: {
  readonly step: KnownStep;
  /** The name of a step of this route. */
  readonly nameOf: (id: string) => string | undefined;
}) {
  const { t } = useTranslation();
  const { meeting } = step;
  const dates = step.dates.length > 0 ? step.dates : (meeting?.dates ?? []);
  return (
    <>
      <h3 id={`${routeAnchor(step.id)}-name`}>{step.kind.label}</h3>
      <p className={styles["head"]}>
        <span className={styles["when"]}>
          {dates.length === 0 && t("route.undated")}
          {dates.map((date, index) => (
            <span key={index}>
              {index > 0 && ` ${t("route.or")} `}
              <HistoricalDateText date={date} />
            </span>
          ))}
        </span>
        {step.body !== null && (
          <span>
            <EntityLink id={step.body.id} name={step.body.displayName} />
          </span>
        )}
        {meeting !== null && (
          <span>
            {meeting.kind.label}
            {meeting.protocol !== null &&
              `, ${t("route.protocol", { number: meeting.protocol })}`}
            {step.item !== null &&
              `, ${t("route.item", { number: step.item })}`}
          </span>
        )}
      </p>
      <Waited step={step} nameOf={nameOf} />
    </>
  );
}

function Waited({
  step: { times },
  nameOf,
}: {
  readonly step: KnownStep;
  readonly nameOf: (id: string) => string | undefined;
}) {
  const { t } = useTranslation();
  if (!times?.waited?.days) return null;
  const { since, days } = times.waited;
  return (
    <p className={styles["waited"]} data-waited>
      {t("route.waited", {
        days: daysWords(days, t),
        step: nameOf(since.id) ?? since.kind.label,
      })}
      {isOrderOpen(days) && `; ${t("route.orderOpen")}`}
    </p>
  );
}
