import { type Mark, type Texture, textures } from "./mark.ts";

/** An element of SVG: only these come out of a drawing. */
export type SvgElement = {
  readonly tag: "line" | "rect" | "circle" | "polygon" | "path" | "text";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly words?: string;
};

/** How dashes and the gaps between them follow each other, in pixels. */
export const dashes = { dashed: "7 5", dotted: "1 5" } as const;

/** The name of the pattern of a texture: patterns are found in the whole page, so each drawing has names of its own. */
export const textureId = (texture: Texture, own: string): string =>
  `kt-figure${own}-${texture}`;

type Look = {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly dash?: "dashed" | "dotted" | undefined;
};

/** How colours are written: as a variable of the scheme, or as the colour itself. */
export type ColourOf = (colour: string) => string;

const lookOf = ({ fill, stroke, dash }: Look, colourOf: ColourOf) => ({
  fill: fill === undefined ? "none" : colourOf(fill),
  ...(stroke === undefined ? {} : { stroke: colourOf(stroke) }),
  ...(dash === undefined
    ? {}
    : {
        "stroke-dasharray": dashes[dash],
        "stroke-linecap": dash === "dotted" ? "round" : "butt",
      }),
});

/** The texture over a shape. */
const laidOver = (
  tag: "rect" | "path",
  shape: SvgElement["attributes"],
  texture: Texture,
  own: string,
): SvgElement => ({
  tag,
  attributes: { ...shape, fill: `url(#${textureId(texture, own)})` },
});

/** The textures that marks need. */
export const texturesOf = (marks: readonly Mark[]): readonly Texture[] =>
  textures.filter((texture) =>
    marks.some((mark) => "texture" in mark && mark.texture === texture),
  );

/**
 * A mark as elements of SVG; with a texture, two: what is laid over comes after.
 * @param own what tells this drawing from the others of a page
 */
export const elementsOfMark = (
  mark: Mark,
  colourOf: ColourOf,
  own = "",
): readonly SvgElement[] => {
  switch (mark.is) {
    case "line": {
      const { x1, y1, x2, y2, width } = mark;
      const look = lookOf({ stroke: mark.stroke, dash: mark.dash }, colourOf);
      return [
        {
          tag: "line",
          attributes: { x1, y1, x2, y2, ...look, "stroke-width": width },
        },
      ];
    }
    case "rect": {
      const { x, y, width, height, round, texture } = mark;
      const box = {
        x,
        y,
        width,
        height,
        ...(round === undefined ? {} : { rx: round }),
      };
      return [
        { tag: "rect", attributes: { ...box, ...lookOf(mark, colourOf) } },
        ...(texture === undefined ? [] : [laidOver("rect", box, texture, own)]),
      ];
    }
    case "circle":
      return [
        {
          tag: "circle",
          attributes: {
            cx: mark.x,
            cy: mark.y,
            r: mark.r,
            ...lookOf(mark, colourOf),
          },
        },
      ];
    case "polygon":
      return [
        {
          tag: "polygon",
          attributes: {
            points: mark.points.join(" "),
            ...lookOf(mark, colourOf),
          },
        },
      ];
    case "band":
      return [
        {
          tag: "path",
          attributes: {
            d: mark.path,
            ...lookOf({ stroke: mark.stroke }, colourOf),
            "stroke-width": mark.width,
            "stroke-opacity": 0.42,
          },
        },
      ];
    case "path": {
      const { x, y, d, width, opacity, texture } = mark;
      const shape = {
        d,
        transform: `translate(${String(x)} ${String(y)})`,
        ...(opacity === undefined ? {} : { opacity }),
      };
      const edge = width === undefined ? {} : { "stroke-width": width };
      return [
        {
          tag: "path",
          attributes: { ...shape, ...lookOf(mark, colourOf), ...edge },
        },
        ...(texture === undefined
          ? []
          : [laidOver("path", shape, texture, own)]),
      ];
    }
    case "text":
      return [
        {
          tag: "text",
          attributes: {
            x: mark.x,
            y: mark.y,
            "font-size": mark.size,
            ...(mark.anchor === undefined
              ? {}
              : { "text-anchor": mark.anchor }),
            fill: colourOf(mark.fill),
            ...(mark.halo === undefined
              ? {}
              : {
                  stroke: colourOf(mark.halo),
                  "stroke-width": 3,
                  "paint-order": "stroke",
                }),
          },
          words: mark.words,
        },
      ];
  }
};
