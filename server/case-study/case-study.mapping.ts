import { z } from "zod";

import { longestStudy, parseStudy } from "../../shared/study/parse-study.ts";
import { publish, type StudyFormat } from "../../shared/study/publish.ts";
import { countWords, idsIn } from "../../shared/study/walk-study.ts";
import {
  among,
  type Condition,
  conditionsOf,
  reaching,
  whether,
} from "../compile/described.ts";
import { computed, expressed, stored } from "../compile/fields.ts";
import {
  type Domain,
  type FieldMapping,
  type RootMapping,
  takingLate,
} from "../compile/mapping.ts";
import { many } from "../compile/relations.ts";
import { rootBy, rootList } from "../compile/roots.ts";
import { textOf, valueShaper } from "../compile/shape.ts";
import { labelOfId } from "../database/record.ts";
import { badInput, forbidden } from "../http/errors.ts";
import { parseReading } from "../reading/reading.ts";
import { countQueries, mostCounts, mostThings } from "./case-study.ts";
import { addedMaps, readAdded } from "./claims-added.cypher.ts";
import { type DisplayNames, displayNames } from "./display-names.ts";
import {
  countNow,
  countsOf,
  lensOf,
  nodesByIds,
  readThings,
} from "./edition.cypher.ts";
import { editionOf, editionOfDraft, type EditionOfStudy } from "./edition.ts";
import { editionRow, studyRow } from "./edition-row.ts";
import { gathers, savedViews } from "./gathered.ts";
import { readPeopleBehind } from "./people-behind.cypher.ts";

const studyKeys = Object.keys(studyRow.shape);

const langOf = (lang: unknown) =>
  lang === "RU" || lang === "EN" ? lang : null;

const displayedAs = (how: unknown): DisplayNames =>
  displayNames.find((one) => one === how) ?? "FULL";

