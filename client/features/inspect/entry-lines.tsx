import type { RivalledStatement } from "../../api/fragments.ts";
import { RivalGroup } from "../../ui/rival-group.tsx";
import { StatementLine } from "../../ui/statement-line.tsx";
import { ClaimDesk } from "../claim/claim-desk.tsx";
import type { Entry } from "./entries.ts";
import styles from "./inspect.module.css";

/** Claims one to a line, rivals together. */
export function EntryLines({
  entries,
  owner,
}: {
  readonly entries: readonly Entry<RivalledStatement>[];
  readonly owner?: string | undefined;
}) {
  return (
    <ul className={styles["lines"]}>
      {entries.map((entry) =>
        entry.kind === "single" ? (
          <StatementLine
            key={entry.statement.id}
            statement={entry.statement}
            owner={owner}
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
            />
          </li>
        ),
      )}
    </ul>
  );
}
