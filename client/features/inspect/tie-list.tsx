import type { CardTie } from "../../api/person.documents.ts";
import { EntityLink } from "../../ui/entity-link.tsx";
import { PeriodText } from "../../ui/historical-date-text.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { WitnessCount } from "../../ui/witness-count.tsx";
import { TieMarks } from "./card-frame.tsx";
import styles from "./inspect.module.css";

/** What a line of a tie shows. */
export type ListedTie = Pick<
  CardTie,
  | "id"
  | "kind"
  | "value"
  | "other"
  | "period"
  | "doubted"
  | "contested"
  | "affirmed"
  | "factoids"
  | "witnesses"
>;

const isDated = ({ begin, end }: ListedTie["period"]): boolean =>
  begin !== null || end !== null;

/** Ties, one to a line: who or what, how, when, and the source of it. */
export function TieList({ ties }: { readonly ties: readonly ListedTie[] }) {
  return (
    <ul>
      {ties.map((tie) => (
        <li key={tie.id} data-tie={tie.kind.code}>
          <EntityLink id={tie.other.id} name={tie.other.displayName} />
          <span className={styles["note"]}>
            {" "}
            {tie.value?.label ?? tie.kind.label}
            {isDated(tie.period) && (
              <>
                , <PeriodText period={tie.period} />
              </>
            )}
            <TieMarks
              contested={tie.contested}
              affirmed={tie.affirmed}
              doubted={tie.doubted}
            />
          </span>
          <TieSources factoids={tie.factoids} witnesses={tie.witnesses} />
        </li>
      ))}
    </ul>
  );
}

/** The sources behind a tie, and how many of them are independent of each other. */
export function TieSources({
  factoids,
  witnesses,
}: Pick<ListedTie, "factoids" | "witnesses">) {
  return (
    <span className={styles["note"]}>
      {factoids.map(({ id, source, leaf }) => (
        <span key={id}>
          {" · "}
          <SourceLink source={source} leaf={leaf} />
        </span>
      ))}
      {factoids.length > 1 && (
        <>
          {" · "}
          <WitnessCount count={witnesses} claims={factoids.length} />
        </>
      )}
    </span>
  );
}
