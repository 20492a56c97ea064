import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import {
  type DocumentNode,
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  print,
  typeFromAST,
} from "graphql";

import { bounds } from "../../client/graph/questions.ts";
import { mostMoving } from "../../client/url/map-address.ts";
import { manyChoices, partsBounds } from "../../client/url/sequence-address.ts";

/** A question of the page with values for its variables that make it dear. */
export type PageQuestion = {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const folder = fileURLToPath(new URL("../../client/api/", import.meta.url));

const values: Readonly<Record<string, unknown>> = {
  Boolean: true,
  Int: 200,
  ID: "person/x",
  String: "Иванов Пётр",
  FactoidFilter: { sources: ["source/x"], contested: true },
  TestimonyQuestion: { subject: "person/x", kind: "card-fate" },
  PersonFilter: { name: "Иванов" },
  IsoDate: "1942-01-01",
  FlowStep: { stage: "BEFORE" },
  NetworkScope: { among: ["person/x"], kinds: ["KNEW"] },
};

/** Values of variables whose bounds are narrower than their type, or that exclude each other. */
const namedValues: Readonly<Record<string, unknown>> = {
  reference: "ЦДНИКК. Ф. 1774-А. Оп. 2",
  from: "person/x",
  to: "person/y",
  chosen: Array.from({ length: 10 }, (_, at) => `person/${at}`),
  k: 10,
  steps: 4,
  most: 300,
  place: "district/x",
  institution: null,
  resolution: 1,
};

const stages = (many: number) =>
  Array.from({ length: many }, () => ({ stage: "BEFORE" }));

const six = Array.from({ length: 6 }, (_, turn) => `person/x${turn}`);

const wide = { from: "1920-01-01", to: "1950-12-31" };

const lanes = [
  "SINGLE",
  "WHEREABOUTS",
  "WORK_AND_SERVICE",
  "PARTY_STATUS",
  "LEGAL_STATUS",
];

const mostOfMany = Math.max(...manyChoices.map(Number));

/** Values of a document whose lists have bounds of their own, as far as the page goes. */
const ofDocument: Readonly<Record<string, Readonly<Record<string, unknown>>>> =
  {
    livesDocument: { channel: lanes, ...wide },
    statesDocument: wide,
    compareDocument: { ids: six, ...wide },
    sharedLivesDocument: { ids: six, ...wide },
    flowDocument: { stages: stages(7) },
    inBandsDocument: { stages: stages(2) },
    inCellsDocument: { stages: stages(2) },
    inWaysDocument: { stages: stages(7) },
    movementsDocument: { people: mostMoving },
    researchDocument: { number: 5, definitions: [] },
    researchPeopleDocument: { number: 5, definitions: [] },
    clustersDocument: {
      as: { channels: lanes },
      clusters: partsBounds.most,
      judgedTo: 20,
    },
    typicalDocument: { as: { channels: lanes }, first: mostOfMany },
    similarDocument: { as: { channels: lanes }, first: mostOfMany },
    presenceDocument: { most: bounds.presence },
  };

const valueFor = (type: GraphQLInputType): unknown => {
  if (isNonNullType(type)) return valueFor(type.ofType);
  if (isListType(type))
    return Array.from({ length: 20 }, () => valueFor(type.ofType));
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]?.name;
  const known = values[named.name];
  return known ?? (isInputObjectType(named) ? requiredOf(named) : {});
};

/** Only what an input must have. */
const requiredOf = (input: GraphQLInputObjectType): unknown =>
  Object.fromEntries(
    Object.values(input.getFields())
      .filter((field) => isRequiredInputField(field))
      .map(({ name, type }) => [name, valueFor(type)]),
  );

const isDocument = (thing: unknown): thing is DocumentNode =>
  typeof thing === "object" &&
  thing !== null &&
  "kind" in thing &&
  thing.kind === Kind.DOCUMENT;

/** A question, and no fragment that several questions share. */
const isAsked = ({ definitions }: DocumentNode): boolean =>
  definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION);

const asQuestion = (
  schema: GraphQLSchema,
  name: string,
  document: DocumentNode,
): PageQuestion => {
  const variables = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION
      ? (each.variableDefinitions ?? [])
      : [],
  );
  return {
    name,
    query: print(document),
    variables: {
      ...Object.fromEntries(
        variables.flatMap(({ variable, type: node }) => {
          const type = typeFromAST(schema, node);
          const called = variable.name.value;
          if (!isInputType(type) || called === "after") return [];
          return [
            [
              called,
              Object.hasOwn(namedValues, called) &&
              getNamedType(type).name !== "IsoDate"
                ? namedValues[called]
                : valueFor(type),
            ],
          ];
        }),
      ),
      ...ofDocument[name],
    },
  };
};

/** Everything that the page asks, of all its documents. */
export const pageQuestions = async (
  schema: GraphQLSchema,
): Promise<readonly PageQuestion[]> => {
  const files = readdirSync(folder).filter((name) =>
    name.endsWith(".documents.ts"),
  );
  const modules = await Promise.all(
    files.map(async (file): Promise<unknown> => import(`${folder}${file}`)),
  );
  return modules.flatMap((module) =>
    Object.entries(module ?? {}).flatMap(([name, thing]) =>
      isDocument(thing) && isAsked(thing)
        ? [asQuestion(schema, name, thing)]
        : [],
    ),
  );
};
