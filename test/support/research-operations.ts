import type { Operation } from "./operations.ts";

/** Research questions that read of every part, as operations, under a reading written as an argument. */
export const researchOperations = (reading: string): readonly Operation[] => [
  {
    name: "the sixteen questions, and on how much each rests",
    query:
      "{ researchQuestions { claims persons constructed question { number name question(lang: EN) definitions { key usual takes values { code label } } kinds { code } } } }",
    mayScan: true,
  },
  ...[
    { number: 4, definitions: '[{ key: "width", value: "30" }]' },
    { number: 5, definitions: '[{ key: "body", value: "ALL" }]' },
    {
      number: 8,
      definitions: '[{ key: "person", value: "person/aleksandrov-m-a" }]',
    },
    { number: 10, definitions: "[]" },
    { number: 15, definitions: "[]" },
  ].map(({ number, definitions }) => ({
    name: `research question ${String(number)}, under a reading`,
    query: `{ researchQuestion(number: ${String(number)}, definitions: ${definitions}, ${reading}) { question { number canSay cannotSay(lang: EN) falsifier } chosen { key code chosen } units persons raions constructed tables { key title drawn moreRows columns { key label isShare } rows { key label entity all { count } cells { key count value of share low high persons raions fewBehind opens } } } statistics { label count } counterEvidence { label count of } quoted { claim statement source { id displayName } leaf } omitted { what why count } coverage { claims witnesses omitted { what why count } } query statement parameters } }`,
    mayScan: true as const,
  })),
];
