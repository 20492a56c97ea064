import { colours, type Scheme } from "../look/colours.ts";
import { escapeHtml } from "../study/escape.ts";
import { publishedWords } from "../study/published-words.ts";
import type { Figure } from "./figure.ts";
import { frame, layBelow, wordsOfKey } from "./lay-legend.ts";
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

/** Says at the right of the title that something in the figure is invented. */
function badge(lang: Figure["lang"], width: number, colourOf: ColourOf) {
  const words = publishedWords(lang).constructed;
  const wide = words.length * 7.6 + 16;
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
  const [width, height] = [String(drawing.width), String(drawing.height)];
  const { head, side } = frame;
  const laid = layBelow({ legend, notes }, drawing);
  const whole = String(laid.whole);
  const text = (
    [x, y]: readonly [number, number],
    words: string,
    { size = 12, fill = "muted" } = {},
  ) =>
    element({
      tag: "text",
      attributes: { x, y, "font-size": size, fill: colourOf(fill) },
      words,
    });
  const all = [drawing.marks, ...legend.map(({ marks }) => marks)].flat();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="Golos Text, system-ui, sans-serif">`,
    `<title>${escapeHtml(title)}</title>`,
    textureDefs(all, colourOf),
    `<rect width="${width}" height="${whole}" fill="${colourOf("card")}"/>`,
    text([side, 28], title, { size: 20, fill: "ink" }),
    ...(constructed ? badge(lang, drawing.width, colourOf) : []),
    // A picture of its own: what hangs over its edge is cut off there, not drawn over title and notes.
    `<svg y="${String(head)}" width="${width}" height="${height}">`,
    marksSvg(drawing.marks, colourOf),
    "</svg>",
    `<g transform="translate(${String(side)} ${String(laid.below)})">`,
    ...laid.keys.flatMap((key) => [
      `<g transform="translate(${String(key.x)} ${String(key.y)})">`,
      marksSvg(key.marks, colourOf),
      "</g>",
      ...wordsOfKey(key).map(({ x, y, words }) => text([x, y], words)),
    ]),
    "</g>",
    ...laid.lines.map(({ words, y }) => text([side, y], words)),
    "</svg>",
    "",
  ].join("\n");
};
