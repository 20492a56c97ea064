import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isObjectType,
} from "graphql";

import { argumentsFor, type Means } from "./arguments.ts";
import type { Selection } from "./selection.ts";

/** What questions grow from. */
export type Soil = Means & { readonly schema: GraphQLSchema };

const kebab = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const asField = (
  soil: Soil,
  field: GraphQLField<unknown, unknown>,
  deeper: number,
): readonly Selection[] => {
  const type = getNamedType(field.type);
  const below = isCompositeType(type) ? grow(soil, type, deeper) : [];
  if (isCompositeType(type) && below.length === 0) return [];
  const args = argumentsFor(soil, kebab(field.name), field.args);
  return [{ name: field.name, isCondition: false, args, below }];
};

/**
 * A selection of a type by chance: most plain values, and of the fields that lead on a few, to at most `deeper` levels.
 * Whatever the schema has is found by itself.
 */
export const grow = (
  soil: Soil,
  type: GraphQLNamedType,
  deeper: number,
): readonly Selection[] => {
  const { random, schema } = soil;
  if (isAbstractType(type))
    return schema
      .getPossibleTypes(type)
      .filter(() => random.chance(0.7))
      .flatMap((one) => {
        const below = grow(soil, one, deeper);
        return below.length === 0
          ? []
          : [{ name: one.name, isCondition: true, args: {}, below }];
      });
  if (!isObjectType(type)) return [];
  const fields = Object.values(type.getFields());
  const plain = fields.filter(
    ({ type: of }) => !isCompositeType(getNamedType(of)),
  );
  const leading = fields.filter((field) => !plain.includes(field));
  const isWhole = random.chance(0.5);
  const on =
    deeper <= 0
      ? []
      : leading.filter(() => random.chance(1.8 / leading.length));
  return [...plain.filter(() => isWhole || random.chance(0.3)), ...on].flatMap(
    (field) => asField(soil, field, deeper - 1),
  );
};

/** A field of the root that was asked for by its name. */
export const growRoot = (soil: Soil, name: string, deeper: number) => {
  const field = soil.schema.getQueryType()?.getFields()[name];
  return field === undefined ? [] : asField(soil, field, deeper);
};
