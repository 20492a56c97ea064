import type {
  Compared,
  SharedByLives,
} from "../../api/compared-lives.documents.ts";

export type SharedThing = SharedByLives["shared"][number];
type SharedTie = SharedThing["ties"][number];
type Channel = Compared["agreement"][number]["channel"];

/** Under which heading what is shared stands, in the order in which they are shown. */
export const sharedGroups = ["places", "people", "deciders", "bodies"] as const;
export type SharedGroup = (typeof sharedGroups)[number];

const groupOf = ({ what, decided }: SharedThing): SharedGroup => {
  if (decided) return "deciders";
  const kind = what.__typename;
  if (kind === "District" || kind === "Settlement") return "places";
  return kind === "Person" ? "people" : "bodies";
};

/** Without letters that are like others or like numbers. */
const alphabets = {
  RU: "АБВГДЕЖИКЛМНПРСТУФХЦЧШЭЮЯ",
  EN: "ABCDEFGHJKLMNPQRSTUVWXYZ",
} as const;

/** Something shared, with the mark by which the lanes name it. */
export type Lettered = SharedThing & {
  readonly letter: string;
  readonly group: SharedGroup;
};

/** Gives each thing its letter, group after group; after the last letter come those with a number. */
export function letterShared(
  shared: readonly SharedThing[],
  lang: keyof typeof alphabets,
): readonly Lettered[] {
  const letters = Array.from(alphabets[lang]);
  return sharedGroups
    .flatMap((group) =>
      shared
        .filter((thing) => groupOf(thing) === group)
        .map((thing) => ({ ...thing, group })),
    )
    .map((thing, index) => {
      const round = Math.floor(index / letters.length);
      const letter = letters[index % letters.length] ?? "";
      return {
        ...thing,
        letter: round === 0 ? letter : `${letter}${round + 1}`,
      };
    });
}

/** On which lane a tie is marked. Whom somebody knew is marked where they were. */
const channelOf: Readonly<Record<string, Channel>> = {
  WORKED_AT: "WORK_AND_SERVICE",
  HELD_OFFICE_IN: "WORK_AND_SERVICE",
  SERVED_IN: "WORK_AND_SERVICE",
  INVESTIGATED: "LEGAL_STATUS",
  MEMBER_OF: "PARTY_STATUS",
  SAT_IN: "PARTY_STATUS",
  VOUCHED_FOR: "PARTY_STATUS",
  SPOKE_AGAINST: "PARTY_STATUS",
  TESTIFIED_ABOUT: "PARTY_STATUS",
  DECIDED_ON: "PARTY_STATUS",
  JUDGED: "PARTY_STATUS",
};

/** A shared thing on a lane: shares of its width; a point where from and to are the same. */
export type SharedMark = {
  readonly id: string;
  readonly letter: string;
  readonly from: number;
  readonly to: number;
};

const within = (share: number): number => Math.min(1, Math.max(0, share));

/** Where a tie stands; undefined when it is undated or lies outside. Of an open end only its beginning is known. */
const spanOf = (
  { tie: { period } }: SharedTie,
  place: (day: string) => number,
): { readonly from: number; readonly to: number } | undefined => {
  const { begin, end } = period;
  const first =
    begin?.earliest ?? begin?.latest ?? end?.earliest ?? end?.latest;
  if (first === undefined || first === null) return undefined;
  const last = end?.latest ?? end?.earliest;
  const from = place(first);
  if (last === undefined || last === null)
    return from > 1 ? undefined : { from: within(from), to: within(from) };
  const to = place(last);
  return to < 0 || from > 1
    ? undefined
    : { from: within(from), to: within(to) };
};

/** What is marked on one lane of one life: what has a place on its days, and the letters of what has none. */
export function marksOn(
  things: readonly Lettered[],
  life: string,
  channel: Channel,
  place: (day: string) => number,
): {
  readonly marks: readonly SharedMark[];
  readonly unplaced: readonly Lettered[];
} {
  const own = things.map((thing) => ({
    thing,
    spans: thing.ties
      .filter(
        (one) =>
          one.life.id === life &&
          (channelOf[one.tie.kind.code] ?? "WHEREABOUTS") === channel,
      )
      .map((one) => spanOf(one, place)),
  }));
  return {
    marks: own
      .flatMap(({ thing: { letter, what }, spans }) =>
        spans.flatMap((span) =>
          span === undefined ? [] : [{ id: what.id, letter, ...span }],
        ),
      )
      .toSorted((one, other) => one.from - other.from),
    unplaced: own
      .filter(({ spans }) => spans.length > 0 && !spans.some(Boolean))
      .map(({ thing }) => thing),
  };
}

/** Letters that stand at one place, and in which line, so that none covers another. */
export type LetterLabel = {
  readonly at: number;
  readonly line: number;
  readonly marks: readonly SharedMark[];
};

/** How much of a lane a letter takes, on a narrow screen. */
const letterWidth = 0.035;

/** Puts letters of (nearly) one place together, each once, and others into lines. */
export function labelsOf(marks: readonly SharedMark[]): readonly LetterLabel[] {
  const labels: { at: number; marks: SharedMark[] }[] = [];
  for (const mark of marks) {
    const last = labels.at(-1);
    if (last === undefined || mark.from - last.at > letterWidth / 4)
      labels.push({ at: mark.from, marks: [mark] });
    else if (!last.marks.some(({ id }) => id === mark.id))
      last.marks.push(mark);
  }
  const ends: number[] = [];
  return labels.map((label) => {
    const free = ends.findIndex((end) => end <= label.at);
    const line = free < 0 ? ends.length : free;
    ends[line] = label.at + letterWidth * (label.marks.length + 0.3);
    return { ...label, line };
  });
}
