import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  type Asked,
  nothingAvoided,
  type Question,
} from "../../graph/questions.ts";
import type { View } from "../../graph/view.ts";
import { EndChoice, networkKinds } from "./end-choice.tsx";
import { Panel, type Panelled } from "./panel.tsx";
import { placeKinds } from "./presence-panel.tsx";
import { useNames } from "./use-names.ts";

const anyTerms = { kinds: [], period: undefined } as const;
const anyWay = { ...anyTerms, avoid: nothingAvoided } as const;

/** The question about those named; undefined while somebody is missing. */
function complete(what: Asked, ids: readonly string[]): Question | undefined {
  const [one, other] = ids;
  if (one === undefined) return undefined;
  if (what === "presence") return { of: "presence", at: one, ...anyTerms };
  if (other === undefined || one === other) return undefined;
  switch (what) {
    case "paths":
      return { of: "paths", from: one, to: other, k: 3, steps: 4, ...anyWay };
    case "between":
      return { of: "between", ids: ids.slice(0, 10), steps: 2, ...anyWay };
    case "compare":
      return { of: "compare", one, other };
  }
}

const isPerson = (id: string): boolean => id.startsWith("person/");
const isPlaceOrBody = (id: string): boolean =>
  !isPerson(id) && !id.startsWith("tie/") && !id.startsWith("pair/");

/** Those of a view whom a question would be about: gathered first, then looked at, then the centre. */
function namedFor(
  what: Asked,
  { gathered, selected, centre }: View,
): readonly string[] {
  const seen = [
    ...gathered,
    ...(gathered.length > 1 ? [] : [centre, selected]),
  ].flatMap((id) => (id === undefined ? [] : [id]));
  const fitting = seen.filter(
    (id) =>
      !id.startsWith("tie/") &&
      !id.startsWith("pair/") &&
      !id.startsWith("joint/") &&
      (what !== "compare" || isPerson(id)) &&
      (what !== "presence" || isPlaceOrBody(id)),
  );
  return [...new Set(what === "presence" ? fitting.toReversed() : fitting)];
}

/** The question to open: at once when all are named, else first whom it is about. */
export const opening = (what: Asked, view: View): Question =>
  complete(what, namedFor(what, view)) ?? { of: "choose", what };

/** Asks whom a question is about. */
export function ChoosePanel({
  question: { what },
  view,
  graph,
  act,
}: Panelled<Extract<Question, { of: "choose" }>> & { readonly view: View }) {
  const { t } = useTranslation();
  const [one, setOne] = useState(namedFor(what, view)[0]);
  const [other, setOther] = useState<string>();
  const named = [one, other].filter((id) => id !== undefined);
  const nameOf = useNames(graph, named);
  const pick = (ids: readonly (string | undefined)[]) => {
    const question = complete(
      what,
      ids.filter((id) => id !== undefined),
    );
    if (question !== undefined) act({ do: "ask", question });
  };
  const kinds =
    what === "presence"
      ? placeKinds
      : what === "compare"
        ? (["PERSON"] as const)
        : networkKinds;
  return (
    <Panel title={t(`network.ask.${what}`)} act={act}>
      <EndChoice
        label={t(what === "presence" ? "network.ask.at" : "network.ask.from")}
        name={one === undefined ? undefined : nameOf(one)}
        kinds={kinds}
        onPick={(id) => {
          setOne(id);
          pick([id, other]);
        }}
      />
      {what !== "presence" && (
        <EndChoice
          label={t("network.ask.to")}
          name={other === undefined ? undefined : nameOf(other)}
          kinds={kinds}
          onPick={(id) => {
            setOther(id);
            if (one !== undefined) pick([one, id]);
          }}
        />
      )}
    </Panel>
  );
}
