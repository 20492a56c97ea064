import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import type { Action } from "../../graph/act.ts";
import { measures } from "../../graph/questions.ts";
import {
  type Appearance,
  colourings,
  groupings,
  projections,
  type View,
} from "../../graph/view.ts";
import { Choice } from "./choice.tsx";
import { isMeasure } from "./colour-words.ts";
import styles from "./network.module.css";

/** Chooses what size, colour, boxes and lines tell. */
export function LookPanel({
  view,
  act,
}: {
  readonly view: View;
  readonly act: (action: Action) => void;
}) {
  const { t } = useTranslation();
  const set = (to: Partial<Appearance>) => act({ do: "set", to });
  return (
    <div className={styles["panelRow"]} data-look>
      <fieldset>
        <legend>{t("network.lookPanel.shapes")}</legend>
        <Choice
          label={t("network.lookPanel.size")}
          codes={["same", ...measures]}
          chosen={view.size ?? "same"}
          words={(code) =>
            code === "same"
              ? t("network.lookPanel.same")
              : t(`network.measure.${code}`)
          }
          onChange={(code) => set({ size: code === "same" ? undefined : code })}
        />
        <Choice
          label={t("network.lookPanel.colour")}
          codes={colourings}
          chosen={view.colour}
          words={(code) =>
            isMeasure(code)
              ? t(`network.measure.${code}`)
              : t(`network.colour.${code}`)
          }
          onChange={(colour) => set({ colour })}
        />
        <Checkbox
          size="sm"
          label={t("network.lookPanel.cuts")}
          checked={view.cuts}
          onChange={() => set({ cuts: !view.cuts })}
        />
      </fieldset>
      <fieldset>
        <legend>{t("network.lookPanel.order")}</legend>
        <Choice
          label={t("network.lookPanel.group")}
          codes={groupings}
          chosen={view.group}
          words={(code) => t(`network.group.${code}`)}
          onChange={(group) => set({ group })}
        />
        {view.group !== "none" && (
          <p className="kt-note">
            <Glossed>{t(`network.groupRule.${view.group}`)}</Glossed>
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend>{t("network.lookPanel.lines")}</legend>
        <Choice
          label={t("network.lookPanel.through")}
          codes={projections}
          chosen={view.projection}
          words={(code) => t(`network.through.${code}`)}
          onChange={(projection) => set({ projection })}
        />
        {view.projection !== "none" && (
          <p className="kt-note" data-projection-rule>
            <Glossed>{t("network.throughRule")}</Glossed>
          </p>
        )}
        <Checkbox
          size="sm"
          label={t("network.lookPanel.spread")}
          checked={view.spread}
          onChange={() => set({ spread: !view.spread })}
        />
      </fieldset>
    </div>
  );
}
