import { Checkbox } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Action } from "../../graph/act.ts";
import {
  type Doubt,
  doubts,
  type Filter,
  noFilter,
} from "../../graph/filter.ts";
import { thingKinds } from "../../graph/graph.ts";
import { credences } from "../../url/reading-codes.ts";
import { Choice } from "./choice.tsx";
import { GatherCollection } from "./gather-collection.tsx";
import styles from "./network.module.css";
import type { ReadGraph, ReadTie } from "./network-part.ts";

type Counted = { readonly code: string; readonly label: string; count: number };

/** Kinds of ties among what is not put away, with how many there are, the most first. */
function kindsIn(graph: ReadGraph): readonly Counted[] {
  const kinds = new Map<string, Counted>();
  for (const { kind, kindLabel } of graph.ties.values()) {
    const known = kinds.get(kind);
    if (known === undefined)
      kinds.set(kind, { code: kind, label: kindLabel, count: 1 });
    else known.count++;
  }
  return [...kinds.values()].sort(
    (one, other) =>
      other.count - one.count || one.label.localeCompare(other.label, "ru"),
  );
}

const isTold: Readonly<Record<Doubt, (tie: ReadTie) => boolean>> = {
  contested: ({ contested }) => contested,
  denied: ({ affirmed }) => !affirmed,
  doubted: ({ affirmed, doubted }) => affirmed && doubted,
};

const toggled = <Code extends string>(
  codes: readonly Code[],
  code: Code,
): readonly Code[] =>
  codes.includes(code)
    ? codes.filter((other) => other !== code)
    : [...codes, code];

/** Chooses what is drawn by kind, by what is told of a tie, and by credence; each with how many there are. */
export function FilterPanel({
  graph,
  filter,
  act,
}: {
  readonly graph: ReadGraph;
  readonly filter: Filter;
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const kinds = useMemo(() => kindsIn(graph), [graph]);
  const ties = [...graph.ties.values()];
  const things = [...graph.things.values()];
  const change = (to: Partial<Filter>) =>
    act({ do: "set", to: { filter: { ...filter, ...to } } });
  const box = (
    label: string,
    count: number,
    checked: boolean,
    onChange: () => void,
  ) => (
    <Checkbox
      key={label}
      size="sm"
      label={
        <>
          {label} <strong>{count}</strong>
        </>
      }
      checked={checked}
      onChange={onChange}
    />
  );
  return (
    <div className={styles["panelRow"]} data-filter>
      <fieldset>
        <legend>{t("network.filter.ties")}</legend>
        {kinds.map(({ code, label, count }) =>
          box(label, count, !filter.ties.includes(code), () =>
            change({ ties: toggled(filter.ties, code) }),
          ),
        )}
      </fieldset>
      <fieldset>
        <legend>{t("network.filter.things")}</legend>
        {thingKinds.flatMap((kind) => {
          const count = things.filter((thing) => thing.kind === kind).length;
          return count === 0
            ? []
            : [
                box(
                  t(`network.kind.${kind}`),
                  count,
                  !filter.things.includes(kind),
                  () => change({ things: toggled(filter.things, kind) }),
                ),
              ];
        })}
        <GatherCollection graph={graph} act={act} />
      </fieldset>
      <fieldset>
        <legend>{t("network.filter.told")}</legend>
        {doubts.map((doubt) =>
          box(
            t(`network.look.${doubt}`),
            ties.filter(isTold[doubt]).length,
            !filter.doubts.includes(doubt),
            () => change({ doubts: toggled(filter.doubts, doubt) }),
          ),
        )}
        <Choice
          label={t("network.filter.credence")}
          codes={["ANY", ...credences]}
          chosen={filter.credence ?? "ANY"}
          words={(code) =>
            code === "ANY" ? t("network.filter.any") : t(`credence.${code}`)
          }
          onChange={(code) =>
            change({ credence: code === "ANY" ? null : code })
          }
        />
        {box(
          t("network.filter.unjudged"),
          ties.filter(({ credence }) => credence === null).length,
          filter.unjudged,
          () => change({ unjudged: !filter.unjudged }),
        )}
        <button
          type="button"
          onClick={() => act({ do: "set", to: { filter: noFilter } })}
        >
          {t("network.filter.all")}
        </button>
      </fieldset>
    </div>
  );
}
