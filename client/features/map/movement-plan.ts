import { daysBetween } from "../../../shared/dates/calendar-day.ts";
import { holdsIn } from "../../../shared/dates/time-filter.ts";
import type {
  Move,
  Movement,
  Movements,
  Stay,
} from "../../api/map.documents.ts";

/** A place as the map draws it, with everyone who is told to have been there. */
export type Spot = {
  readonly place: string;
  readonly name: string;
  readonly isConstructed: boolean;
  readonly onMap: Stay["onMap"];
  /** They may have been anywhere in the raion. */
  readonly isWide: boolean;
  /** No claim tells that anybody was there: only of a body that has its seat there, or that they were to go. */
  readonly isHollow: boolean;
  readonly isDoubted: boolean;
  readonly isContested: boolean;
  readonly people: readonly string[];
};

/** A way from one place to another, with everyone who went it. */
export type Way = {
  readonly from: string;
  readonly to: string;
  readonly people: readonly string[];
  /** Somebody surely went it. */
  readonly isCertain: boolean;
  /** For everyone the day is known to a month. */
  readonly isDated: boolean;
  readonly isContested: boolean;
  readonly isIntended: boolean;
};

export type Plan = {
  readonly spots: readonly Spot[];
  readonly ways: readonly Way[];
};

const boundsOf = (stay: Stay) => ({
  beginFrom: stay.beginEarliest ?? "",
  beginTo: stay.beginLatest ?? "",
  endFrom: stay.endEarliest ?? "",
  endTo: stay.endLatest ?? "",
});

/** How a stay stands on a day; the undated on none. */
export function stayOn(
  stay: Stay,
  day: string,
): "CERTAINLY" | "POSSIBLY" | "NOT" {
  const period = { from: day, to: day };
  if (!stay.affirmed) return "NOT";
  if (!holdsIn(boundsOf(stay), period, "POSSIBLY")) return "NOT";
  return holdsIn(boundsOf(stay), period, "CERTAINLY") &&
    stay.rivals.length === 0 &&
    !stay.doubted &&
    stay.footing === "TOLD"
    ? "CERTAINLY"
    : "POSSIBLY";
}

const isDatedMove = ({ earliest, latest }: Move): boolean =>
  earliest !== null &&
  latest !== null &&
  daysBetween(earliest, latest).exclusive <= 31;

type Went = {
  readonly person: string;
  readonly move: Move;
  readonly from: Stay;
  readonly to: Stay;
};

const movesIn = ({ person, stays, moves }: Movement): readonly Went[] => {
  const byId = new Map(stays.map((stay) => [stay.id, stay]));
  return moves.flatMap((move) => {
    const [from, to] = [byId.get(move.from), byId.get(move.to)];
    return from === undefined || to === undefined
      ? []
      : [{ person: person.id, move, from, to }];
  });
};

const grouped = <Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> => {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
};

/** All movements put together: a spot a place, a way a pair of places. Denied stays are in the table alone. */
export function planOf(movements: Movements["movements"]): Plan {
  const stays = movements.flatMap(({ person, stays: own }) =>
    own
      .filter(({ affirmed }) => affirmed)
      .map((stay) => ({ person: person.id, stay })),
  );
  const spots = [...grouped(stays, ({ stay }) => stay.place.id)].flatMap(
    ([place, all]): readonly Spot[] => {
      const [first] = all;
      if (first === undefined) return [];
      const every = (holds: (stay: Stay) => boolean) =>
        all.every(({ stay }) => holds(stay));
      return [
        {
          place,
          name: first.stay.place.displayName,
          isConstructed: first.stay.place.constructed,
          onMap: first.stay.onMap,
          isWide:
            first.stay.place.__typename === "District" ||
            first.stay.onMap.exactness === "DISTRICT_CENTRE",
          isHollow: every(({ footing }) => footing !== "TOLD"),
          isDoubted: every(({ doubted }) => doubted),
          isContested: all.some(({ stay }) => stay.rivals.length > 0),
          people: [...new Set(all.map(({ person }) => person))],
        },
      ];
    },
  );
  const went = movements.flatMap(movesIn);
  const ways = [
    ...grouped(went, ({ from, to }) => `${from.place.id} ${to.place.id}`),
  ].flatMap(([, all]): readonly Way[] => {
    const [first] = all;
    if (first === undefined) return [];
    return [
      {
        from: first.from.place.id,
        to: first.to.place.id,
        people: [...new Set(all.map(({ person }) => person))],
        isCertain: all.some(({ move }) => move.order === "CERTAIN"),
        isDated: all.every(({ move }) => isDatedMove(move)),
        isContested: all.some(({ move }) => move.contested),
        isIntended: all.every(({ move }) => move.intended),
      },
    ];
  });
  return { spots, ways };
}

/** The days between which anything is dated; undefined when nothing is. What lies before the war is left to the table. */
export function spanOfStays(
  movements: Movements["movements"],
): { readonly from: string; readonly to: string } | undefined {
  const days = movements
    .flatMap(({ stays }) => stays)
    .flatMap((stay) => [
      stay.beginEarliest,
      stay.beginLatest,
      stay.endEarliest,
      stay.endLatest,
    ])
    .filter((day) => day !== null)
    .toSorted();
  const [first, last] = [days.find((day) => day >= "1941-01-01"), days.at(-1)];
  if (first === undefined || last === undefined || first >= last)
    return undefined;
  const latest = last > "1946-12-31" ? "1946-12-31" : last;
  return first < latest ? { from: first, to: latest } : undefined;
}
