import type { Mappings } from "../compile/mapping.ts";
import { versionedResolvers } from "../history/versioned-resolvers.ts";
import * as claims from "./factoid.service.ts";
import * as judgements from "./interpretation.service.ts";
import type { JudgedInput } from "./judged.ts";

type Changing = { readonly id: string; readonly expectedRevision: number };
type WithContent = { readonly content: unknown };

/** Resolvers of the mutations on claims and judgements: each hands its input to the service and gives back the record, or why not. */
export const writeResolvers = (mappings: Mappings) => {
  const claim = versionedResolvers(mappings, "Factoid");
  const judgement = versionedResolvers(mappings, "Interpretation");
  return {
    Mutation: {
      createFactoid: claim.writes<WithContent>((writer, { content }) =>
        claims.createFactoid(writer, content),
      ),
      correctFactoid: claim.writes<Changing & WithContent>((writer, input) =>
        claims.correctFactoid(writer, input, input.content),
      ),
      retractFactoid: claim.closes<Changing>(
        "FactoidRetracted",
        claims.retractFactoid,
      ),
      restoreFactoid: claim.writes<Changing>(claims.restoreFactoid),
      createInterpretation: judgement.writes<JudgedInput>(
        judgements.createInterpretation,
      ),
      correctInterpretation: judgement.writes<Changing>(
        judgements.correctInterpretation,
      ),
      retractInterpretation: judgement.closes<Changing>(
        "InterpretationRetracted",
        judgements.retractInterpretation,
      ),
    },
  };
};
