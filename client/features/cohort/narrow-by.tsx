import { useMediaQuery } from "@mantine/hooks";
import { useTranslation } from "react-i18next";

import { dateModes } from "../../../shared/dates/time-filter.ts";
import type { CohortChoice } from "../../api/cohort.documents.ts";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { DayField } from "../../ui/day-field.tsx";
import {
  type Chosen,
  dimensions,
  wordOfMode,
  writeChosen,
} from "../../url/cohort-address.ts";
import styles from "./cohort.module.css";
import { useCohort } from "./use-cohort.ts";

const isSame = (one: Chosen, other: Chosen): boolean =>
  one.dimension === other.dimension && one.code === other.code;

/** The name of a value among those that there are; its code where there is none such. */
export const nameOfChosen = (
  axes: readonly CohortChoice[],
  { dimension, code }: Chosen,
): string =>
  axes
    .find((axis) => axis.dimension === dimension)
    ?.values.find(({ value }) => value.code === code)?.value.label ??
  code ??
  "—";

/** What the page is narrowed to: a list for each respect, and the chosen values as words that can be taken away. */
export function NarrowBy({ axes }: { readonly axes: readonly CohortChoice[] }) {
  const { t } = useTranslation();
  const { view, change } = useCohort();
  const { only, since, until, mode, collection } = view;
  const isSmall = useMediaQuery("(width < 700px)");
  const put = (chosen: readonly Chosen[]) =>
    change({ only: writeChosen(chosen) });
  const choices = (
    <div className={styles["choices"]}>
      {dimensions.map((dimension) => {
        const values =
          axes.find((axis) => axis.dimension === dimension)?.values ?? [];
        return (
          <label key={dimension}>
            <span>{t(`cohort.dimension.${dimension}`)}</span>
            <select
              value=""
              disabled={values.length === 0}
              data-narrow={dimension}
              onChange={({ currentTarget: { value: place } }) => {
                const found = values[Number(place)]?.value;
                if (place === "" || found === undefined) return;
                const added = { dimension, code: found.code };
                if (!only.some((one) => isSame(one, added)))
                  put([...only, added]);
              }}
            >
              <option value="">{t("cohort.any")}</option>
              {values.map(({ value, decisions }, place) => (
                <option key={value.code ?? ""} value={place}>
                  {value.label} ({decisions})
                </option>
              ))}
            </select>
          </label>
        );
      })}
      <CollectionChoice
        chosen={collection}
        onChoose={(study) => change({ collection: study })}
      />
      {(["since", "until"] as const).map((end) => (
        <DayField
          key={end}
          label={t(`cohort.${end}`)}
          value={view[end]}
          onChange={(day) => change({ [end]: day === "" ? undefined : day })}
        />
      ))}
      {since + until !== "" && (
        <label>
          <span>{t("cohort.dated")}</span>
          <select
            value={mode}
            data-dated
            onChange={({ currentTarget }) =>
              change({ dated: wordOfMode(currentTarget.value) })
            }
          >
            {dateModes.map((code) => (
              <option key={code} value={code}>
                {t(`reading.mode.${code}`)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
  return (
    <section className={styles["narrow"]} aria-label={t("cohort.narrow")}>
      {isSmall ? (
        <details>
          <summary>{t("cohort.narrow")}</summary>
          {choices}
        </details>
      ) : (
        choices
      )}
      {(only.length + since.length + until.length > 0 ||
        collection !== undefined) && (
        <ul className={styles["chosen"]}>
          {only.map((one) => (
            <li key={`${one.dimension} ${one.code ?? ""}`}>
              <button
                type="button"
                onClick={() => put(only.filter((other) => !isSame(one, other)))}
              >
                {t(`cohort.dimension.${one.dimension}`)}:{" "}
                {nameOfChosen(axes, one)}
                <span aria-hidden="true"> ×</span>
                <span className="kt-hidden"> {t("cohort.takeAway")}</span>
              </button>
            </li>
          ))}
          <li>
            <button
              type="button"
              onClick={() =>
                change({
                  only: undefined,
                  since: undefined,
                  until: undefined,
                  dated: undefined,
                  collection: undefined,
                })
              }
            >
              {t("cohort.everything")}
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}
