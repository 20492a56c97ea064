import { useTranslation } from "react-i18next";

import { Glossed } from "../../../glossary/glossed.tsx";
import { statementsOf } from "../entries.ts";
import { EntryLines } from "../entry-lines.tsx";
import styles from "../inspect.module.css";
import { involves } from "../involves.ts";
import { useStatements } from "../use-statements.ts";

/**
 * What the person's own sources say of other things that other sources contradict:
 * a file that puts the occupation two months early is read with that in mind.
 */
export function SourceDisputes({ owner }: { readonly owner: string }) {
  const own = useStatements({ involving: [owner] }, undefined);
  const sources =
    own.kind === "ready"
      ? [
          ...new Set(
            own.data.entries
              .flatMap(statementsOf)
              .filter((statement) => involves(statement, owner))
              .map(({ source }) => source.id),
          ),
        ].sort()
      : [];
  return sources.length === 0 ? null : (
    <Disputes owner={owner} sources={sources} />
  );
}

function Disputes({
  owner,
  sources,
}: {
  readonly owner: string;
  readonly sources: readonly string[];
}) {
  const { t } = useTranslation();
  const answer = useStatements(
    { sources: [...sources], contested: true },
    undefined,
  );
  if (answer.kind !== "ready") return null;
  const entries = answer.data.entries.filter(
    (entry) =>
      !statementsOf(entry).some((statement) => involves(statement, owner)),
  );
  if (entries.length === 0 || entries.length > 12) return null;
  return (
    <section className={styles["section"]} data-source-disputes>
      <h2>
        <Glossed>{t("card.sourceContradicts")}</Glossed>
      </h2>
      <p className="kt-note">
        <Glossed>{t("card.sourceContradictsHelp")}</Glossed>
      </p>
      <EntryLines entries={entries} />
    </section>
  );
}