/** Everything behind a saved version, read in the statement of the study. */
const edition: FieldMapping = ({ plan, vars: { self } }, selected) => {
  const result = plan.variable("r");
  const shape = valueShaper(plan, selected);
  const asked = displayNames.find(
    (one) => one === selected.args["displayNames"],
  );
  const asks = asked === undefined ? "null" : plan.parameter(asked);
  const text = [
    `CALL (${self}) {`,
    // Names are hidden in every version as the newest one hides them.
    `MATCH (newest:CaseStudy|ClosedCaseStudy {id: ${self}.id}) WITH ${self}, newest ORDER BY newest.since DESC LIMIT 1`,
    `WITH ${self}, newest, coalesce(newest.displayNames, 'FULL') AS hiding`,
    readThings(
      `[(${self})-[:CITES]->(x) | x]`,
      self,
      `head([(${self})-[c:CITES]->(x) | c.pinned])`,
    ),
    countNow(countsOf(self), lensOf(self), self),
    readAdded(self),
    readPeopleBehind(
      `[(${self})-[:CITES|GATHERS]->(x) | x] + added`,
      `${self}, hiding, added`,
      {
        wanted: `(coalesce(${asks}, hiding) <> 'FULL' OR hiding <> 'FULL')`,
        text: `${self}.title + ' ' + ${self}.summary + ' ' + ${self}.text`,
      },
    ),
    `RETURN {study: ${self} {${studyKeys.map((key) => `.${key}`).join(", ")}}, things: things, counted: counted, added: ${addedMaps("added")}, behind: behind, nameKey: newest.nameKey, names: hiding} AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [text],
    expression: result,
    shape: (raw) => {
      const { study, names, ...row } = savedRow.parse(raw);
      const lang = langOf(selected.args["lang"]);
      const called = (displayNames: DisplayNames) =>
        editionOf({ ...study, displayNames }, row, lang);
      const shown = called(asked ?? names);
      // However its author reads it, a file hides what the study hides.
      const isOwn = names === "FULL" || shown.displayNames === names;
      return shape({ ...shown, published: isOwn ? shown : called(names) });
    },
  };
};

const savedRow = editionRow.extend({
  study: studyRow,
  names: z.enum(displayNames),
});

/** Beside what is behind a draft the numbers that the version before it keeps. */
const draftRow = editionRow.extend(
  studyRow.pick({ countWritten: true, countKept: true }).shape,
);

const draftText = (key: string, given: unknown): string => {
  const text = textOf(given);
  const refuse = (count: number, rule: string) =>
    badInput(`${key}: text: ${count.toLocaleString("en")} ${rule}`);
  if (text.length > longestStudy)
    throw refuse(
      text.length,
      `characters are more than ${longestStudy.toLocaleString("en")}`,
    );
  const [counts, ids] = [countQueries(text).length, idsOf(text).length];
  if (counts > mostCounts)
    throw refuse(counts, `counts are more than ${String(mostCounts)}`);
  if (ids > mostThings)
    throw refuse(ids, `things named are more than ${String(mostThings)}`);
  return text;
};

const idsOf = (text: string): readonly string[] => idsIn(parseStudy(text));

/** `studyDraft`: the same for a text that is not saved. */
const studyDraft: RootMapping = (plan, selected) => {
  const { key, args } = selected;
  const text = draftText(key, args["text"]);
  const lang = langOf(args["lang"]) ?? "RU";
  const lens = plan.lens(args["reading"]);
  const ids = idsOf(text);
  const idsParameter = (label: string): string =>
    plan.parameter(ids.filter((id) => labelOfId(id) === label));
  const result = plan.variable("r");
  const shape = valueShaper(plan, selected);
  const how = displayedAs(args["displayNames"]);
  const [title, summary] = [textOf(args["title"]), textOf(args["summary"])];
  const named = nodesByIds(idsParameter);
  const statement = [
    "CALL () {",
    readThings(named, ""),
    countNow(plan.parameter(countQueries(text)), `$${lens.name}`, ""),
    readPeopleBehind(named, "", {
      wanted: `${plan.parameter(how)} <> 'FULL'`,
      text: plan.parameter([title, summary, text].join(" ")),
    }),
    `OPTIONAL MATCH (of:CaseStudy {id: ${plan.parameter(textOf(args["of"]))}})`,
    `RETURN {things: things, counted: counted, behind: behind, nameKey: of.nameKey, countWritten: of.countWritten, countKept: of.countKept} AS ${result}`,
    "}",
  ].join("\n");
  return {
    calls: [statement],
    expression: result,
    shape: (raw) =>
      shape(
        editionOfDraft({ title, summary, text }, draftRow.parse(raw), {
          reading: parseReading(args["reading"]),
          lang,
          how,
        }),
      ),
  };
};

const formats: readonly StudyFormat[] = ["HTML", "MARKDOWN", "JSON"];

/** A file; or the error that the field is to be answered with, so that what else was asked for is still told. */
const publishAs = (
  { published }: { readonly published?: EditionOfStudy },
  { format }: { readonly format?: unknown },
) => {
  const chosen = formats.find((one) => one === format);
  if (published === undefined || chosen === undefined) return null;
  const { head, text: _text, restricted, ...rest } = published;
  if (head === null) return null;
  const [one] = restricted;
  if (one !== undefined)
    return forbidden(
      `published: ${one.id} is restricted until ${one.until} (${one.basis}); lift the restriction with a reason (liftRestriction)`,
    );
  return publish(chosen, head, rest);
};

/** Of a version from before lists hid names nothing is told where they are to be hidden. */
const shownWords = (
  plain: "title" | "summary",
  shown: "shownTitle" | "shownSummary",
): FieldMapping =>
  computed([plain, shown, "displayNames"], (row) =>
    textOf(
      row[shown] ??
        ((row["displayNames"] ?? "FULL") === "FULL" ? row[plain] : ""),
    ),
  );

const titled = (part: "title" | "summary") => (edition: EditionOfStudy) =>
  edition.head?.[part] ?? "";

const conditions: Readonly<Record<string, Condition>> = {
  text: (x, value, { plan }) => {
    const words = plan.parameter(String(value).trim().toLowerCase());
    // Where names are hidden, a study is not found by them either.
    return `any(part IN CASE WHEN coalesce(${x}.displayNames, 'FULL') = 'FULL' THEN [${x}.title, ${x}.summary, ${x}.text] ELSE [${x}.shownTitle, ${x}.shownSummary] END WHERE toLower(part) CONTAINS ${words})`;
  },
  cites: reaching((from, to) => `(${from})-[:CITES]->(${to})`),
  constructed: whether((x) => `${x}.constructed`),
  ids: among("id"),
};

/** `caseStudy`: the version that stands, the last one of a retracted study, or the version asked for. */
const caseStudy: RootMapping = takingLate(["id"], (plan, selected) => {
  const { version } = selected.args;
  const asked =
    typeof version === "number" ? `, version: ${plan.parameter(version)}` : "";
  return rootBy({
    match: (to, id) => `(${to}:CaseStudy|ClosedCaseStudy {id: ${id}${asked}})`,
    targets: ["CaseStudy"],
    orderBy: (to) => `${to}.until <> 0, ${to}.since DESC`,
  })(plan, selected);
});

const views = computed(
  ["viewTitles", "viewAddresses"],
  ({ viewTitles, viewAddresses }) => {
    const addresses = z.array(z.string()).parse(viewAddresses ?? []);
    return z
      .array(z.string())
      .parse(viewTitles ?? [])
      .map((title, index) => ({ title, address: addresses[index] ?? "/" }));
  },
);

/** Case studies, their versions, and what stands behind their texts. */
export const caseStudyDomain: Domain = {
  name: "case-study",
  types: [
    {
      type: "CaseStudy",
      label: "CaseStudy|ClosedCaseStudy",
      fields: {
        id: stored("id"),
        title: stored("title", ""),
        summary: computed(["summary"], ({ summary }) => textOf(summary)),
        shownTitle: shownWords("title", "shownTitle"),
        shownSummary: shownWords("summary", "shownSummary"),
        language: stored("language", "RU"),
        text: computed(["text"], ({ text }) => textOf(text)),
        version: stored("version", 1),
        versions: many({
          match: ({ vars: { self } }, to) =>
            `(${to}:CaseStudy|ClosedCaseStudy {id: ${self}.id})`,
          orderBy: (to) => `${to}.version DESC`,
          targets: ["CaseStudy"],
        }),
        by: stored("by", ""),
        at: stored("at"),
        reason: computed(["reason"], ({ reason }) => textOf(reason)),
        since: stored("since"),
        until: expressed(
          ({ vars: { self } }) => `${self}.until`,
          (raw) => (raw === 0 ? null : raw),
        ),
        constructed: stored("constructed", false),
        reading: stored("reading", "{}"),
        displayNames: stored("displayNames", "FULL"),
        words: computed(["text"], ({ text }) =>
          countWords(parseStudy(textOf(text))),
        ),
        gathers,
        savedViews,
        views,
        cites: many({
          match: ({ vars: { self } }, to) =>
            `(${self})-[${to}c:CITES]->(${to}:Factoid|ClosedFactoid) WHERE ${to}c.role = 'CITED'`,
          orderBy: (to) => `${to}.sortKey`,
          targets: ["Factoid"],
        }),
        edition,
      },
    },
  ],
  values: [
    {
      type: "StudyEdition",
      fields: {
        published: publishAs,
        title: titled("title"),
        summary: titled("summary"),
      },
    },
  ],
  roots: {
    caseStudy,
    studyDraft,
    caseStudies: rootList({
      match: (frame, to, selected, after) =>
        `(${to}:CaseStudy) WHERE ${to}.sortKey > ${after ?? "''"} AND ${conditionsOf(conditions, to, selected.args["filter"], frame)}`,
      sortKey: (to) => `${to}.sortKey`,
      order: () => "studies by title",
      targets: ["CaseStudy"],
      isDistinct: true,
    }),
  },
};
