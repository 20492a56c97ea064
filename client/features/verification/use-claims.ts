import { statementsDocument } from "../../api/statements.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useReading } from "../../url/use-reading.ts";
import type { ClaimsById } from "./step-parts.ts";

/** How many claims are asked for at once: as many as every card asks for. */
const portion = 100;

/** Claims by their ids, two hundred at most: more than any route of a person was seen to have. */
export function useClaims(ids: readonly string[]): ClaimsById {
  const { lang } = useLanguage();
  const { input } = useReading();
  const common = { first: portion, after: null, lang, reading: input };
  const [one, other] = [ids.slice(0, portion), ids.slice(portion, 2 * portion)];
  const answers = [
    useAnswer(
      statementsDocument,
      { ...common, filter: { ids: one } },
      { pause: one.length === 0 },
    ),
    useAnswer(
      statementsDocument,
      { ...common, filter: { ids: other } },
      { pause: other.length === 0 },
    ),
  ];
  return new Map(
    answers
      .flatMap((answer) =>
        answer.kind === "ready" ? answer.data.factoids.nodes : [],
      )
      .map((claim) => [claim.id, claim]),
  );
}
