import { colours, type Scheme } from "../look/colours.ts";
import { escapeHtml } from "../study/escape.ts";
import { publishedWords } from "../study/published-words.ts";
import type { Figure } from "./figure.ts";
import type { Mark, Texture } from "./mark.ts";
import {
  type ColourOf,
  elementsOfMark,
  type SvgElement,
  textureId,
  texturesOf,
} from "./svg-elements.ts";

/** `conflict-ground` is written `conflictGround` among the colours of a scheme. */
const keyOf = (name: string): string =>
  name.replaceAll(/-([a-z])/gu, (_whole, letter: string) =>
    letter.toUpperCase(),
  );

/** A colour of a scheme by its name; a colour itself stays what it is. */
export const colourIn = (scheme: Scheme): ColourOf => {
  const known = new Map<string, string>(Object.entries(colours[scheme]));
  return (colour) => known.get(keyOf(colour)) ?? colour;
};

/** A colour as a variable of the page that it is in: the scheme of the page decides. */
export const colourAsVariable: ColourOf = (colour) =>
  colour.startsWith("#") ? colour : `var(--kt-${colour})`;

const element = ({ tag, attributes, words }: SvgElement): string => {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join("");
  return words === undefined
    ? `<${tag}${written}/>`
    : `<${tag}${written}>${escapeHtml(words)}</${tag}>`;
};

/** Marks as SVG. */
export const marksSvg = (
  marks: readonly Mark[],
  colourOf: ColourOf,
  own = "",
): string =>
  marks
    .flatMap((mark) => elementsOfMark(mark, colourOf, own))
    .map(element)
    .join("\n");

const inPattern = (texture: Texture, colourOf: ColourOf): string => {
  if (texture === "hatch")
    return `<line x1="0" y1="0" x2="0" y2="6" stroke="${colourOf("hatch")}"/>`;
  return texture === "dots"
    ? '<circle cx="3" cy="3" r="1.1" fill="#ffffff" opacity=".75"/>'
    : '<rect width="2" height="6" fill="#ffffff" opacity=".6"/>';
};

/** The patterns that the marks need. */
export const textureDefs = (
  marks: readonly Mark[],
  colourOf: ColourOf,
  own = "",
): string => {
  const used = texturesOf(marks);
  if (used.length === 0) return "";
  const patterns = used.map(
    (texture) =>
      `<pattern id="${textureId(texture, own)}" width="6" height="6" patternUnits="userSpaceOnUse"${texture === "hatch" ? ' patternTransform="rotate(45)"' : ""}>${inPattern(texture, colourOf)}</pattern>`,
  );
  return `<defs>${patterns.join("")}</defs>`;
};

const noteHeight = 17;
const head = 44;

/** Words in lines of at most so many letters. */
const wrapped = (words: string, letters: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= letters)
      lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
};

/** Says at the right of the title that something in the figure is invented. */
function badge(lang: Figure["lang"], width: number, colourOf: ColourOf) {
  const words = publishedWords(lang).constructed;
  const wide = words.length * 7 + 16;
  return [
    element({
      tag: "rect",
      attributes: {
        x: width - wide - 16,
        y: 12,
        width: wide,
        height: 22,
        rx: 3,
        fill: colourOf("constructed-ground"),
        stroke: colourOf("constructed"),
        "stroke-dasharray": "4 2",
      },
    }),
    element({
      tag: "text",
      attributes: {
        x: width - 16 - wide / 2,
        y: 27,
        "font-size": 12,
        "text-anchor": "middle",
        fill: colourOf("constructed"),
      },
      words,
    }),
  ];
}

/** A figure as a file of SVG that stands alone, with everything that must go with it inside the frame; undefined when it has no drawing. */
export const figureSvg = (
  { title, lang, constructed, drawing, legend, notes }: Figure,
  scheme: Scheme = "light",
): string | undefined => {
  if (drawing === null) return undefined;
  const colourOf = colourIn(scheme);
  const { width, height, marks } = drawing;
  const lines = [
    ...(legend.length === 0
      ? []
      : [legend.map(({ words }) => words).join("; ")]),
    ...notes,
  ].flatMap((note) => wrapped(note, Math.max(40, Math.floor(width / 6.6))));
  const whole = head + height + 16 + lines.length * noteHeight + 10;
  const text = (y: number, size: number, words: string, fill: string) =>
    element({
      tag: "text",
      attributes: { x: 16, y, "font-size": size, fill: colourOf(fill) },
      words,
    });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(whole)}" viewBox="0 0 ${String(width)} ${String(whole)}" font-family="Golos Text, system-ui, sans-serif">`,
    `<title>${escapeHtml(title)}</title>`,
    textureDefs(marks, colourOf),
    `<rect width="${String(width)}" height="${String(whole)}" fill="${colourOf("card")}"/>`,
    text(28, 20, title, "ink"),
    ...(constructed ? badge(lang, width, colourOf) : []),
    `<g transform="translate(0 ${String(head)})">`,
    marksSvg(marks, colourOf),
    "</g>",
    ...lines.map((words, row) =>
      text(head + height + 20 + row * noteHeight, 12, words, "muted"),
    ),
    "</svg>",
    "",
  ].join("\n");
};
