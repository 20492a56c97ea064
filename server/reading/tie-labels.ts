import type { Label, TieType } from "../database/vocabulary.ts";
import type { KindDeclaration } from "../factoid/kinds/declaration.ts";
import { declarations } from "../factoid/kinds/declarations.ts";

/** An end of ties of a type: where they start, or where they end. */
export type TieSide = "start" | "end";

/**
 * Where ties of a type can come together in thousands: a raikom has so many members, nobody so many raikoms. There they are paged through an index;
 * everywhere else the few are read.
 */
const crowded: Readonly<Record<TieType, readonly TieSide[]>> = {
  MEMBER_OF: ["end"],
  HELD_OFFICE_IN: ["end"],
  WORKED_AT: ["end"],
  SERVED_IN: ["end"],
  WAS_IN: ["end"],
  KIN_OF: [],
  KNEW: ["start", "end"],
  VOUCHED_FOR: [],
  SPOKE_AGAINST: ["end"],
  TESTIFIED_ABOUT: ["end"],
  DECIDED_ON: ["start"],
  SAT_IN: ["end"],
  JUDGED: ["start"],
  INVESTIGATED: ["start"],
  TIED_TO: [],
};

/** Whether a record can have thousands of ties of the type at that end. */
export const isCrowded = (type: TieType, side: TieSide): boolean =>
  crowded[type].includes(side);

/** The types of ties that records of a label can be at the start of, and at the end of. Ties without a direction do both. */
export type TiesOfLabel = Readonly<Record<TieSide, readonly TieType[]>>;

/** Who can speak where nobody plays a role that speakers may take. */
const speakers: readonly string[] = [
  "Person",
  "PartyOrganization",
  "Institution",
];

/** Whether a record of the label can be at the end of a kind's tie that the role names. */
const canPlay = (
  { roles, tie }: KindDeclaration,
  role: string | undefined,
  label: string,
): boolean =>
  roles.some(
    (use) => use.role === role && use.kinds.some((kind) => kind === label),
  ) ||
  (tie?.orSpeakers === true && role !== "subject" && speakers.includes(label));

/** The types of ties that the declared kinds of claims give to records of the label. */
export const tiesOfLabel = (label: Label): TiesOfLabel => {
  const [starts, ends] = [new Set<TieType>(), new Set<TieType>()];
  for (const kind of declarations.kinds) {
    if (kind.tie === null) continue;
    const { type, start, end, directed } = kind.tie;
    const [begins, finishes] = [
      canPlay(kind, start, label),
      canPlay(kind, end, label),
    ];
    if (begins || (finishes && !directed)) starts.add(type);
    if (finishes || (begins && !directed)) ends.add(type);
  }
  return { start: [...starts], end: [...ends] };
};
