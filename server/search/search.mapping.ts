import type { Domain, RootMapping, ValueMapping } from "../compile/mapping.ts";
import { listOf, valueShaper } from "../compile/shape.ts";
import { badInput } from "../http/errors.ts";
import { findByName } from "./find-by-name.ts";
import { matchNamesRoot } from "./list/match-names.mapping.ts";
import { searchRoot } from "./search-connection.ts";
import { searchEdgeMappings } from "./search-edge.mapping.ts";
import { suggestionsOfPage } from "./suggest.cypher.ts";
import { displayNameOf, hintOf, suggestionOf } from "./suggestion.ts";

/** The most suggestions at once. */
const mostSuggestions = 20;

const suggestRoot: RootMapping = (plan, selected) => {
  const { prefix, kinds, first } = selected.args;
  if (typeof first !== "number" || first < 1 || first > mostSuggestions)
    throw badInput(
      `${selected.key}: first: ${String(first)} is not a number from 1 to ${String(mostSuggestions)}`,
    );
  const ask = findByName(plan, {
    text: String(prefix),
    kinds,
    offset: 0,
    first,
  });
  const result = plan.variable("r");
  const shape = valueShaper(plan, selected);
  const text = `CALL () {
${suggestionsOfPage(ask, kinds)}
RETURN suggestions AS ${result}
}`;
  return {
    calls: [text],
    expression: result,
    shape: (raw) => shape(listOf(raw).map(suggestionOf)),
  };
};

const suggestionMapping: ValueMapping = {
  type: "Suggestion",
  fields: { displayName: displayNameOf, hint: hintOf },
};

/** Search and suggestions. */
export const searchDomain: Domain = {
  name: "search",
  types: searchEdgeMappings,
  values: [suggestionMapping],
  roots: {
    search: searchRoot,
    suggest: suggestRoot,
    matchNames: matchNamesRoot,
  },
};
