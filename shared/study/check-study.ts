import { keptFigure } from "../figures/figure.ts";
import { idsInAddress, viewOf } from "./addresses.ts";
import type { Block, Inline, StudyDocument } from "./document.ts";
import type {
  CitedThing,
  Finding,
  FindingKind,
  KeptCount,
  ShownFigure,
  Standing,
} from "./edition.ts";
import { personsNotLinked } from "./persons-named.ts";
import { blocksIn, wordsOfInlines } from "./walk-study.ts";

/** What the checks know beside the text. */
export type Known = {
  readonly cited: readonly CitedThing[];
  readonly counts: readonly KeptCount[];
  /** Saved views that the text shows. */
  readonly figures: readonly ShownFigure[];
  /** People whom the cited claims involve, by all names that are known here. */
  readonly people: readonly {
    readonly id: string;
    readonly names: readonly string[];
  }[];
};

const ofStanding: Readonly<Partial<Record<Standing, FindingKind>>> = {
  CONTESTED: "CONTESTED_CLAIM",
  REJECTED: "REJECTED_CLAIM",
  LEFT_OUT: "CLAIM_LEFT_OUT",
  CORRECTED: "CHANGED_CLAIM",
  RETRACTED: "RETRACTED_CLAIM",
};

const shortened = (words: string): string => {
  const one = words.replaceAll(/\s+/gu, " ").trim();
  return one.length <= 120 ? one : `${one.slice(0, 119)}…`;
};

type Placed = { readonly block: Block; readonly inline: Inline };

const flat = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines.flatMap((inline) =>
    "children" in inline ? [inline, ...flat(inline.children)] : [inline],
  );

const ownInlines = (block: Block): readonly Inline[] => {
  if (block.kind === "heading" || block.kind === "paragraph")
    return flat(block.children);
  return block.kind === "table" ? block.rows.flat().flatMap(flat) : [];
};

const placed = (study: StudyDocument): readonly Placed[] =>
  blocksIn(study.blocks).flatMap((block) =>
    ownInlines(block).map((inline) => ({ block, inline })),
  );

/** A claim, a source or a name that is cited: all that is to be said of it, once, at its first place. */
const findingsOfThing = (
  id: string,
  line: number,
  things: ReadonlyMap<string, CitedThing>,
  isCited: boolean,
): readonly Finding[] => {
  const thing = things.get(id);
  if (thing === undefined || !thing.known)
    return [{ kind: "UNKNOWN_CITATION", line, about: id, id }];
  const kinds: FindingKind[] = [];
  const byStanding =
    thing.standing === null ? undefined : ofStanding[thing.standing];
  if (byStanding !== undefined) kinds.push(byStanding);
  if (isCited && thing.source !== null && !thing.seen)
    kinds.push("SOURCE_NOT_SEEN");
  if (isCited && thing.constructed) kinds.push("CONSTRUCTED_CLAIM");
  return kinds.map((kind) => ({
    kind,
    line,
    about: shortened(thing.name),
    id,
  }));
};

