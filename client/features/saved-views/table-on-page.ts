import type { Figure } from "../../../shared/figures/figure.ts";

type Table = NonNullable<Figure["table"]>;

const mostColumns = 30;
const mostRows = 200;
const mostLetters = 600;

/** What is not part of what a cell says: controls, pictures, words for screen readers alone. */
const unsaid = "input, select, textarea, svg, .kt-hidden, [aria-hidden='true']";

const isBlock = (element: Element): boolean =>
  !getComputedStyle(element).display.startsWith("inline");

/** The words of a part of the page, its blocks parted by a semicolon. */
const partsOf = (node: Node): readonly string[] => {
  if (node instanceof Text) return [node.data];
  if (!(node instanceof Element) || node.matches(unsaid)) return [];
  const parts: string[] = [""];
  for (const child of node.childNodes) {
    const [first = "", ...more] = partsOf(child);
    const startsAnew =
      child instanceof Element && !child.matches(unsaid) && isBlock(child);
    if (startsAnew) parts.push(first, ...more, "");
    else {
      // What stands apart on the page stands apart in words, too.
      const apart = child instanceof Element ? " " : "";
      parts[parts.length - 1] = `${parts.at(-1) ?? ""}${apart}${first}${apart}`;
      parts.push(...more);
    }
  }
  return parts;
};

const wordsOf = (node: Node): string =>
  partsOf(node)
    .map((part) =>
      part
        .replaceAll(/\s+/gu, " ")
        .replaceAll(/ (?=[,.;:)»])/gu, "")
        .replaceAll(/(?<=[(«]) /gu, "")
        .trim(),
    )
    .filter((part) => part !== "")
    .join("; ")
    .slice(0, mostLetters);

/** The rows of a part of a table, each cell in every column and row that it spans; only in the first of them with its words. */
const gridOf = (
  rows: readonly HTMLTableRowElement[],
): readonly (readonly string[])[] => {
  const grid: (string | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const words = wordsOf(cell);
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let along = 0; along < cell.colSpan; along += 1) {
          const line = grid[at + down];
          if (line !== undefined)
            line[column + along] = down + along === 0 ? words : "";
        }
      column += cell.colSpan;
    }
  });
  return grid.map((line) => Array.from(line, (words) => words ?? ""));
};

/** The heads of the columns: words of several lines of heads one after another. */
const headsOf = (grid: readonly (readonly string[])[]): readonly string[] => {
  const width = Math.max(0, ...grid.map((line) => line.length));
  return Array.from({ length: width }, (_, column) =>
    grid
      .map((line) => line[column] ?? "")
      .filter((words) => words !== "")
      .join(" · "),
  );
};

/** A table of the page in words, as it is seen; columns that say nothing are left out. */
const tableOf = (table: HTMLTableElement): Table | null => {
  const heads = headsOf(gridOf([...(table.tHead?.rows ?? [])]));
  const body = gridOf([...table.tBodies].flatMap(({ rows }) => [...rows]));
  const width = Math.max(heads.length, ...body.map((line) => line.length));
  const columns = Array.from({ length: width }, (_, at) => at)
    .filter(
      (at) =>
        (heads[at] ?? "") !== "" ||
        body.some((line) => (line[at] ?? "") !== ""),
    )
    .slice(0, mostColumns);
  if (columns.length === 0) return null;
  return {
    columns: columns.map((at) => heads[at] ?? ""),
    rows: body
      .slice(0, mostRows)
      .map((line) => columns.map((at) => line[at] ?? "")),
    more: Math.max(0, body.length - mostRows),
  };
};

/** The largest table that is seen on the page; null when there is none. */
export const tableOnPage = (page: ParentNode): Table | null => {
  const seen = [...page.querySelectorAll("table")].filter(
    (table) =>
      table.closest(".kt-hidden, [data-opened-view]") === null &&
      table.getClientRects().length > 0,
  );
  const sizeOf = (table: HTMLTableElement): number =>
    [...table.rows].reduce((sum, { cells }) => sum + cells.length, 0);
  const [largest] = seen.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  return largest === undefined ? null : tableOf(largest);
};
