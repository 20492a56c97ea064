import { useTranslation } from "react-i18next";

import type { Found } from "../../../api/find.documents.ts";
import type { PersonRow } from "../../../api/people.documents.ts";
import type { PeopleColumn } from "../../../url/people-table.ts";
import { Reasons } from "../reasons.tsx";

/** Values that a cell shows; one more is asked for, to tell that there are more. */
const shown = 3;

/** What a row tells in one column, as words: for the page, a file and a list. Nothing when nothing is told. */
export const wordsOfColumn = (
  row: PersonRow,
  column: PeopleColumn,
): readonly string[] => {
  if (column === "WHY") return [];
  if (column === "CLAIMS")
    return row.factoids === undefined ? [] : [String(row.factoids.totalCount)];
  return (row[column] ?? []).map(({ term }) => term.label);
};

/** One cell: the values told, or a dash that is read as "nothing told". */
export function PeopleCell({
  row,
  column,
  why,
}: {
  readonly row: PersonRow;
  readonly column: PeopleColumn;
  readonly why: Found["why"];
}) {
  const { t } = useTranslation();
  if (column === "WHY") return <Reasons why={why} name={row.displayName} />;
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
