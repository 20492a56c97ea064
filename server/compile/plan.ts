import type { Parameter, Parameters } from "../database/statement.ts";
import { decideLens } from "../reading/lens-text.ts";
import { lensParameters } from "../reading/reading.cypher.ts";
import {
  isPlain,
  parseReading,
  type Reading,
  readingHash,
} from "../reading/reading.ts";
import type { FirstAsked, LateValue, OpenParameters } from "./late-value.ts";
import type { Mappings } from "./mapping.ts";
import type { SelectionScope } from "./selection.ts";

/** The reading that holds for a root field and all below it. */
export type Lens = {
  /** True: all claims, now. The text then has no predicate and uses the stored scalars. */
  readonly plain: boolean;
  /** The name of its parameter. */
  readonly name: string;
  /** The value of its parameter. */
  readonly value: Parameters;
  /** The same for the same selection: cursors carry it. */
  readonly hash: string;
};

/** The statement while it is being made: names in the order they are asked for, so that equal shapes give equal text. */
export type Plan = {
  readonly scope: SelectionScope;
  readonly mappings: Mappings;
  /** A variable that no other piece uses. */
  readonly variable: (prefix: string) => string;
  /** A parameter with this value: `$p3`. */
  readonly parameter: (value: Parameter | LateValue | FirstAsked) => string;
  /** The lens of a reading as given in an argument. */
  readonly lens: (reading: unknown) => Lens;
  readonly parameters: () => OpenParameters;
};

/** A fragment that reads the one parameter `$lens`, for the lens at hand: without what its reading leaves open. */
export const withLens = (lens: Lens, fragment: string): string =>
  decideLens(fragment, lens.value).replaceAll("$lens.", `$${lens.name}.`);

/** Starts a plan. */
export const makePlan = (scope: SelectionScope, mappings: Mappings): Plan => {
  const parameters: Record<string, Parameter | LateValue | FirstAsked> = {};
  const lenses = new Map<string, Lens>();
  let variables = 0;
  let values = 0;
  const addLens = (reading: Reading, hash: string): Lens => {
    const lens = {
      plain: isPlain(reading),
      name: `lens${String(lenses.size)}`,
      value: lensParameters(reading),
      hash,
    };
    parameters[lens.name] = lens.value;
    lenses.set(hash, lens);
    return lens;
  };
  return {
    scope,
    mappings,
    variable: (prefix) => {
      variables += 1;
      return `${prefix}${String(variables)}`;
    },
    parameter: (value) => {
      const name = `p${String(values)}`;
      values += 1;
      parameters[name] = value;
      return `$${name}`;
    },
    lens: (given) => {
      const reading = parseReading(given);
      const hash = readingHash(reading);
      return lenses.get(hash) ?? addLens(reading, hash);
    },
    parameters: () => parameters,
  };
};
