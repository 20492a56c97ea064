import { z } from "zod";

import { quotedAt } from "../database/quoted-at.ts";
import type { Problem } from "../history/refusal.ts";
import { factoidInput, type FactoidRecord } from "./factoid.ts";

const text = z.string().nullish();

/** A claim as the API takes it (`FactoidContentInput`): shapes were checked by GraphQL, the rules are `factoidInput`'s. */
const contentShape = z.looseObject({
  kind: z.string(),
  value: text,
  statementRu: text,
  statementEn: text,
  polarity: text,
  modality: text,
  legibility: text,
  verbatim: text,
  language: text,
  date: z
    .looseObject({
      original: text,
      edtf: text,
      basis: text,
      reason: text,
      anchor: text,
      relation: text,
      offset: text,
      tolerance: text,
    })
    .nullish(),
  source: z.string(),
  leaf: text,
  mentions: z.array(
    z.looseObject({ role: z.string(), id: z.string(), nameInSource: text }),
  ),
  speakers: z
    .array(
      z.looseObject({
        speaker: text,
        capacity: z.string(),
        mediation: z.string(),
        circumstance: text,
        utteredOn: text,
        reportedBy: text,
      }),
    )
    .nullish(),
  about: text,
});

type Content = z.output<typeof contentShape>;

/** The same value under the names that records use, and the path under which the sender knows it. */
const renamed: Readonly<Record<string, string>> = {
  "statement.ru": "statementRu",
  "statement.en": "statementEn",
  told: "speakers",
  involves: "id",
  name: "nameInSource",
  anchorId: "anchor",
};

const pathOf = (path: readonly PropertyKey[]): string => {
  const words = path
    .map(String)
    .join(".")
    .replace(/^date\.relative\./, "date.");
  const known =
    renamed[words] ??
    words
      .split(".")
      .map((word) => renamed[word] ?? word)
      .join(".");
  return `content.${known}`;
};

const dateOf = (date: Content["date"]) => {
  if (date === undefined || date === null) return undefined;
  const { anchor, relation, offset, tolerance, ...rest } = date;
  return {
    ...rest,
    relative: anchor
      ? { anchorId: anchor, relation: relation ?? "", offset, tolerance }
      : null,
  };
};

/** Absent and null are the same to a sender. */
const given = (
  record: Readonly<Record<string, unknown>>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== null,
    ),
  );

const speakersOf = (
  speakers: Content["speakers"],
): readonly unknown[] | undefined =>
  speakers?.map((speaker) => given({ ...speaker }));

const recordOf = (id: string, content: Content): unknown => {
  const { statementRu, statementEn, date, mentions, speakers, ...rest } =
    content;
  return given({
    ...rest,
    id,
    statement: {
      ru: statementRu ?? statementEn ?? "",
      en: statementEn ?? statementRu ?? "",
    },
    date: dateOf(date),
    mentions: mentions.map(({ role, id: involves, nameInSource }) =>
      given({ role, involves, name: nameInSource }),
    ),
    told: speakersOf(speakers) ?? [],
  });
};

/**
 * Parses a claim of the API into a record.
 * @param id the id the claim has or will have
 * @returns the record, or every rule it breaks with the path in the sender's input
 */
export const parseContent = (
  id: string,
  content: unknown,
):
  | { readonly record: FactoidRecord }
  | { readonly problems: readonly Problem[] } => {
  const record = recordOf(id, contentShape.parse(content));
  const parsed = factoidInput.safeParse(record);
  if (parsed.success) return { record: parsed.data };
  return {
    problems: parsed.error.issues.map(({ path, message }) => ({
      path: pathOf(path),
      value: quotedAt(record, path),
      rule: message,
    })),
  };
};
