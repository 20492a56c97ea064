import { createElement, useId } from "react";

import type { Figure } from "../../shared/figures/figure.ts";
import type { Mark, Texture } from "../../shared/figures/mark.ts";
import {
  elementsOfMark,
  textureId,
  texturesOf,
} from "../../shared/figures/svg-elements.ts";
import { colourAsVariable } from "../../shared/figures/write-svg.ts";

const nameOf = (attribute: string): string =>
  attribute.replaceAll(/-([a-z])/gu, (_whole, letter: string) =>
    letter.toUpperCase(),
  );

/** Marks of a figure, drawn: whatever a figure holds, only these elements come out. @param own a name that no other drawing of the page has */
export const Marks = ({
  marks,
  own,
}: {
  readonly marks: readonly Mark[];
  readonly own: string;
}) =>
  marks
    .flatMap((mark) => elementsOfMark(mark, colourAsVariable, own))
    .map(({ tag, attributes, words }, index) =>
      createElement(
        tag,
        {
          key: index,
          ...Object.fromEntries(
            Object.entries(attributes).map(([name, value]) => [
              nameOf(name),
              value,
            ]),
          ),
        },
        words,
      ),
    );

/** The textures that the marks need. */
export function TextureDefs({
  marks,
  own,
}: {
  readonly marks: readonly Mark[];
  readonly own: string;
}) {
  const used = texturesOf(marks);
  if (used.length === 0) return null;
  return (
    <defs>
      {used.map((texture) => (
        <pattern
          key={texture}
          id={textureId(texture, own)}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform={texture === "hatch" ? "rotate(45)" : undefined}
        >
          <InPattern texture={texture} />
        </pattern>
      ))}
    </defs>
  );
}

function InPattern({ texture }: { readonly texture: Texture }) {
  switch (texture) {
    case "hatch":
      return <line x1="0" y1="0" x2="0" y2="6" stroke="var(--kt-hatch)" />;
    case "dots":
      return <circle cx="3" cy="3" r="1.1" fill="#FFFFFF" opacity="0.75" />;
    case "stripes":
      return <rect width="2" height="6" fill="#FFFFFF" opacity="0.6" />;
  }
}

/** The drawing of a figure. Its table says the same in words. */
export function FigureDrawing({
  figure: { drawing, title },
}: {
  readonly figure: Pick<Figure, "drawing" | "title">;
}) {
  const own = useId().replaceAll(":", "");
  if (drawing === null) return null;
  const { width, height, marks } = drawing;
  return (
    <svg
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      role="img"
      aria-label={title}
      fontFamily="var(--kt-sans)"
    >
      <TextureDefs marks={marks} own={own} />
      <Marks marks={marks} own={own} />
    </svg>
  );
}
