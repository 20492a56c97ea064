import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { formatDocument, stringifyDocument } from "@urql/core";
import { type DocumentNode, Kind, type TypeNode } from "graphql";
import { type Plugin, runnerImport } from "vite";

/** A question of the page as it is sent, with variables that find nothing. */
export type PageDocument = {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

const folder = fileURLToPath(new URL("./", import.meta.url));

/** What readers ask first comes first. */
const firstAsked = ["find", "suggest", "statements", "person", "coverage"];

const placeOf = (file: string): number => {
  const place = firstAsked.findIndex((name) => file.startsWith(`${name}.`));
  return place < 0 ? firstAsked.length : place;
};

const byUse = (a: string, b: string): number =>
  placeOf(a) - placeOf(b) || (a < b ? -1 : 1);

const isDocument = (thing: unknown): thing is DocumentNode =>
  typeof thing === "object" &&
  thing !== null &&
  "kind" in thing &&
  thing.kind === Kind.DOCUMENT;

/** Values of a type of variable. A filter comes in each of the ways in which cards ask, since each is a text of its own for the database. */
const samples: Readonly<Record<string, readonly unknown[]>> = {
  ID: ["person/none"],
  String: ["none"],
  Int: [1],
  // One document lists every kind by turns: all of them at once is never asked.
  Boolean: [],
  Lang: ["RU"],
  TieKind: ["MEMBER_OF"],
  VerificationDimension: ["GROUND"],
  VerificationWait: ["APPEAL_TO_DECISION"],
  LifeChannel: ["SINGLE"],
  LifeClock: ["CALENDAR"],
  IsoDate: ["1942-01-01"],
  PersonSort: ["NAME_RU"],
  FactoidFilter: [
    { involving: ["person/none"] },
    { sources: ["source/none"] },
    { ids: ["factoid/none"] },
    { sources: ["source/none"], contested: true },
  ],
};

const formatted: (document: DocumentNode) => unknown = formatDocument;

/** The text that the page sends: with the names of types that its memory of answers needs. */
function asSent(document: DocumentNode): string {
  const sent = formatted(document);
  return stringifyDocument(isDocument(sent) ? sent : document);
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

const isNeeded = (type: TypeNode): boolean => type.kind === Kind.NON_NULL_TYPE;

const isList = (type: TypeNode): boolean =>
  type.kind === Kind.LIST_TYPE ||
  (type.kind === Kind.NON_NULL_TYPE && isList(type.type));

/** Every way to ask a document: its needed variables, by turns with each sample. */
function waysToAsk(
  document: DocumentNode,
): readonly Readonly<Record<string, unknown>>[] {
  const operation = document.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) return [];
  const needed = (operation.variableDefinitions ?? []).filter(({ type }) =>
    isNeeded(type),
  );
  return needed.reduce<readonly Readonly<Record<string, unknown>>[]>(
    (ways, { variable, type }) =>
      ways.flatMap((way) =>
        (samples[nameOf(type)] ?? []).map((sample) => ({
          ...way,
          [variable.name.value]: isList(type) ? [sample] : sample,
        })),
      ),
    [{}],
  );
}

/**
 * Writes `documents.json` beside the built page: everything it asks, as it asks it.
 * The server has the database plan these once, so that no reader waits for it.
 */
export const pageDocuments = (): Plugin => ({
  name: "kartoteka-page-documents",
  apply: "build",
  async generateBundle() {
    const asked: PageDocument[] = [];
    const files = readdirSync(folder).filter((name) =>
      name.endsWith(".documents.ts"),
    );
    for (const file of files.toSorted(byUse)) {
      const { module } = await runnerImport<Record<string, unknown>>(
        `${folder}${file}`,
      );
      for (const document of Object.values(module).filter(isDocument)) {
        const query = asSent(document);
        for (const variables of waysToAsk(document))
          asked.push({ query, variables });
      }
    }
    this.emitFile({
      type: "asset",
      fileName: "documents.json",
      source: JSON.stringify(asked),
    });
  },
});
