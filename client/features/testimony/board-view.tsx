import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

import type { Board } from "../../api/testimony.documents.ts";
import { useShownCoverage } from "../../frame/shown-coverage.tsx";
import { useShownView } from "../../frame/shown-view.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { ConstructedBadge } from "../../ui/constructed-badge.tsx";
import { EntityLink } from "../../ui/entity-link.tsx";
import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { TestimonyLink } from "../../ui/testimony-link.tsx";
import { kindOfId } from "../../url/entity-address.ts";
import { readsEverything } from "../../url/reading.ts";
import { useReading } from "../../url/use-reading.ts";
import { BoardStack } from "./board-stack.tsx";
import { BoardTable } from "./board-table.tsx";
import { OfCollection } from "./of-collection.tsx";
import { SilentElsewhere } from "./silences.tsx";
import styles from "./testimony.module.css";
import { WholeClaim } from "./whole-claim.tsx";

/** A board: whose, what it leaves out, the answers, and the claim that was opened. */
export function BoardView({ board }: { readonly board: Board }) {
  const { t } = useTranslation();
  const { reading } = useReading();
  const isNarrow = useMediaQuery("(width < 720px)", undefined, {
    getInitialValueInEffect: false,
  });
  useShownCoverage(board.coverage);
  const { subject, reRegistration, question } = board;
  const named = "id" in subject ? subject : undefined;
  const name = named?.displayName ?? "";
  useShownView(() => ({
    shows: [named?.id, reRegistration?.id].filter((id) => id !== undefined),
    told:
      question === null
        ? []
        : [t("testimony.onQuestion", { question: question.label })],
  }));
  return (
    <>
      <PageTitle
        title={t("testimony.titleOf", { name })}
        note={<ConstructedBadge constructed={named?.constructed === true} />}
      />
      <p className={styles["links"]}>
        {named !== undefined && kindOfId(named.id) !== undefined && (
          <EntityLink id={named.id} name={t("testimony.toCard")} />
        )}
        {reRegistration !== null && (
          <span>
            {t("testimony.inCase")}{" "}
            <EntityLink
              id={reRegistration.id}
              name={reRegistration.displayName}
            />
          </span>
        )}
        {question !== null && (
          <span>{t("testimony.onQuestion", { question: question.label })}</span>
        )}
        {named?.__typename === "Person" &&
          (reRegistration !== null || question !== null) && (
            <TestimonyLink id={named.id} isAll />
          )}
      </p>
      <OfCollection shown={named?.id} />
      <p className="kt-lead">
        <Glossed>{t("testimony.lead")}</Glossed>
      </p>
      {board.omitted.map(({ what, count }) => (
        <p key={what} className="kt-note" data-omitted={what}>
          {what === "speakers" || what === "questions"
            ? t(`testimony.omitted.${what}`, { count })
            : t("testimony.omitted.claims", { count })}
        </p>
      ))}
      {board.rows.length === 0 ? (
        <Notice
          title={t(
            readsEverything(reading) ? "testimony.noneAtAll" : "testimony.none",
          )}
        />
      ) : isNarrow ? (
        <BoardStack board={board} />
      ) : (
        <BoardTable board={board} />
      )}
      <SilentElsewhere board={board} />
      <WholeClaim owner={named?.id} />
    </>
  );
}
