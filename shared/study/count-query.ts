/** What can be counted: claims, those they are chiefly about as far as they are people, the sources that make them. */
export const countedThings = ["claims", "people", "sources"] as const;
export type Counted = (typeof countedThings)[number];

/** A count that a text asks for. Sides left open are `""`; at least one is not. */
export type CountQuery = {
  readonly what: Counted;
  /** The kind of claim. */
  readonly kind: string;
  /** The value of the claim, by its code. */
  readonly value: string;
  /** The id of whom or what the claims are chiefly about. */
  readonly about: string;
  /** The id of whom or what the claims involve, in whatever role. */
  readonly involving: string;
  /** The id of the source that makes them. */
  readonly source: string;
};

const sides = ["kind", "value", "about", "involving", "source"] as const;
type Side = (typeof sides)[number];

const isSide = (text: string): text is Side =>
  sides.some((side) => side === text);

/**
 * Reads what stands between `{{count` and `}}`: `people kind=penalty value=expelled`.
 * Null when it names nothing that can be counted, a side that is none, a side twice, or no side at all: everything is not counted.
 */
export const parseCount = (written: string): CountQuery | null => {
  const [first = "", ...rest] = written.trim().split(/\s+/u);
  const what = countedThings.find((one) => one === first);
  if (what === undefined || rest.length === 0) return null;
  const given = new Map<Side, string>();
  for (const part of rest) {
    const at = part.indexOf("=");
    const [side, value] = [part.slice(0, at), part.slice(at + 1)];
    if (at < 1 || value === "" || !isSide(side) || given.has(side)) return null;
    given.set(side, value);
  }
  const of = (side: Side): string => given.get(side) ?? "";
  // A value means something only within its kind.
  if (of("value") !== "" && of("kind") === "") return null;
  return {
    what,
    kind: of("kind"),
    value: of("value"),
    about: of("about"),
    involving: of("involving"),
    source: of("source"),
  };
};
