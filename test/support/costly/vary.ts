import {
  getNamedType,
  type GraphQLNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from "graphql";

import { grow, growRoot, type Soil } from "./grow.ts";
import {
  at,
  type Place,
  placesOf,
  replaced,
  type Selection,
} from "./selection.ts";

type Roots = readonly Selection[];

const levels = 6;

const anyPlace = ({ random }: Soil, roots: Roots): Place =>
  random.pick(placesOf(roots));

/** The type of what stands at a place. */
const typeAt = (
  { schema }: Soil,
  roots: Roots,
  place: Place,
): GraphQLNamedType | undefined => {
  let type: GraphQLNamedType | undefined = schema.getQueryType() ?? undefined;
  for (const depth of place.keys()) {
    const one = at(roots, place.slice(0, depth + 1));
    if (one === undefined) return undefined;
    const outer: GraphQLNamedType | undefined = type;
    if (one.isCondition) type = schema.getType(one.name);
    else if (isObjectType(outer) || isInterfaceType(outer))
      type = getNamedType(outer.getFields()[one.name]?.type);
  }
  return type;
};

const otherFirst = (soil: Soil, one: Selection): Selection =>
  one.args["first"] === undefined
    ? one
    : {
        ...one,
        args: {
          ...one.args,
          first: String(
            soil.random.pick([200, 200, 100, 50, 20, 10, 5, 3, 2, 1]),
          ),
        },
      };

/** A question of one to three roots. */
export const newQuestion = (soil: Soil): Roots => {
  const { random, schema } = soil;
  const names = Object.keys(schema.getQueryType()?.getFields() ?? {});
  const many = random.pick([1, 1, 2, 3]);
  const roots = Array.from({ length: many }, () =>
    growRoot(soil, random.pick(names), levels),
  ).flat();
  return roots.length === 0 ? newQuestion(soil) : roots;
};

/** The same question, a little otherwise: a list longer or shorter, a part twice, a part grown anew, one more root. */
export const varied = (soil: Soil, roots: Roots): Roots => {
  const { random } = soil;
  const place = anyPlace(soil, roots);
  const ways = [
    () => replaced(roots, place, (one) => [otherFirst(soil, one)]),
    () => replaced(roots, place, (one) => [otherFirst(soil, one)]),
    () => replaced(roots, place, (one) => [one, one]),
    () =>
      replaced(roots, place, (one) =>
        Array.from({ length: random.pick([3, 8, 25]) }, () => one),
      ),
    () => [...roots, ...newQuestion(soil)],
    () => {
      const type = typeAt(soil, roots, place);
      if (type === undefined || !isCompositeType(type)) return roots;
      const below = grow(soil, type, Math.max(1, levels - place.length));
      return below.length === 0
        ? roots
        : replaced(roots, place, (one) => [{ ...one, below }]);
    },
  ];
  return random.pick(ways)();
};

/** A smaller question: a list shortened, or a part left out that has others beside it. */
export const lessened = (soil: Soil, roots: Roots): Roots => {
  const place = anyPlace(soil, roots);
  const one = at(roots, place);
  const first = Number(one?.args["first"] ?? 0);
  if (one !== undefined && first > 1) {
    const fewer = String(Math.ceil(first / 2));
    return replaced(roots, place, () => [
      { ...one, args: { ...one.args, first: fewer } },
    ]);
  }
  const above =
    place.length === 1 ? roots : (at(roots, place.slice(0, -1))?.below ?? []);
  return above.length > 1 ? replaced(roots, place, () => []) : roots;
};
