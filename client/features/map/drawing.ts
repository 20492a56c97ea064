import type { Colours } from "../../theme/tokens.ts";

/** A colour of the scheme, or what stands for none. */
export type Paint = keyof Colours | "none" | "hatching";

/** What a drawing is made of; the page and the saved picture draw the same. */
export type Shape = {
  /** Whose mark it is: the page opens it. */
  readonly of?: string | undefined;
  readonly title?: string | undefined;
} & (
  | {
      readonly tag: "path";
      readonly d: string;
      readonly fill: Paint;
      readonly stroke?: Paint;
      readonly width?: number;
      readonly dash?: string;
      readonly opacity?: number;
    }
  | {
      readonly tag: "text";
      readonly x: number;
      readonly y: number;
      readonly words: string;
      readonly size: number;
      readonly fill: Paint;
      readonly anchor?: "start" | "end" | "middle";
      /** A ground behind the letters. */
      readonly halo?: Paint;
    }
);

const written = (number: number): string =>
  String(Math.round(number * 10) / 10);

/** A circle as a path. */
export const circle = (x: number, y: number, r: number): string =>
  `M${written(x - r)} ${written(y)}a${written(r)} ${written(r)} 0 1 0 ${written(2 * r)} 0a${written(r)} ${written(r)} 0 1 0 ${written(-2 * r)} 0Z`;

/** A square of about the same room. */
export const square = (x: number, y: number, r: number): string => {
  const half = r * 0.92;
  return `M${written(x - half)} ${written(y - half)}h${written(2 * half)}v${written(2 * half)}h${written(-2 * half)}Z`;
};

/** The right half of a circle or of a square. */
export const rightHalf = (
  isSquare: boolean,
  x: number,
  y: number,
  r: number,
): string => {
  const half = r * 0.92;
  return isSquare
    ? `M${written(x)} ${written(y - half)}h${written(half)}v${written(2 * half)}h${written(-half)}Z`
    : `M${written(x)} ${written(y - r)}a${written(r)} ${written(r)} 0 0 1 0 ${written(2 * r)}Z`;
};

/** A box. */
export const box = (
  x: number,
  y: number,
  width: number,
  height: number,
): string =>
  `M${written(x)} ${written(y)}h${written(width)}v${written(height)}h${written(-width)}Z`;

/** A straight line. */
export const line = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): string =>
  `M${written(from.x)} ${written(from.y)}L${written(to.x)} ${written(to.y)}`;

/** A line bent a little to its left, so that there and back are two lines, with the head of an arrow at its end. */
export const arrow = (
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  [startGap, endGap]: readonly [number, number],
): {
  readonly line: string;
  readonly head: string;
  /** Where the head points. */
  readonly tip: { readonly x: number; readonly y: number };
} => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bend = Math.min(26, length * 0.16);
  const [nx, ny] = [dy / length, -dx / length];
  const middle = {
    x: (from.x + to.x) / 2 + nx * bend,
    y: (from.y + to.y) / 2 + ny * bend,
  };
  const towards = (
    start: { readonly x: number; readonly y: number },
    gap: number,
  ) => {
    const away = Math.hypot(middle.x - start.x, middle.y - start.y) || 1;
    return {
      x: start.x + ((middle.x - start.x) / away) * gap,
      y: start.y + ((middle.y - start.y) / away) * gap,
    };
  };
  const [begin, tip] = [towards(from, startGap), towards(to, endGap)];
  const angle = Math.atan2(tip.y - middle.y, tip.x - middle.x);
  const wing = (turn: number) =>
    `${written(tip.x - 9 * Math.cos(angle + turn))} ${written(tip.y - 9 * Math.sin(angle + turn))}`;
  return {
    line: `M${written(begin.x)} ${written(begin.y)}Q${written(middle.x)} ${written(middle.y)} ${written(tip.x)} ${written(tip.y)}`,
    tip,
    head: `M${written(tip.x)} ${written(tip.y)}L${wing(0.42)}L${wing(-0.42)}Z`,
  };
};
