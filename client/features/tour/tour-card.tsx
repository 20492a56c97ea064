import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef } from "react";
import { useTranslation } from "react-i18next";

import { type TourStep, tourSteps } from "./steps.ts";
import styles from "./tour.module.css";

/** One step of the tour, in a corner; on a phone at the foot. What it is about is marked on the page meanwhile. */
export function TourCard({
  step: { key, to },
  at,
  isAskedFor,
  onGo,
  onEnd,
}: {
  readonly step: TourStep;
  readonly at: number;
  /** Whether the reader did something to come here: then the focus comes along. */
  readonly isAskedFor: boolean;
  readonly onGo: (at: number) => void;
  readonly onEnd: () => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const isLast = at === tourSteps.length - 1;
  useEffect(() => {
    if (isAskedFor) head.current?.focus();
  }, [isAskedFor, at]);
  useEffect(() => {
    document.documentElement.dataset["tour"] = key;
    return () => {
      delete document.documentElement.dataset["tour"];
    };
  }, [key]);
  return (
    <section
      className={styles["card"]}
      role="dialog"
      aria-labelledby={id}
      data-tour-card={key}
      onKeyDown={(event) => {
        if (event.key === "Escape") onEnd();
      }}
    >
      <p className="kt-note">
        {t("tour.at", { at: at + 1, count: tourSteps.length })}
      </p>
      <h2 id={id} ref={head} tabIndex={-1}>
        {t(`tour.${key}.title`)}
      </h2>
      <p>{t(`tour.${key}.words`)}</p>
      {to !== undefined && (
        <p>
          <Link to={to}>{t("tour.open")}</Link>
        </p>
      )}
      <div className={styles["buttons"]}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={at === 0}
          onClick={() => onGo(at - 1)}
        >
          {t("tour.back")}
        </Button>
        {isLast ? (
          <Button size="compact-sm" onClick={onEnd}>
            {t("tour.done")}
          </Button>
        ) : (
          <>
            <Button size="compact-sm" onClick={() => onGo(at + 1)}>
              {t("tour.next")}
            </Button>
            <Button size="compact-sm" variant="default" onClick={onEnd}>
              {t("tour.skip")}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
