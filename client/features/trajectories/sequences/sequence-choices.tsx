import { useTranslation } from "react-i18next";

import type { LivesSearch, LivesView } from "../../../url/lives-address.ts";
import {
  manyChoices,
  measureWords,
  methodWords,
  normWords,
  partsBounds,
  takesIndel,
  usualMany,
  writeChoice,
  writeParts,
} from "../../../url/sequence-address.ts";
import { Choice } from "../choice.tsx";
import styles from "../trajectories.module.css";

type Change = (part: LivesSearch) => void;

type Words = Readonly<Record<string, string>>;

const costs = ["", "0.5", "1", "1.5", "2", "3"] as const;

/** How lives are compared, and how they are put together. */
export function SequenceChoices({
  view,
  change,
}: {
  readonly view: LivesView;
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const { show, measure, norm, indel, method, parts, many } = view;
  const isClustered = show !== "typical" && show !== "similar";
  const coded = (
    words: Words,
    kind: "measure" | "norm" | "method",
    code: string,
  ) => ({
    label: t(`sequences.${kind}Label`),
    value: code,
    options: Object.values(words).map((each) => ({
      value: each,
      label: t(`sequences.${kind}.${each}`),
    })),
  });
  return (
    <>
      <Choice
        {...coded(measureWords, "measure", measure)}
        onChange={(code) =>
          change({ measure: writeChoice(measureWords, code), open: "" })
        }
      />
      <Choice
        {...coded(normWords, "norm", norm)}
        onChange={(code) =>
          change({ norm: writeChoice(normWords, code), open: "" })
        }
      />
      {takesIndel(measure) && (
        <Choice
          label={t("sequences.indelLabel")}
          value={indel === null ? "" : String(indel)}
          options={costs.map((cost) => ({
            value: cost,
            label: cost === "" ? t("sequences.indelUsual") : cost,
          }))}
          onChange={(cost) => change({ indel: cost, open: "" })}
        />
      )}
      {isClustered ? (
        <>
          <Choice
            {...coded(methodWords, "method", method)}
            onChange={(code) =>
              change({ method: writeChoice(methodWords, code), open: "" })
            }
          />
          <Choice
            label={t("sequences.partsLabel")}
            value={String(parts)}
            options={Array.from(
              { length: partsBounds.most - partsBounds.least + 1 },
              (_, at) => String(at + partsBounds.least),
            ).map((value) => ({ value, label: value }))}
            onChange={(value) =>
              change({ parts: writeParts(Number(value)), open: "" })
            }
          />
        </>
      ) : (
        <Choice
          label={t("sequences.manyLabel")}
          value={String(many)}
          options={manyChoices.map((value) => ({ value, label: value }))}
          onChange={(value) =>
            change({ many: value === usualMany ? "" : value })
          }
        />
      )}
      <p className={styles["explained"]}>
        {t(`sequences.measureSees.${measure}`)} {t("sequences.missing")}
      </p>
    </>
  );
}
