import { longestFigure } from "../../../shared/figures/figure.ts";
import type { PageAddress } from "../../../shared/views/page-address.ts";
import type { ShownView } from "../../frame/shown-view.tsx";
import type { ReadingVariable } from "../../url/reading.ts";

/** A request holds 256 KiB; inside it the figure is written twice: as JSON, and as words of JSON. */
const mostBytes = 200_000;
const mostShown = 1_000;
const mostPositions = 2_000;
const mostNotes = 200;

const isTooLarge = (text: string): boolean =>
  text.length > longestFigure ||
  new TextEncoder().encode(JSON.stringify(text)).length > mostBytes;

/** What is said of a figure in its notes. */
type NoteWords = {
  /** The data version. */
  readonly version: string;
  /** That it was too large for its table, or for its drawing. */
  readonly noTable: string;
  readonly noDrawing: string;
};

/** The figure as it is sent: without its table, then without its drawing, when it is too large; it then says so. Undefined when nothing of it fits. */
const figureText = (
  { figure }: Pick<ShownView, "figure">,
  { version, noTable, noDrawing }: NoteWords,
): string | undefined => {
  if (figure === undefined) return undefined;
  const { table, drawing } = figure;
  const noted = (note?: string) => ({
    notes: [...figure.notes, ...(note === undefined ? [] : [note]), version],
  });
  const shorter =
    table === null
      ? figure
      : {
          ...figure,
          table: {
            ...table,
            rows: table.rows.slice(0, 60),
            more: table.more + Math.max(0, table.rows.length - 60),
          },
        };
  const ways = [
    { ...figure, ...noted() },
    { ...shorter, ...noted() },
    ...(drawing === null
      ? []
      : [{ ...figure, table: null, ...noted(noTable) }]),
    ...(table === null || drawing === null
      ? []
      : [{ ...shorter, drawing: null, ...noted(noDrawing) }]),
  ];
  return ways
    .map((way) => JSON.stringify(way))
    .find((text) => !isTooLarge(text));
};

/** Everything of a page that is kept beside the name and the note. */
export const keptContent = (
  { address }: PageAddress,
  shown: ShownView,
  {
    reading,
    dataRevision,
    words,
  }: {
    readonly reading: ReadingVariable;
    readonly dataRevision: number;
    readonly words: NoteWords;
  },
) => {
  const figure = figureText(shown, words);
  return {
    address,
    reading,
    dataRevision,
    shows: [...new Set(shown.shows ?? [])].slice(0, mostShown),
    positions: (shown.positions ?? []).slice(0, mostPositions),
    notes: (shown.notes ?? []).slice(0, mostNotes),
    ...(figure === undefined ? {} : { figure }),
  };
};
