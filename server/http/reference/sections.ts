import {
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  Kind,
  parse,
  print,
  type StringValueNode,
  type TypeNode,
} from "graphql";

/** A type as it is written, cut at the name that it leads to. */
export type TypeWords = {
  readonly before: string;
  readonly name: string;
  readonly after: string;
};

/** A field, an argument, a value of an enum: whatever has a name inside a type. */
export type Entry = {
  readonly name: string;
  readonly description: string;
  /** Undefined for values of an enum. */
  readonly type?: TypeWords;
  /** The default, as it is written; '' when there is none. */
  readonly otherwise: string;
  /** Why it should not be used any more; '' when it should. */
  readonly deprecated: string;
  readonly args: readonly Entry[];
};

/** A type of the schema. */
export type Definition = {
  readonly name: string;
  readonly kind: "type" | "input" | "enum" | "union" | "interface" | "scalar";
  readonly description: string;
  /** Types that it names without a field: interfaces, members of a union. */
  readonly names: readonly string[];
  readonly entries: readonly Entry[];
};

/** A part of the schema, as its comments `# --- name ---` divide it. */
export type Section = {
  readonly name: string;
  /** The name in an address: letters, digits and hyphens. */
  readonly address: string;
  readonly definitions: readonly Definition[];
};

const text = (node: StringValueNode | undefined): string =>
  node?.value.trim() ?? "";

const wordsOf = (node: TypeNode): TypeWords => {
  const whole = print(node);
  const name = /\w+/.exec(whole)?.[0] ?? "";
  const at = whole.indexOf(name);
  return {
    before: whole.slice(0, at),
    name,
    after: whole.slice(at + name.length),
  };
};

const deprecation = (directives: readonly ConstDirectiveNode[] = []): string =>
  directives
    .filter(({ name }) => name.value === "deprecated")
    .map(({ arguments: given = [] }) =>
      given.map(({ value }) => (value.kind === Kind.STRING ? value.value : "")),
    )
    .join(" ");

type Written = {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
  readonly type?: TypeNode;
  readonly defaultValue?: ASTNode | undefined;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
  readonly arguments?: readonly Written[] | undefined;
};

const entryOf = (written: Written): Entry => ({
  name: written.name.value,
  description: text(written.description),
  ...(written.type === undefined ? {} : { type: wordsOf(written.type) }),
  otherwise:
    written.defaultValue === undefined ? "" : print(written.defaultValue),
  deprecated: deprecation(written.directives),
  args: (written.arguments ?? []).map(entryOf),
});

const kinds = {
  [Kind.OBJECT_TYPE_DEFINITION]: "type",
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: "input",
  [Kind.ENUM_TYPE_DEFINITION]: "enum",
  [Kind.UNION_TYPE_DEFINITION]: "union",
  [Kind.INTERFACE_TYPE_DEFINITION]: "interface",
  [Kind.SCALAR_TYPE_DEFINITION]: "scalar",
} as const;

const entriesOf = (node: DefinitionNode): readonly Entry[] => {
  if ("fields" in node) return (node.fields ?? []).map(entryOf);
  if ("values" in node) return (node.values ?? []).map(entryOf);
  return [];
};

const namesIn = (node: DefinitionNode): readonly string[] => {
  if ("interfaces" in node)
    return (node.interfaces ?? []).map(({ name }) => name.value);
  if (node.kind === Kind.UNION_TYPE_DEFINITION)
    return (node.types ?? []).map(({ name }) => name.value);
  return [];
};

const definitionOf = (node: DefinitionNode): readonly Definition[] => {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      return [
        {
          name: node.name.value,
          kind: kinds[node.kind],
          description: text(node.description),
          names: namesIn(node),
          entries: entriesOf(node),
        },
      ];
    default:
      return [];
  }
};

const heading = /^# --- (.+) ---$/gm;

/**
 * A schema in its parts, in the order in which it is written. What stands before the first heading names no type.
 * @param sdl the schema's text, divided by comments `# --- name ---`
 */
export const sectionsOf = (sdl: string): readonly Section[] => {
  const { definitions } = parse(sdl);
  const starts = Array.from(sdl.matchAll(heading), ({ index, 1: name }) => ({
    index,
    name: name ?? "",
  }));
  return starts.map(({ index, name }, at) => {
    const end = starts[at + 1]?.index ?? sdl.length;
    const inside = definitions.filter(({ loc }) => {
      const start = loc?.start ?? -1;
      return start >= index && start < end;
    });
    return {
      name,
      address: name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-"),
      definitions: inside.flatMap(definitionOf),
    };
  });
};

/** Where each type is told: the address of its section, by its name. */
export const placesOf = (
  sections: readonly Section[],
): ReadonlyMap<string, string> =>
  new Map(
    sections.flatMap(({ address, definitions }) =>
      definitions.map(({ name }) => [name, address] as const),
    ),
  );
