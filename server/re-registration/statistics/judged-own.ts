import type { DateBounds } from "../../../shared/dates/historical-date.ts";
import { overlaps } from "../../../shared/dates/interval.ts";
import { groupBy } from "../../reading/group-by.ts";
import type { Sitting } from "./deciders.ts";

/** A tie of somebody to a cell, a place of work or a relative. */
export type NearTie = {
  readonly person: string;
  readonly kind: "KIN" | "CELL" | "WORKPLACE";
  /** The cell, the place of work or the relative. */
  readonly to: string;
  readonly bounds: DateBounds;
  readonly claims: readonly string[];
};

export type JudgedOwn = {
  readonly judge: string;
  readonly body: string;
  readonly tie: NearTie["kind"];
  readonly shared: string | null;
  readonly persons: readonly string[];
  readonly decisions: readonly string[];
  readonly together: number;
  /** Those of the persons with whom it was surely at one time. */
  readonly surely: readonly string[];
  readonly claims: readonly string[];
};

type Near = {
  readonly judge: string;
  readonly judged: string;
  readonly body: string;
  readonly decision: string;
  readonly tie: NearTie["kind"];
  readonly shared: string | null;
  readonly together: boolean;
  readonly claims: readonly string[];
};

type Ties = ReadonlyMap<string, readonly NearTie[]>;

/** A cell that decides on its own member shares the cell with everybody: that tells nothing. */
const isOwnMeeting = (tie: NearTie, body: string | null): boolean =>
  tie.kind === "CELL" && tie.to === body;

const nearOf = (
  ties: Ties,
  judge: string,
  { decision: { step } }: Sitting,
): readonly Near[] => {
  const theirs = ties.get(step.person) ?? [];
  const common = {
    judge,
    judged: step.person,
    body: step.body ?? "",
    decision: step.id,
  };
  return (ties.get(judge) ?? []).flatMap((mine): readonly Near[] => {
    if (mine.kind === "KIN")
      return mine.to === step.person
        ? [
            {
              ...common,
              tie: mine.kind,
              shared: null,
              together: false,
              claims: mine.claims,
            },
          ]
        : [];
    if (isOwnMeeting(mine, step.body)) return [];
    return theirs
      .filter(({ kind, to }) => kind === mine.kind && to === mine.to)
      .map((other) => ({
        ...common,
        tie: mine.kind,
        shared: mine.to,
        together: overlaps(mine.bounds, other.bounds) === "YES",
        claims: [...mine.claims, ...other.claims],
      }));
  });
};

const distinct = (values: readonly string[]): readonly string[] => [
  ...new Set(values),
];

/** The most claims that are named behind one line. */
const mostClaims = 40;

/** Who sat in judgement on people with whom they share kin, a cell or a place of work: a line for each of these, in each body. */
export function judgedOwn(
  sittings: readonly Sitting[],
  near: readonly NearTie[],
): readonly JudgedOwn[] {
  const ties = groupBy(near, ({ person }) => person);
  const found = sittings.flatMap((sitting) =>
    distinct(sitting.present.map(({ person }) => person))
      .filter((judge) => judge !== sitting.decision.step.person)
      .flatMap((judge) => nearOf(ties, judge, sitting)),
  );
  const lines = groupBy(found, ({ judge, body, tie, shared }) =>
    [judge, body, tie, shared ?? ""].join(" "),
  );
  return [...lines.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { judge, body, tie, shared } = first;
    const surely = distinct(
      all.filter((one) => one.together).map(({ judged }) => judged),
    );
    return [
      {
        judge,
        body,
        tie,
        shared,
        persons: distinct(all.map(({ judged }) => judged)),
        decisions: distinct(all.map(({ decision }) => decision)),
        together: surely.length,
        surely,
        claims: distinct(all.flatMap(({ claims }) => claims)).slice(
          0,
          mostClaims,
        ),
      },
    ];
  });
}
