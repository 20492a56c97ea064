import { colours, type Scheme } from "../look/colours.ts";
import { escapeHtml } from "../study/escape.ts";
import type { Figure } from "./figure.ts";
import { colourNames } from "./mark.ts";
import {
  colourAsVariable,
  colourIn,
  marksSvg,
  textureDefs,
} from "./write-svg.ts";

/** The fixed words of a figure in a page that stands alone. */
export type FigureWords = {
  readonly constructed: string;
  readonly asTable: string;
  readonly moreRows: (count: number) => string;
};

const drawingHtml = ({ drawing, title }: Figure, own: string): string => {
  if (drawing === null) return "";
  const [width, height] = [drawing.width, drawing.height].map(String);
  return `<div class="drawn"><svg viewBox="0 0 ${width ?? ""} ${height ?? ""}" width="${width ?? ""}" role="img" aria-label="${escapeHtml(title)}" font-family="Golos Text, system-ui, sans-serif">${textureDefs(drawing.marks, colourAsVariable, own)}${marksSvg(drawing.marks, colourAsVariable, own)}</svg></div>`;
};

const legendHtml = ({ legend }: Figure, own: string): string => {
  if (legend.length === 0) return "";
  const lines = legend.map(({ marks, words }, index) => {
    const name = `${own}l${String(index)}`;
    const sample =
      marks.length === 0
        ? ""
        : `<svg width="34" height="16" aria-hidden="true">${textureDefs(marks, colourAsVariable, name)}${marksSvg(marks, colourAsVariable, name)}</svg>`;
    return `<li>${sample}${escapeHtml(words)}</li>`;
  });
  return `<ul class="figure-legend">${lines.join("")}</ul>`;
};

const tableHtml = (
  { table, drawing }: Figure,
  { asTable, moreRows }: FigureWords,
): string => {
  if (table === null) return "";
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join("")}</tr>`;
  const written = `<table><thead>${row(table.columns, "th")}</thead><tbody>${table.rows.map((cells) => row(cells, "td")).join("")}</tbody></table>${table.more > 0 ? `<p class="small">${escapeHtml(moreRows(table.more))}</p>` : ""}`;
  return drawing === null
    ? written
    : `<details><summary>${escapeHtml(asTable)}</summary>${written}</details>`;
};

/**
 * A figure inside a page that stands alone: its drawing as SVG, legend, table, and what must go with it.
 * @param own what tells this figure from the others of the page
 */
export const figureHtml = (
  figure: Figure,
  words: FigureWords,
  own: string,
): string =>
  [
    figure.constructed
      ? `<p><span class="said">${escapeHtml(words.constructed)}</span></p>`
      : "",
    drawingHtml(figure, own),
    legendHtml(figure, own),
    tableHtml(figure, words),
    `<ul class="figure-notes">${figure.notes.map((note) => `<li>${escapeHtml(note)}</li>`).join("")}</ul>`,
  ].join("");

const variablesOf = (scheme: Scheme): string =>
  colourNames.map((name) => `--kt-${name}:${colourIn(scheme)(name)}`).join(";");

/** The colours of figures in a page that stands alone, light and dark, and how they lie in it. */
export const figureStyle = `
:root{${variablesOf("light")}}
@media (prefers-color-scheme:dark){:root{${variablesOf("dark")}}}
.drawn{overflow-x:auto;background:var(--kt-card)}
.drawn svg{display:block;max-width:100%;height:auto}
.figure-legend,.figure-notes{list-style:none;margin:.5rem 0;padding:0;font:.8rem/1.45 system-ui,sans-serif;color:var(--muted)}
.figure-legend{display:flex;flex-wrap:wrap;gap:.1rem .9rem}
.figure-legend li{display:inline-flex;gap:.3rem;align-items:center}
figure table,figure summary{font:.8rem/1.45 system-ui,sans-serif}
@media print{:root{${variablesOf("light")};--kt-card:${colours.light.card}}}
`;
