import { colourNames } from "../../shared/figures/mark.ts";
import { colourIn } from "../../shared/figures/write-svg.ts";
import type { Scheme } from "../theme/tokens.ts";

/** A colour of the style sheet as `#rrggbb`. */
export const hexOf = (css: string): string => {
  const parts = /^rgba?\((\d+), ?(\d+), ?(\d+)/u.exec(css)?.slice(1);
  if (parts === undefined)
    return /^#[0-9a-f]{6}$/iu.test(css) ? css : "#888888";
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
};

const schemes: readonly Scheme[] = ["light", "dark"];

/** What a colour of the drawing stands for, so that another scheme can show it; a colour that stands for nothing is itself. */
export const colourName = (css: string): string => {
  const hex = hexOf(css);
  const found = schemes.flatMap((scheme) =>
    colourNames.filter(
      (name) => colourIn(scheme)(name).toLowerCase() === hex.toLowerCase(),
    ),
  );
  return found[0] ?? hex;
};
