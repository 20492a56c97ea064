import { useTranslation } from "react-i18next";

import { livesChoicesDocument } from "../../api/trajectories.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { wordOf } from "../../url/address-words.ts";
import {
  clockWords,
  groups,
  isSequences,
  laneWords,
  type LivesSearch,
  type LivesView,
  orders,
  shows,
} from "../../url/lives-address.ts";
import { mostYearsCompared } from "../../url/sequence-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { Choice, Several } from "./choice.tsx";
import { FlowChoices } from "./flow-choices.tsx";
import { SequenceChoices } from "./sequences/sequence-choices.tsx";
import styles from "./trajectories.module.css";

type Change = (part: LivesSearch) => void;

const spans = [
  "1941-1945",
  "1942-1943",
  "1942-1944",
  "1938-1948",
  "1920-1950",
] as const;

const isComparable = (span: string): boolean =>
  Number(span.slice(5)) - Number(span.slice(0, 4)) <= mostYearsCompared;

const facets = [
  { facet: "OWN_DISTRICT", key: "district" },
  { facet: "PENALTY", key: "penalty" },
  { facet: "SEX", key: "sex" },
  { facet: "COLLECTION", key: "collection" },
] as const;

/** Whose lives, and how they are shown. Everything chosen is in the address. */
export function Choices({
  view,
  search,
  change,
}: {
  readonly view: LivesView;
  readonly search: LivesSearch;
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const isLanes = view.show === "lanes" || view.show === "table";
  const isSequenced = isSequences(view.show);
  return (
    <div
      className={styles["choices"]}
      role="group"
      aria-label={t("lives.choices")}
    >
      <div
        className={styles["shows"]}
        role="group"
        aria-label={t("lives.show.label")}
      >
        {shows.map((show) => (
          <button
            key={show}
            type="button"
            aria-pressed={view.show === show}
            onClick={() =>
              change({ show: show === "lanes" ? "" : show, open: "" })
            }
          >
            {t(`lives.show.${show}`)}
          </button>
        ))}
      </div>
      <FacetChoices search={search} change={change} />
      {view.show !== "flow" && (
        <>
          <Several
            label={t("lives.channelLabel")}
            options={Object.entries(laneWords).map(([word, code]) => ({
              value: word,
              label: t(`lives.channel.${code}`),
            }))}
            chosen={view.lanes.map((code) => wordOf(laneWords, code))}
            isOne={view.show === "states"}
            onChange={(words) =>
              change({ lane: words.join() === "single" ? "" : words.join() })
            }
          />
          {!isSequenced && (
            <Choice
              label={t("lives.clockLabel")}
              value={wordOf(clockWords, view.clock)}
              options={Object.entries(clockWords).map(([word, code]) => ({
                value: word,
                label: t(`lives.clock.${code}`),
              }))}
              onChange={(clock) =>
                change({ clock: clock === "calendar" ? "" : clock })
              }
            />
          )}
          <Choice
            label={t("lives.spanLabel")}
            value={`${view.from.slice(0, 4)}-${view.to.slice(0, 4)}`}
            options={spans
              .filter((span) => !isSequenced || isComparable(span))
              .map((span) => ({ value: span, label: span.replace("-", "–") }))}
            onChange={(span) => change({ span, open: "" })}
          />
        </>
      )}
      {isLanes && (
        <>
          <Choice
            label={t("lives.groupLabel")}
            value={view.group}
            options={groups.map((group) => ({
              value: group,
              label: t(`lives.group.${group}`),
            }))}
            onChange={(group) => change({ group })}
          />
          <Choice
            label={t("lives.orderLabel")}
            value={view.order}
            options={orders.map((order) => ({
              value: order,
              label: t(`lives.order.${order}`),
            }))}
            onChange={(order) => change({ order })}
          />
        </>
      )}
      {(isSequenced || (isLanes && view.group === "cluster")) && (
        <SequenceChoices view={view} change={change} />
      )}
      {view.show === "flow" && <FlowChoices view={view} change={change} />}
    </div>
  );
}

function FacetChoices({
  search,
  change,
}: {
  readonly search: LivesSearch;
  readonly change: Change;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const answer = useAnswer(livesChoicesDocument, { lang, reading: input });
  const known = answer.kind === "ready" ? answer.data.facets.facets : [];
  return (
    <>
      {facets.map(({ facet, key }) => (
        <Choice
          key={key}
          label={t(`lives.filter.${key}`)}
          value={search[key] ?? ""}
          options={[
            { value: "", label: t("contradictions.any") },
            ...(known
              .find((one) => one.facet === facet)
              ?.values.map(({ term, persons }) => ({
                value: term.code,
                label: `${term.label} · ${persons}`,
              })) ?? []),
          ]}
          onChange={(value) => change({ [key]: value, open: "" })}
        />
      ))}
    </>
  );
}
