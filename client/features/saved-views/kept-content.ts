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

/** The figure as it is sent: without its table, then without its drawing, when it is too large. Undefined when nothing of it fits. */
const figureText = ({
  figure,
}: Pick<ShownView, "figure">): string | undefined => {
  if (figure === undefined) return undefined;
  const { table } = figure;
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
    figure,
    shorter,
    ...(figure.drawing === null ? [] : [{ ...figure, table: null }]),
    ...(table === null ? [] : [{ ...shorter, drawing: null }]),
  ];
  return ways
    .map((way) => JSON.stringify(way))
    .find((text) => !isTooLarge(text));
};

const withNote = (
  { figure }: ShownView,
  note: string,
): Pick<ShownView, "figure"> =>
  figure === undefined
    ? {}
    : { figure: { ...figure, notes: [...figure.notes, note] } };

/** Everything of a page that is kept beside the name and the note. */
export const keptContent = (
  { address }: PageAddress,
  shown: ShownView,
  {
    reading,
    dataRevision,
    version,
  }: {
    readonly reading: ReadingVariable;
    readonly dataRevision: number;
    /** The data version in words, for the figure. */
    readonly version: string;
  },
) => {
  const figure = figureText(withNote(shown, version));
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
