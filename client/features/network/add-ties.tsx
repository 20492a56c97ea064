import { Button, Checkbox } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { neighboursDocument } from "../../api/neighbours.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import type { Action } from "../../graph/act.ts";
import type { Thing } from "../../graph/graph.ts";
import { type Addition, bounds } from "../../graph/questions.ts";
import {
  choicesOf,
  firstChoice,
  type KindChoice,
  type KindCount,
  type TieKind,
  tieKindOf,
} from "../../graph/tie-kinds.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { useReading } from "../../url/use-reading.ts";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";
import { SingleChoice } from "./single-choice.tsx";

/** Single neighbours that were ticked, by the kind of tie that they were ticked under. */
type Picked = ReadonlyMap<TieKind, ReadonlySet<string>>;

const nobody: ReadonlySet<string> = new Set();

const picking = (
  picked: Picked,
  kind: TieKind,
  ids: readonly string[],
): Picked => new Map(picked).set(kind, new Set(ids));

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
      <h3>
        <Glossed>{t("network.show", { name: around.thing.name })}</Glossed>
      </h3>
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
  const [opened, setOpened] = useState<TieKind>();
  const [picked, setPicked] = useState<Picked>(new Map());
  const first = firstChoice(choices);
  const isPicked = (kind: TieKind): boolean =>
    (picked.get(kind)?.size ?? 0) > 0;
  const chosen = choices.filter(
    ({ kind, fresh }) =>
      fresh > 0 &&
      !isPicked(kind) &&
      (changed.get(kind) ?? first.includes(kind)),
  );
  const singles = [...new Set([...picked.values()].flatMap((ids) => [...ids]))];
  const fresh = choices.reduce((sum, choice) => sum + choice.fresh, 0);
  const total =
    singles.length + chosen.reduce((sum, choice) => sum + choice.fresh, 0);
  const add = () => {
    const { id } = thing;
    const whole = chosen.map(({ kind }) => kind);
    const pick: Addition = {
      of: "pick",
      ...{ id, ids: singles, kinds: [...picked.keys()].filter(isPicked) },
    };
    const walk: Addition = { of: "walk", id, kinds: whole };
    act({
      do: "add",
      addition: whole.length === 0 ? pick : walk,
      ...(whole.length > 0 && singles.length > 0 ? { also: pick } : {}),
    });
    setPicked(new Map());
    setChanged(new Map());
  };
  if (choices.length === 0)
    return (
      <p>
        <Glossed>{t("network.noTies")}</Glossed>
      </p>
    );
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
              <div className={styles["kind"]}>
                <Checkbox
                  size="sm"
                  label={<KindWords choice={choice} />}
                  checked={chosen.includes(choice)}
                  indeterminate={isPicked(choice.kind)}
                  onChange={({ currentTarget }) => {
                    setPicked(picking(picked, choice.kind, []));
                    setChanged(
                      new Map(changed).set(choice.kind, currentTarget.checked),
                    );
                  }}
                />
                <button
                  type="button"
                  className={styles["pick"]}
                  aria-expanded={opened === choice.kind}
                  aria-label={t("network.single.of", { kind: choice.label })}
                  onClick={() =>
                    setOpened(opened === choice.kind ? undefined : choice.kind)
                  }
                >
                  {t("network.single.open")}
                </button>
              </div>
            )}
            {opened === choice.kind && choice.fresh > 0 && (
              <SingleChoice
                graph={graph}
                id={thing.id}
                kind={choice.kind}
                label={choice.label}
                picked={picked.get(choice.kind) ?? nobody}
                left={bounds.picked - singles.length}
                onPick={(id, isIn) => {
                  const known = [...(picked.get(choice.kind) ?? [])];
                  setPicked(
                    picking(
                      picked,
                      choice.kind,
                      isIn
                        ? [...known, id]
                        : known.filter((other) => other !== id),
                    ),
                  );
                  // Whoever picks some does not want all of them.
                  setChanged(new Map(changed).set(choice.kind, false));
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {fresh > 0 && (
        <Button size="sm" disabled={total === 0} data-add onClick={add}>
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
