import type {
  PlacedThing,
  Thing,
  ThingKind,
} from "../../../client/graph/graph.ts";
import type { Point } from "../../../client/graph/rings.ts";
import type { SiftedTie } from "../../../client/graph/sift.ts";
import { makeRandom } from "../../support/costly/random.ts";

/** A network as the bench draws it: everybody has a place. */
export type BenchNetwork = {
  readonly things: readonly PlacedThing[];
  readonly ties: readonly SiftedTie[];
  readonly points: ReadonlyMap<string, Point>;
};

const surnames = ["Ковалёв", "Сенченко", "Приходько", "Лях", "Бондаренко"];
const kindOf = (number: number): ThingKind =>
  number % 20 === 0 ? "organization" : number % 33 === 0 ? "place" : "person";

const thingOf = (number: number, step: number): PlacedThing => ({
  id: `thing/${String(number)}`,
  name: `${surnames[number % surnames.length] ?? ""} ${String(number)} (вымышл.)`,
  kind: kindOf(number),
  constructed: true,
  level: null,
  district: null,
  point: null,
  step,
});

const tieOf = (id: string, from: string, to: string): SiftedTie => ({
  id,
  kind: "KNEW",
  from,
  to,
  label: "знал(а)",
  directed: false,
  affirmed: true,
  contested: false,
  doubted: false,
  claims: 1,
  claimIds: [],
  bounds: { beginFrom: "", beginTo: "", endFrom: "", endTo: "" },
  credence: null,
});

/**
 * The same network each time: two ties of each newcomer, more often to those who have many (degrees by a power law), and places on a spiral.
 * @param count how many people, bodies and places
 * @param late how many of them came with the second step
 */
export function makeNetwork(count: number, late = 0): BenchNetwork {
  const random = makeRandom(1943);
  const things = Array.from({ length: count }, (_, number) =>
    thingOf(number, number < count - late ? 0 : 1),
  );
  const ends: string[] = [];
  const ties: SiftedTie[] = [];
  things.forEach(({ id }, number) => {
    for (let turn = 0; turn < Math.min(2, number); turn += 1) {
      const at = Math.floor(random.next() * ends.length);
      const other = ends[at] ?? things[0]?.id ?? id;
      if (other === id) continue;
      ties.push(tieOf(`tie/${String(number)}-${String(turn)}`, id, other));
      ends.push(other);
    }
    ends.push(id);
  });
  const golden = Math.PI * (3 - Math.sqrt(5));
  const points = new Map(
    things.map(({ id }: Thing, at) => {
      const away = 90 * Math.sqrt(at);
      return [
        id,
        { x: away * Math.cos(at * golden), y: away * Math.sin(at * golden) },
      ] as const;
    }),
  );
  return { things, ties, points };
}
