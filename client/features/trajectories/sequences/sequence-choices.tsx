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
  return (
    <>
      <Choice
        label={t("sequences.measureLabel")}
        value={measure}
        options={Object.values(measureWords).map((code) => ({
          value: code,
          label: t(`sequences.measure.${code}`),
        }))}
        onChange={(code) =>
          change({ measure: writeChoice(measureWords, code), open: "" })
        }
      />
      <Choice
        label={t("sequences.normLabel")}
        value={norm}
        options={Object.values(normWords).map((code) => ({
          value: code,
          label: t(`sequences.norm.${code}`),
        }))}
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
            label={t("sequences.methodLabel")}
            value={method}
            options={Object.values(methodWords).map((code) => ({
              value: code,
              label: t(`sequences.method.${code}`),
            }))}
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
