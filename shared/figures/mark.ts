import { z } from "../zod.ts";

/** Colours by the name of what they stand for: each scheme has its own. Beside them a colour may be `#rrggbb`. */
export const colourNames = [
  "paper",
  "card",
  "ink",
  "muted",
  "hairline",
  "edge",
  "accent",
  "chosen",
  "conflict",
  "conflict-ground",
  "constructed",
  "constructed-ground",
  "person",
  "organization",
  "security-cell",
  "institution",
  "tie",
  "hatch",
  "map-a",
  "map-b",
  "map-c",
  "map-d",
  "map-e",
  "on-map-low",
  "on-map-high",
] as const;

/** What is laid over a fill, so that nobody needs to tell colours apart. */
export const textures = ["dots", "stripes", "hatch"] as const;
export type Texture = (typeof textures)[number];

/** The most marks of a drawing, and letters of a text in it. */
export const mostMarks = 4_000;
const mostLetters = 300;

const place = z.number().min(-20_000).max(20_000);
const size = z.number().min(0).max(20_000);
const colour = z.union(
  [z.enum(colourNames), z.string().regex(/^#[0-9a-fA-F]{6}$/u)],
  "is no colour: a name or #rrggbb",
);
const dash = z.enum(["dashed", "dotted"]).optional();
const words = z.string().max(mostLetters, "is longer than 300 characters");

/** A piece of a drawing, in its own pixels; nothing else can come out of a figure. */
export const mark = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("line"),
    x1: place,
    y1: place,
    x2: place,
    y2: place,
    stroke: colour,
    width: size,
    dash,
  }),
  z.strictObject({
    is: z.literal("rect"),
    x: place,
    y: place,
    width: size,
    height: size,
    fill: colour,
    stroke: colour.optional(),
    dash,
    round: size.optional(),
    texture: z.enum(textures).optional(),
  }),
  z.strictObject({
    is: z.literal("circle"),
    x: place,
    y: place,
    r: size,
    fill: colour,
    stroke: colour.optional(),
    dash,
  }),
  z.strictObject({
    is: z.literal("polygon"),
    points: z.array(place).min(6).max(32),
    fill: colour,
    stroke: colour.optional(),
    dash,
  }),
  /** A band between two cells: half seen through. */
  z.strictObject({
    is: z.literal("band"),
    path: z
      .string()
      .max(400)
      .regex(/^M[\d.,\- CLHV]*$/u, "is no path of a band"),
    stroke: colour,
    width: size,
  }),
  /** A shape of a map, drawn from its own place on. */
  z.strictObject({
    is: z.literal("path"),
    x: place,
    y: place,
    d: z
      .string()
      .max(2_000)
      .regex(/^M[\d.,\- MLHVQCAZlhvaz]*$/u, "is no path of a shape"),
    fill: colour.optional(),
    stroke: colour.optional(),
    width: size.optional(),
    dash,
    opacity: z.number().min(0).max(1).optional(),
    texture: z.enum(textures).optional(),
  }),
  z.strictObject({
    is: z.literal("text"),
    x: place,
    y: place,
    size: z.number().min(6).max(40),
    anchor: z.enum(["start", "middle", "end"]).optional(),
    fill: colour,
    /** A ground behind the letters. */
    halo: colour.optional(),
    words,
  }),
]);
export type Mark = z.infer<typeof mark>;