const findingsOfThings = (
  study: StudyDocument,
  things: ReadonlyMap<string, CitedThing>,
): readonly Finding[] => {
  const seen = new Set<string>();
  return placed(study).flatMap(({ block, inline }) => {
    const isCited = inline.kind === "citation";
    const named = isCited
      ? inline.refs.map(({ id }) => id)
      : inline.kind === "thing"
        ? [inline.id]
        : [];
    return named.flatMap((id) => {
      const key = `${id} ${String(isCited)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return findingsOfThing(id, block.line, things, isCited);
    });
  });
};

/**
 * Words of a paragraph that nothing behind them bears. A citation bears what precedes it in its paragraph, back to the citation before; a
 * count bears its sentence, since it says how it was counted.
 */
const citesNothing = (block: Block): readonly Finding[] => {
  if (block.kind !== "paragraph") return [];
  const last = block.children.findLastIndex((inline) =>
    flat([inline]).some(({ kind }) => kind === "citation"),
  );
  const rest = block.children.slice(last + 1);
  if (flat(rest).some(({ kind }) => kind === "count")) return [];
  const words = wordsOfInlines(rest);
  // Part by part: one pattern for two words would try every pair of letters of a long one.
  const parts = words.split(/\s+/u).filter((part) => /\p{L}{2}/u.test(part));
  return parts.length > 1
    ? [
        {
          kind: "CITES_NOTHING",
          line: block.line,
          about: shortened(words),
          id: null,
        },
      ]
    : [];
};

const findingsOfFigures = (
  study: StudyDocument,
  things: ReadonlyMap<string, CitedThing>,
  figures: readonly ShownFigure[],
): readonly Finding[] =>
  blocksIn(study.blocks).flatMap((block): readonly Finding[] => {
    if (block.kind !== "figure") return [];
    const viewId = viewOf(block.address);
    const shown = figures.find(({ id }) => id === viewId);
    if (viewId !== undefined && shown === undefined)
      return [
        {
          kind: "UNKNOWN_CITATION",
          line: block.line,
          about: block.caption || viewId,
          id: viewId,
        },
      ];
    const isConstructed =
      keptFigure(shown?.content)?.constructed === true ||
      idsInAddress(block.address).some(
        (id) => things.get(id)?.constructed === true || id.includes("/SYN-"),
      );
    return isConstructed
      ? [
          {
            kind: "CONSTRUCTED_FIGURE",
            line: block.line,
            about: block.caption || block.address,
            id: null,
          },
        ]
      : [];
  });

const anchorsIn = (study: StudyDocument): ReadonlySet<string> =>
  new Set(
    blocksIn(study.blocks).flatMap((block) =>
      block.kind === "heading" || block.kind === "figure" ? [block.anchor] : [],
    ),
  );

const findingsOfAddresses = (study: StudyDocument): readonly Finding[] => {
  const anchors = anchorsIn(study);
  return placed(study).flatMap(
    ({ block: { line }, inline }): readonly Finding[] => {
      if (inline.kind === "refused")
        return [
          {
            kind: "ADDRESS_REFUSED",
            line,
            about: shortened(inline.address),
            id: null,
          },
        ];
      return inline.kind === "crossReference" && !anchors.has(inline.anchor)
        ? [
            {
              kind: "BROKEN_REFERENCE",
              line,
              about: `#${inline.anchor}`,
              id: null,
            },
          ]
        : [];
    },
  );
};

const findingsOfCounts = (
  study: StudyDocument,
  counts: readonly KeptCount[],
): readonly Finding[] =>
  placed(study).flatMap(({ block: { line }, inline }): readonly Finding[] => {
    if (inline.kind !== "count") return [];
    if (inline.query === null)
      return [
        {
          kind: "COUNT_NOT_UNDERSTOOD",
          line,
          about: inline.written,
          id: null,
        },
      ];
    const count = counts[inline.index];
    const isStale =
      count !== undefined && count.kept !== null && count.kept !== count.now;
    return isStale
      ? [
          {
            kind: "STALE_COUNT",
            line,
            about: `${inline.written}: ${String(count.kept)} → ${String(count.now ?? "?")}`,
            id: null,
          },
        ]
      : [];
  });

/** Everything worth a second look in a text, in the order of its lines. It lists; the author decides. */
export const checkStudy = (
  study: StudyDocument,
  { cited, counts, figures, people }: Known,
): readonly Finding[] => {
  const things = new Map(cited.map((thing) => [thing.id, thing] as const));
  const all = [
    ...findingsOfThings(study, things),
    ...findingsOfCounts(study, counts),
    ...blocksIn(study.blocks).flatMap(citesNothing),
    ...personsNotLinked(study, people),
    ...findingsOfFigures(study, things, figures),
    ...findingsOfAddresses(study),
  ];
  return all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
};
