import { useTranslation } from "react-i18next";

import type { Found } from "../../../api/find.documents.ts";
import type { PersonRow } from "../../../api/people.documents.ts";
import type { SaidOfPerson } from "../../../api/words.documents.ts";
import type { PeopleColumn } from "../../../url/people-table.ts";
import { Reasons } from "../reasons.tsx";
import { SaidPart } from "../words/said-claim.tsx";

/** Values that a cell shows; one more is asked for, to tell that there are more. */
const shown = 3;

/** What a row tells in one column, as words: for the page, a file and a list. Nothing when nothing is told. */
export const wordsOfColumn = (
  row: PersonRow,
  column: PeopleColumn,
): readonly string[] => {
  if (column === "WHY" || column === "WORDS") return [];
  if (column === "CLAIMS")
    return row.factoids === undefined ? [] : [String(row.factoids.totalCount)];
  return (row[column] ?? []).map(({ term }) => term.label);
};

/** What is told of a row beside its columns: why it was found, and the claim that has the words. */
export type ToldOfRow = {
  readonly why: Found["why"];
  readonly said: SaidOfPerson | undefined;
  readonly words: string;
};

/** One cell: the values told, or a dash that is read as "nothing told". */
export function PeopleCell({
  row,
  column,
  told: { why, said, words: asked },
}: {
  readonly row: PersonRow;
  readonly column: PeopleColumn;
  readonly told: ToldOfRow;
}) {
  const { t } = useTranslation();
  if (column === "WHY") return <Reasons why={why} name={row.displayName} />;
  if (column === "WORDS") {
    const [claim] = said?.nodes ?? [];
    const others = (said?.totalCount ?? 1) - 1;
    return (
      claim !== undefined && (
        <>
          <SaidPart claim={claim} query={asked} />
          {others > 0 && <span className="kt-note"> +{others}</span>}
        </>
      )
    );
  }
  const words = wordsOfColumn(row, column);
  if (words.length === 0)
    return (
      <span className="kt-note">
        <span aria-hidden="true">—</span>
        <span className="kt-hidden">{t("people.notTold")}</span>
      </span>
    );
  const isMore = words.length > shown;
  return (
    <>
      {words.slice(0, shown).join(", ")}
      {isMore && <span className="kt-note"> {t("people.andMore")}</span>}
    </>
  );
}
