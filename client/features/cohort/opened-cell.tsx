import { Button, Drawer } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

import {
  type CohortChoice,
  type CohortDecision,
  cohortListDocument,
} from "../../api/cohort.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { cohortFilter, writeChosen } from "../../url/cohort-address.ts";
import { routeAnchor, routeParams } from "../../url/route-address.ts";
import { usePages } from "../inspect/use-statements.ts";
import styles from "./cohort.module.css";
import { nameOfChosen } from "./narrow-by.tsx";
import { useCohort } from "./use-cohort.ts";

/** The decisions of the cell that the address names, with the people on whom they are. */
export function OpenedCell({
  axes,
}: {
  readonly axes: readonly CohortChoice[];
}) {
  const { t } = useTranslation();
  const { view, change } = useCohort();
  const { cell } = view;
  return (
    <Drawer
      opened={cell !== undefined}
      onClose={() => change({ cell: undefined })}
      position="right"
      size="min(560px, 100%)"
      title={t("cohort.opened")}
      closeButtonProps={{ "aria-label": t("frame.close") }}
    >
      {cell !== undefined && (
        <>
          <p className="kt-note">
            {cell
              .map(
                (one) =>
                  `${t(`cohort.dimension.${one.dimension}`)}: ${nameOfChosen(axes, one)}`,
              )
              .join(" · ")}
          </p>
          <Pages key={writeChosen(cell) ?? ""} />
        </>
      )}
    </Drawer>
  );
}

function Pages() {
  const { pages, open } = usePages();
  return pages.map((after, index) => (
    <Page
      key={after ?? "first"}
      after={after}
      {...(index === pages.length - 1 ? { onMore: open } : {})}
    />
  ));
}

function Page({
  after,
  onMore,
}: {
  readonly after: string | undefined;
  readonly onMore?: (next: string) => void;
}) {
  const { t } = useTranslation();
  const { view, asked } = useCohort();
  const answer = useAnswer(cohortListDocument, {
    ...asked,
    filter: cohortFilter(view, view.cell ?? []),
    after: after ?? null,
  });
  return (
    <AnswerStates answer={answer}>
      {({ verificationStatistics: { decisions, persons, list } }) => (
        <>
          {after === undefined && (
            <p role="status" data-opened={decisions}>
              {t("cohort.decisions", { count: decisions })},{" "}
              {t("cohort.persons", { count: persons })}
            </p>
          )}
          <ul className={styles["list"]}>
            {list.map((decision) => (
              <Line key={decision.id} decision={decision} />
            ))}
          </ul>
          {list.length === 50 && onMore !== undefined && (
            <Button
              variant="default"
              onClick={() => onMore(list.at(-1)?.id ?? "")}
            >
              {t("contradictions.more")}
            </Button>
          )}
        </>
      )}
    </AnswerStates>
  );
}

function Line({ decision }: { readonly decision: CohortDecision }) {
  const { t } = useTranslation();
  const { id, person, body, date, values } = decision;
  const of = (dimension: string): string =>
    values
      .filter((value) => value.dimension === dimension)
      .map(({ label }) => label)
      .join("; ");
  const outcome = of("OUTCOME");
  return (
    <li data-decision={id}>
      <Link
        to="/verification/$"
        params={routeParams(person.id)}
        hash={routeAnchor(id)}
      >
        {person.displayName}
      </Link>
      <br />
      {outcome === "" ? t("cohort.noOutcome") : outcome}
      <span className="kt-note">
        {" · "}
        {date === null ? t("date.none") : date.text}
        {body !== null && ` · ${body.displayName}`}
        {of("GROUND") !== "" && ` · ${of("GROUND")}`}
        {of("FATE") !== "" && ` · ${of("FATE")}`}
      </span>
    </li>
  );
}
