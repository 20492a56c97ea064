import type { ReactNode } from "react";

import type { RivalledStatement } from "../../api/fragments.ts";
import { RivalGroup } from "../../ui/rival-group.tsx";
import { StatementLine } from "../../ui/statement-line.tsx";
import { ClaimDesk } from "../claim/claim-desk.tsx";
import type { Entry } from "./entries.ts";
import styles from "./inspect.module.css";

/** Claims one to a line, rivals together. */
export function EntryLines<Claim extends RivalledStatement>({
  entries,
  owner,
  noteOf,
  noteOfRivals,
}: {
  readonly entries: readonly Entry<Claim>[];
  readonly owner?: string | undefined;
  /** What else is said of a claim. */
  readonly noteOf?: (claim: Claim) => ReactNode;
  /** What else is said of rivals together. */
  readonly noteOfRivals?: (claims: readonly Claim[]) => ReactNode;
}) {
  return (
    <ul className={styles["lines"]}>
      {entries.map((entry) =>
        entry.kind === "single" ? (
          <StatementLine
            key={entry.statement.id}
            statement={entry.statement}
            owner={owner}
            note={noteOf?.(entry.statement)}
          >
            <ClaimDesk id={entry.statement.id} />
          </StatementLine>
        ) : (
          <li key={entry.statements.map(({ id }) => id).join(" ")}>
            <RivalGroup
              statements={entry.statements}
              isCertain={entry.isCertain}
              owner={owner}
              deskOf={(id) => <ClaimDesk id={id} />}
              note={noteOfRivals?.(entry.statements)}
              noteOf={noteOf}
            />
          </li>
        ),
      )}
    </ul>
  );
}
