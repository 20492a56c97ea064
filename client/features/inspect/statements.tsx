import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { RivalledStatement } from "../../api/fragments.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { isLeafAnchor } from "../../ui/leaf-anchor.ts";
import { useScrollToAnchor } from "../../ui/use-scroll-to-anchor.ts";
import { readsEverything } from "../../url/reading.ts";
import { useReading } from "../../url/use-reading.ts";
import { RetractedHere } from "../claim/claim-desk.tsx";
import type { Entry } from "./entries.ts";
import { EntryLines } from "./entry-lines.tsx";
import styles from "./inspect.module.css";
import type { Section } from "./sections.ts";
import {
  type StatementFilter,
  usePages,
  useStatements,
} from "./use-statements.ts";

/** Turns lines into sections with headings. */
export type Arrange = (
  entries: readonly Entry<RivalledStatement>[],
) => readonly Section<RivalledStatement>[];

type Wanted = {
  readonly filter: StatementFilter;
  readonly owner?: string | undefined;
  readonly arrange: Arrange;
  /** Ids of claims that the card shows elsewhere. */
  readonly except?: ReadonlySet<string>;
};

/** All claims that a filter asks for, under headings, page by page. */
export function Statements(wanted: Wanted) {
  const { pages, open } = usePages();
  return (
    <>
      <RetractedHere />
      {pages.map((after, index) => (
        <Page
          key={after ?? "first"}
          {...wanted}
          after={after}
          {...(index === pages.length - 1 ? { onMore: open } : {})}
        />
      ))}
    </>
  );
}

function Page({
  filter,
  owner,
  arrange,
  except,
  after,
  onMore,
}: Wanted & {
  readonly after: string | undefined;
  readonly onMore?: (next: string) => void;
}) {
  const { t } = useTranslation();
  const { reading } = useReading();
  const answer = useStatements(filter, after);
  // A leaf that is not among those shown may be on the next page.
  const isLast = answer.kind === "ready" && onMore !== undefined;
  useScrollToAnchor(isLast, (anchor) => {
    if (!isLast || !isLeafAnchor(anchor)) return;
    if (answer.data.next !== undefined) onMore(answer.data.next);
  });
  return (
    <AnswerStates answer={answer}>
      {({ entries, next }) => (
        <>
          {entries.length === 0 && after === undefined && (
            <p>
              <Glossed>
                {t(
                  readsEverything(reading)
                    ? "card.noClaimsAtAll"
                    : "card.noClaims",
                )}
              </Glossed>
            </p>
          )}
          {arrange(entries.filter((entry) => !isShown(entry, except))).map(
            (section) => (
              <section
                key={section.key}
                className={styles["section"]}
                {...(section.anchor === undefined
                  ? {}
                  : { id: section.anchor, tabIndex: -1 })}
              >
                <h2>{section.title}</h2>
                <EntryLines entries={section.entries} owner={owner} />
              </section>
            ),
          )}
          {next !== undefined && onMore !== undefined && (
            <Button variant="default" onClick={() => onMore(next)}>
              {t("card.moreClaims")}
            </Button>
          )}
        </>
      )}
    </AnswerStates>
  );
}

const isShown = (
  entry: Entry<RivalledStatement>,
  except: ReadonlySet<string> | undefined,
): boolean =>
  entry.kind === "single" && except?.has(entry.statement.id) === true;
