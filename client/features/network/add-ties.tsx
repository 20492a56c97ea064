import { Button, Checkbox } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { neighboursDocument } from "../../api/network.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import type { Action } from "../../graph/act.ts";
import type { Thing } from "../../graph/graph.ts";
import {
  choicesOf,
  firstChoice,
  type KindChoice,
  type KindCount,
  tieKindOf,
} from "../../graph/tie-kinds.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { useReading } from "../../url/use-reading.ts";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";

type Around = {
  readonly graph: ReadGraph;
  readonly thing: Thing;
  readonly act: (action: Action) => void;
};

/** What can be added around somebody: counted by kind first, then chosen. */
export function AddTies(around: Around) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const answer = useAnswer(neighboursDocument, {
    id: around.thing.id,
    lang,
    reading: input,
  });
  return (
    <section className={styles["add"]} data-add-ties>
      <h3>{t("network.show", { name: around.thing.name })}</h3>
      <AnswerStates answer={answer}>
        {({ neighbours }) => (
          <Choices
            {...around}
            counts={(neighbours?.counts ?? []).flatMap(
              ({ kind, ties, contested }) => {
                const code = tieKindOf(kind.code);
                return code === undefined
                  ? []
                  : [{ kind: code, label: kind.label, ties, contested }];
              },
            )}
          />
        )}
      </AnswerStates>
    </section>
  );
}

function Choices({
  graph,
  thing,
  act,
  counts,
}: Around & { readonly counts: readonly KindCount[] }) {
  const { t } = useTranslation();
  const choices = useMemo(
    () => choicesOf(graph, thing.id, counts),
    [graph, thing.id, counts],
  );
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(
    new Map(),
  );
  const first = firstChoice(choices);
  const chosen = choices.filter(
    ({ kind, fresh }) =>
      fresh > 0 && (changed.get(kind) ?? first.includes(kind)),
  );
  const fresh = choices.reduce((sum, choice) => sum + choice.fresh, 0);
  const total = chosen.reduce((sum, choice) => sum + choice.fresh, 0);
  if (choices.length === 0) return <p>{t("network.noTies")}</p>;
  return (
    <>
      <ul className={styles["kinds"]}>
        {choices.map((choice) => (
          <li key={choice.kind}>
            {choice.fresh === 0 ? (
              <p className={styles["here"]}>
                ✓ <KindWords choice={choice} />{" "}
                <span className="kt-note">{t("network.allShown")}</span>
              </p>
            ) : (
              <Checkbox
                size="sm"
                label={<KindWords choice={choice} />}
                checked={chosen.includes(choice)}
                onChange={({ currentTarget }) =>
                  setChanged(
                    new Map(changed).set(choice.kind, currentTarget.checked),
                  )
                }
              />
            )}
          </li>
        ))}
      </ul>
      {fresh > 0 && (
        <Button
          size="sm"
          disabled={total === 0}
          data-add
          onClick={() =>
            act({
              do: "add",
              addition: {
                of: "walk",
                id: thing.id,
                kinds: chosen.map(({ kind }) => kind),
              },
            })
          }
        >
          {t("network.add", { count: total })}
        </Button>
      )}
    </>
  );
}

/** A kind with how many ties there are, and how many of them are contested. */
function KindWords({ choice }: { readonly choice: KindChoice }) {
  const { t } = useTranslation();
  return (
    <>
      {choice.label} <strong>{choice.ties}</strong>
      {choice.contested > 0 && (
        <span className={styles["contested"]}>
          {" "}
          {t("network.contestedCount", { count: choice.contested })}
        </span>
      )}
    </>
  );
}
