import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  visit,
} from "graphql";

import { type MostCost, refuseCostly, refuseLong } from "./cost.ts";
import { LateValue } from "./late-value.ts";
import type { Mappings } from "./mapping.ts";
import { type Compiled, compileQuery, type Operation } from "./operation.ts";

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

const usesIn = (
  node: OperationDefinitionNode | FragmentDefinitionNode,
): readonly string[] => {
  const names: string[] = [];
  visit(node, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      names.push(name.value);
    },
  });
  return names;
};

/** Variables in places that their root field's mapping takes late. */
const lateUses = (
  mappings: Mappings,
  operation: OperationDefinitionNode,
): readonly string[] =>
  operation.selectionSet.selections.flatMap((field) => {
    if (field.kind !== Kind.FIELD) return [];
    const late = mappings.roots.get(field.name.value)?.late ?? [];
    return (field.arguments ?? []).flatMap(({ name, value }) =>
      value.kind === Kind.VARIABLE && late.includes(name.value)
        ? [value.name.value]
        : [],
    );
  });

/** Variables that are used nowhere but in such places. */
const lateVariables = (
  mappings: Mappings,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): ReadonlySet<string> => {
  const late = lateUses(mappings, operation);
  const all = [operation, ...Object.values(fragments)].flatMap(usesIn);
  const count = (names: readonly string[], name: string): number =>
    names.filter((one) => one === name).length;
  return new Set(late.filter((name) => count(late, name) === count(all, name)));
};

/** What is known of an operation that was seen before. */
type Known = { readonly number: number; readonly late: ReadonlySet<string> };

/** Compilations kept; each holds some 10 kB. */
const mostKept = 500;

/**
 * A compiler that remembers: the same operation with the same values is compiled once. Values of variables that come
 * late (ids of root fields, see `RootMapping`) do not count, so a page is compiled once for all its subjects.
 */
export const rememberingCompiler = (
  mappings: Mappings,
  most: MostCost,
): ((operation: Operation) => Compiled) => {
  const known = new WeakMap<OperationDefinitionNode, Known>();
  const kept = new Map<string, Compiled>();
  let operations = 0;

  const look = ({ operation, fragments }: Operation): Known => {
    const seen = known.get(operation);
    if (seen !== undefined) return seen;
    const late = lateVariables(mappings, operation, fragments);
    operations += 1;
    const fresh = { number: operations, late };
    known.set(operation, fresh);
    return fresh;
  };

  const keep = (key: string, compiled: Compiled): Compiled => {
    kept.delete(key);
    kept.set(key, compiled);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return compiled;
  };

  return (info) => {
    const { number, late } = look(info);
    const entries = Object.entries(info.variableValues);
    const shaping = entries.filter(([name]) => !late.has(name));
    const key = `${String(number)} ${JSON.stringify(shaping)}`;
    const before = kept.get(key);
    if (before !== undefined) return keep(key, before);
    const variableValues = Object.fromEntries(
      entries.map(([name, value]) => [
        name,
        late.has(name) ? new LateValue(name) : value,
      ]),
    );
    refuseCostly(info, most);
    const compiled = compileQuery(mappings, { ...info, variableValues });
    refuseLong(compiled.statement?.text ?? "", most);
    return keep(key, compiled);
  };
};
