import type { Condition } from "../compile/described.ts";
import { foldedWords } from "./fold-name.ts";

const wordsOf = (name: string) =>
  foldedWords(name.slice(0, 200)).map(({ folded, key }) => ({ folded, key }));

/** Whether some written form of row `x` has every word asked for at the beginning of one of its words, in any order and either script. */
export const nameCondition: Condition = (x, value, { plan }) => {
  const words = plan.parameter(wordsOf(String(value)));
  const begins = (list: string, word: string) =>
    `any(part IN split(form.${list}, ' ') WHERE part STARTS WITH ${word})`;
  return `EXISTS { (${x})-[:NAMED]->(form:WrittenForm) WHERE size(${words}) > 0 AND all(word IN ${words} WHERE ${begins("folded", "word.folded")} OR ${begins("latinKey", "word.key")}) }`;
};
