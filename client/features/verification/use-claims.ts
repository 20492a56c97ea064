import type { RivalledStatement } from "../../api/fragments.ts";
import { statementsDocument } from "../../api/statements.documents.ts";
import { type LiveAnswer, useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { useReading } from "../../url/use-reading.ts";
import type { ClaimsById } from "./step-parts.ts";

/** How many claims are asked for at once: as many as every card asks for. */
const portion = 100;

/** Claims by their ids: what came so far, the answers they come in, and how many ids are more than two hundred, which are not asked for. */
export function useClaims(ids: readonly string[]): {
  readonly claims: ClaimsById;
  readonly answers: readonly LiveAnswer<unknown>[];
  readonly beyond: number;
} {
  const [one, other] = [ids.slice(0, portion), ids.slice(portion, 2 * portion)];
  const first = usePortion(one);
  const second = usePortion(other);
  const claims = [first, second].flatMap((answer) =>
    answer.kind === "ready" ? answer.data.factoids.nodes : [],
  );
  return {
    claims: new Map<string, RivalledStatement>(
      claims.map((claim) => [claim.id, claim]),
    ),
    answers: other.length === 0 ? [first] : [first, second],
    beyond: Math.max(0, ids.length - 2 * portion),
  };
}

function usePortion(ids: readonly string[]) {
  const { lang } = useLanguage();
  const { input } = useReading();
  return useAnswer(
    statementsDocument,
    {
      first: portion,
      after: null,
      lang,
      reading: input,
      filter: { ids: [...ids] },
    },
    { pause: ids.length === 0 },
  );
}
