import { Checkbox } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  type Avoided,
  avoidsSomething,
  bounds,
  passedKinds,
  passedLevels,
} from "../../graph/questions.ts";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import { allClaims, type Reading } from "../../url/reading.ts";
import { capacities } from "../../url/reading-codes.ts";
import { useReading } from "../../url/use-reading.ts";
import { CodeChoice } from "../reading/code-choice.tsx";
import { networkKinds } from "./end-choice.tsx";
import styles from "./network.module.css";

/** What ways do not pass through: somebody by name, kinds, levels of the party; and whose words they do not rest on. */
export function AvoidChoice({
  avoid,
  nameOf,
  onChange,
}: {
  readonly avoid: Avoided;
  readonly nameOf: (id: string) => string;
  readonly onChange: (avoid: Avoided) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const { reading } = useReading();
  const { ids } = avoid;
  return (
    <details
      className={styles["terms"]}
      open={avoidsSomething(avoid) || isWithoutAccusers(reading)}
      data-avoid
    >
      <summary>{t("network.avoid.label")}</summary>
      {ids.length > 0 && (
        <ul className={styles["chips"]} aria-label={t("network.avoid.these")}>
          {ids.map((id) => (
            <li key={id}>
              {nameOf(id)}
              <button
                type="button"
                aria-label={t("network.avoid.again", { name: nameOf(id) })}
                onClick={() =>
                  onChange({
                    ...avoid,
                    ids: ids.filter((other) => other !== id),
                  })
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {ids.length < bounds.avoided && (
        <SuggestBox
          label={t("network.avoid.add")}
          placeholder={t("network.avoid.add")}
          text={text}
          kinds={networkKinds}
          onText={setText}
          onPick={({ id }) => {
            setText("");
            onChange({ ...avoid, ids: [...new Set([...ids, id])] });
          }}
        />
      )}
      <CodeChoice
        legend={t("network.avoid.kinds")}
        codes={passedKinds}
        chosen={avoid.kinds}
        words={(kind) => t(`kinds.many.${kind}`)}
        onChange={(kinds) => onChange({ ...avoid, kinds })}
      />
      <CodeChoice
        legend={t("network.avoid.levels")}
        codes={passedLevels}
        chosen={avoid.levels}
        words={(level) => t(`level.${level}`)}
        onChange={(levels) => onChange({ ...avoid, levels })}
      />
      <WithoutAccusers />
    </details>
  );
}

const isWithoutAccusers = ({ capacities: kept }: Reading): boolean =>
  kept.length > 0 && !kept.includes("ACCUSER");

/** Leaves out what is told by those who speak against somebody: by the reading, so that the whole page reads the same. */
function WithoutAccusers() {
  const { t } = useTranslation();
  const { reading, setReading } = useReading();
  const kept =
    reading.capacities.length === 0 ? [...capacities] : reading.capacities;
  const toggle = (isWithout: boolean) => {
    const next = isWithout
      ? kept.filter((code) => code !== "ACCUSER")
      : capacities.filter((code) => code === "ACCUSER" || kept.includes(code));
    setReading({
      ...reading,
      capacities:
        next.length === capacities.length ? allClaims.capacities : next,
    });
  };
  return (
    <Checkbox
      size="xs"
      mt={10}
      label={t("network.avoid.accusers")}
      description={t("network.avoid.accusersHow")}
      checked={isWithoutAccusers(reading)}
      onChange={({ currentTarget }) => toggle(currentTarget.checked)}
    />
  );
}
