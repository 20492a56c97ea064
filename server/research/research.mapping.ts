import { studiesIn } from "../case-study/gathered.ts";
import { firstOf } from "../compile/limit.ts";
import type {
  Domain,
  Frame,
  RootMapping,
  ValueMapping,
} from "../compile/mapping.ts";
import { statementText } from "../compile/operation.ts";
import { objectSelection } from "../compile/selection.ts";
import { valueShaper } from "../compile/shape.ts";
import { term } from "../factoid/kinds/term.ts";
import type { Ask, Asking } from "./answering.ts";
import { askCases } from "./ask-cases.ts";
import { askDocuments } from "./ask-documents.ts";
import { askGaps } from "./ask-gaps.ts";
import type { Words } from "./lay-out.ts";
import { researchQuestionsRoot } from "./listed.ts";
import { queryText } from "./query-text.ts";
import type { Answering } from "./question.ts";
import { readResearchAsk } from "./research.ts";
import { showAnswer, type ShownAnswer } from "./show.ts";

type Args = Readonly<Record<string, unknown>>;

const askingOf = (answer: Answering, ask: Ask): Asking => {
  switch (answer.from) {
    case "cases":
      return askCases(answer, ask);
    case "documents":
      return askDocuments(ask);
    case "gaps":
      return askGaps(ask);
  }
};

/** `researchQuestion`: one of the sixteen, in one statement; what is counted of it is worked out here. */
const researchQuestionRoot: RootMapping = (plan, selected) => {
  const { args, sets } = selected;
  const asked = readResearchAsk(args);
  const { question, chosen, inCollection } = asked;
  const fields = objectSelection(plan.scope, "ResearchAnswer", sets);
  for (const field of fields) if (field.name === "people") firstOf(field);
  const lens = plan.lens(args["reading"]);
  const frame: Frame = { plan, lens, vars: { self: "e" } };
  const { calls, columns, read } = askingOf(question.answer, {
    frame,
    chosen,
    studies: studiesIn(plan, inCollection),
    isCovered: fields.some(({ name }) => name === "coverage"),
  });
  const result = plan.variable("r");
  const columnsText = Object.entries(columns)
    .map(([name, variable]) => `${name}: ${variable}`)
    .join(", ");
  const text = [
    "CALL () {",
    ...calls,
    `RETURN {${columnsText}} AS ${result}`,
    "}",
  ].join("\n");
  const shape = valueShaper(plan, selected);
  const piece = { calls: [text], expression: result };
  return {
    ...piece,
    shape: (raw) => {
      const statement = statementText([piece]);
      const parameters = Object.entries(plan.parameters()).filter(([name]) =>
        statement.includes(`$${name}`),
      );
      return shape({
        ...showAnswer(asked, read(raw)),
        query: queryText(plan.scope.schema, {
          number: question.number,
          chosen,
          inCollection,
          reading: args["reading"],
        }),
        statement,
        parameters: JSON.stringify(Object.fromEntries(parameters), null, 2),
      });
    },
  };
};

const inLang = ({ ru, en }: Words, { lang }: Args): string =>
  lang === "EN" ? en : ru;

/** A field that says something in the language asked for. */
const said =
  (name: string) =>
  (value: Readonly<Record<string, Words | null>>, args: Args) => {
    const found = value[name];
    return found === null || found === undefined ? null : inLang(found, args);
  };

const saidEach =
  (name: string) =>
  (value: Readonly<Record<string, readonly Words[]>>, args: Args) =>
    (value[name] ?? []).map((one) => inLang(one, args));

type Labelled = { readonly labelRu: string; readonly labelEn: string };

const values: readonly ValueMapping[] = [
  {
    type: "ResearchQuestion",
    fields: {
      name: said("name"),
      question: said("question"),
      counted: said("counted"),
      unit: said("unit"),
      canSay: saidEach("canSay"),
      cannotSay: saidEach("cannotSay"),
      falsifier: saidEach("falsifier"),
      kinds: ({ kinds }: { readonly kinds: readonly string[] }) =>
        kinds.map((kind) => term("FACTOID_KIND", kind)),
    },
  },
  {
    type: "ResearchDefinition",
    fields: { label: said("words"), description: said("described") },
  },
  {
    type: "ResearchDefinitionValue",
    fields: {
      label: ({ labelRu, labelEn }: Labelled, { lang }: Args) =>
        lang === "EN" ? labelEn : labelRu,
    },
  },
  {
    type: "ResearchChosen",
    fields: { label: said("words"), chosen: said("chosen") },
  },
  {
    type: "ResearchAnswer",
    fields: {
      people: ({ people }: ShownAnswer, args: Args) =>
        people(String(args["cell"]), firstOf({ key: "people", args })),
      coverage: ({ coverage }: ShownAnswer) => coverage(),
    },
  },
  {
    type: "ResearchTable",
    fields: {
      title: said("title"),
      rowsAre: said("rowsAre"),
      unit: said("unit"),
      note: said("note"),
    },
  },
  { type: "ResearchColumn", fields: { label: said("words") } },
  { type: "ResearchRow", fields: { label: said("words") } },
  { type: "ResearchCount", fields: { label: said("words") } },
  { type: "ResearchQuoted", fields: { statement: said("words") } },
];

/** The sixteen research questions. */
export const researchDomain: Domain = {
  name: "research",
  values,
  roots: {
    researchQuestion: researchQuestionRoot,
    researchQuestions: researchQuestionsRoot,
  },
};
