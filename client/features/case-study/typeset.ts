import {
  afterFirst,
  bodyUpTo,
  isAtBeginning,
  overflowOf,
} from "./page-break.ts";
import styles from "./study.module.css";

/** What is printed of a study, in this order, each marked with `data-printed`. */
const printedParts = "[data-printed]";

/** The greatest height of text and notes on a sheet, in millimetres: A4 without its margins. */
const sheetHeight = 245;

/** The length of a millimetre in the pixels of style sheets. */
const millimetre = 96 / 25.4;

const box = (name: string, ...children: readonly Node[]): HTMLElement => {
  const made = document.createElement("div");
  made.className = styles[name] ?? "";
  made.append(...children);
  return made;
};

/** A copy has ids of its own, and its textures are found by them. */
const withOwnIds = (part: Element): void => {
  for (const named of part.querySelectorAll("[id]"))
    named.id = `printed-${named.id}`;
  for (const filled of part.querySelectorAll("[fill^='url(#']"))
    filled.setAttribute(
      "fill",
      (filled.getAttribute("fill") ?? "").replace("url(#", "url(#printed-"),
    );
  for (const link of part.querySelectorAll("a")) {
    const [, anchor] = (link.getAttribute("href") ?? "").split("#");
    if (anchor !== undefined && anchor !== "")
      link.setAttribute("href", `#printed-${anchor}`);
  }
};

/** On paper the number of a note is no button, and a list that goes on over the page counts on. */
const forPaper = (part: Element): void => {
  withOwnIds(part);
  for (const mark of part.querySelectorAll("button[data-note]")) {
    const number = document.createElement("sup");
    number.dataset["printedMark"] = mark.getAttribute("data-note") ?? "";
    number.textContent = mark.textContent;
    mark.replaceWith(number);
  }
  for (const list of part.querySelectorAll("ol"))
    [...list.children].forEach((entry, index) => {
      entry.setAttribute("value", String(list.start + index));
    });
};

const blocksOf = (reader: Element): readonly Element[] =>
  [...reader.querySelectorAll(printedParts)].flatMap((part) => {
    const copy = part.cloneNode(true);
    if (!(copy instanceof Element)) return [];
    forPaper(copy);
    return part.localName === "article" ? [...copy.children] : [copy];
  });

/** The notes whose numbers stand before a place of the galley. */
const notesBefore = (
  galley: Element,
  end: Range | undefined,
  noteOf: (number: string) => string | undefined,
): readonly (readonly [string, string])[] => {
  const marks = galley.querySelectorAll<HTMLElement>("[data-printed-mark]");
  return [...marks].flatMap((mark) => {
    const isBefore = end === undefined || end.comparePoint(mark, 0) < 0;
    const number = mark.dataset["printedMark"] ?? "";
    const note = noteOf(number);
    return isBefore && note !== undefined ? [[number, note] as const] : [];
  });
};

const footOf = (notes: readonly (readonly [string, string])[]): HTMLElement =>
  box(
    "foot",
    ...notes.map(([number, text]) => {
      const line = document.createElement("p");
      const mark = document.createElement("sup");
      mark.textContent = number;
      line.dataset["printedNote"] = number;
      line.append(mark, ` ${text}`);
      return line;
    }),
  );

type Setting = {
  readonly sheets: Element;
  /** Where the text that is still to be set flows in columns as wide as a page: what is beyond the first is on the next page. */
  readonly galley: HTMLElement;
  readonly noteOf: (number: string) => string | undefined;
};

const heightOf = (foot: HTMLElement, { sheets }: Setting): number => {
  if (foot.childElementCount === 0) return 0;
  sheets.append(foot);
  const { height } = foot.getBoundingClientRect();
  foot.remove();
  return height;
};

/** Text of a height in the galley, with its notes. */
const tryHeight = (height: number, setting: Setting) => {
  const { galley, noteOf } = setting;
  galley.style.height = `${String(height)}px`;
  const end = overflowOf(galley);
  const foot = footOf(notesBefore(galley, end, noteOf));
  return { end, foot, whole: height + heightOf(foot, setting) };
};

const most = Math.floor(sheetHeight * millimetre);

/** The greatest height at which text and the notes that it calls for have room on a sheet: with more text come more notes. */
const greatestHeight = (setting: Setting): number => {
  if (tryHeight(most, setting).whole <= most) return most;
  let [low, high] = [0, most];
  while (high - low > 3) {
    const middle = Math.floor((low + high) / 2);
    if (tryHeight(middle, setting).whole <= most) low = middle;
    else high = middle;
  }
  return low;
};

/** Takes as much text as has room with its own notes below it. Something stands on each sheet, though its notes go over the edge. */
const setSheet = (setting: Setting): readonly HTMLElement[] => {
  const { galley } = setting;
  const tried = tryHeight(greatestHeight(setting), setting);
  const { end, foot } = isAtBeginning(galley, tried.end)
    ? tryHeight(most, setting)
    : tried;
  const body = box(
    "printedBody",
    bodyUpTo(galley, isAtBeginning(galley, end) ? afterFirst(galley) : end),
  );
  return foot.childElementCount === 0 ? [body] : [body, foot];
};

/** How many blocks lie in the galley at once: more than any sheet has. */
const blocksAhead = 40;

/**
 * Sets a study on sheets of paper: a running head from the second sheet on, the number of the page, and each note at the foot of the sheet on
 * which its number stands. No browser does that by itself.
 * @param reader holds what is printed
 * @param title the running head
 * @param noteOf the words of a note by its number
 * @returns the sheets, in the page and shown on paper alone
 */
export const typeset = (
  reader: Element,
  title: string,
  noteOf: (number: string) => string | undefined,
): HTMLElement => {
  const sheets = box("sheets");
  sheets.lang = reader.querySelector("article")?.lang ?? "";
  const galley = box("galley");
  sheets.append(galley);
  document.body.append(sheets);
  const waiting = [...blocksOf(reader)];
  const setting = { sheets, galley, noteOf };
  for (let page = 1; ; page += 1) {
    galley.append(...waiting.splice(0, blocksAhead - galley.childElementCount));
    if (galley.childElementCount === 0) break;
    const head = box("printedHead");
    head.textContent = page === 1 ? "" : title;
    const number = box("printedNumber");
    number.textContent = String(page);
    const sheet = box("sheet", head, ...setSheet(setting), number);
    sheet.dataset["sheet"] = String(page);
    sheets.append(sheet);
  }
  galley.remove();
  return sheets;
};
