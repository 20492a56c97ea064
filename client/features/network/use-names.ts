import { linksDocument } from "../../api/network.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { partOf, type ReadGraph } from "./network-part.ts";

/** The name of whoever an id stands for: from the network, else asked for; the id itself until it is known. */
export function useNames(
  graph: ReadGraph,
  ids: readonly string[],
): (id: string) => string {
  const { lang } = useLanguage();
  const unknown = ids.filter((id) => !graph.things.has(id)).sort();
  const answer = useAnswer(
    linksDocument,
    { ids: unknown, kinds: null, during: null, lang, reading: null },
    { pause: unknown.length === 0 },
  );
  const found = new Map(
    answer.kind === "ready"
      ? partOf(answer.data.linksAmong, "").things.map(({ id, name }) => [
          id,
          name,
        ])
      : [],
  );
  return (id) => graph.things.get(id)?.name ?? found.get(id) ?? id;
}
