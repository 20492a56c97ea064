import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import type { Life } from "../../api/trajectories.documents.ts";
import { useShownView } from "../../frame/shown-view.tsx";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { Notice } from "../../ui/notice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import {
  type LivesSearch,
  type LivesView,
  mostCompared,
} from "../../url/lives-address.ts";
import { useReading } from "../../url/use-reading.ts";
import { Choices } from "./choices.tsx";
import { CompareView } from "./compare-view.tsx";
import { FlowView } from "./flow-view.tsx";
import { useStretchWords } from "./lane-track.tsx";
import { lanesAsFigure } from "./lanes-as-figure.ts";
import { LanesTable } from "./lanes-table.tsx";
import { LanesView } from "./lanes-view.tsx";
import { Legend } from "./legend.tsx";
import { LifePanel } from "./life-panel.tsx";
import { rowsOf } from "./life-rows.ts";
import { ClustersView } from "./sequences/clusters-view.tsx";
import { LongStates } from "./sequences/long-states.tsx";
import { SimilarView } from "./sequences/similar-view.tsx";
import { TypicalView } from "./sequences/typical-view.tsx";
import { useClusterGroups } from "./sequences/use-cluster-groups.ts";
import { StatesView } from "./states-view.tsx";
import { calendarAxis, originAxis } from "./time-axis.ts";
import styles from "./trajectories.module.css";
import { useDayWords } from "./use-day-words.ts";
import { useLives } from "./use-lives.ts";
import { useLivesCoverage } from "./use-lives-coverage.ts";
import { useLivesNotes } from "./use-lives-notes.ts";
import { useLivesView } from "./use-lives-view.ts";

/** How many days before and after an origin lanes are drawn. */
const aroundOrigin = { before: 540, after: 1080 };

const axisOf = ({ clock, from, to }: LivesView) =>
  clock === "CALENDAR"
    ? calendarAxis(from, to)
    : originAxis(
        -aroundOrigin.before,
        aroundOrigin.before + aroundOrigin.after,
      );

/** Courses of life: lanes, the spread of states, the flow through the check, some lives side by side. */
export function TrajectoriesPage() {
  const { t } = useTranslation();
  const { search, view, change } = useLivesView();
  const axis = useMemo(() => axisOf(view), [view]);
  const isComparing = view.compare.length >= 2 && search.show === "compare";
  return (
    <>
      <PageTitle title={t("pages.trajectories")} />
      <p className="kt-lead">
        <Glossed>{t("lives.lead")}</Glossed>
      </p>
      {isComparing ? (
        <>
          <p>
            <button
              type="button"
              className={styles["plain"]}
              onClick={() => change({ show: "" })}
            >
              {t("lives.backToAll")}
            </button>
          </p>
          <CompareView view={view} axis={axis} />
        </>
      ) : (
        <>
          <Choices view={view} search={search} change={change} />
          {view.show === "states" && <StatesView view={view} change={change} />}
          {view.show === "flow" && <FlowView view={view} change={change} />}
          {view.show === "clusters" && (
            <ClustersView view={view} change={change} />
          )}
          {view.show === "typical" && (
            <TypicalView view={view} change={change} />
          )}
          {view.show === "similar" && (
            <SimilarView view={view} change={change} />
          )}
          {(view.show === "lanes" || view.show === "table") && (
            <Lanes view={view} axis={axis} change={change} />
          )}
        </>
      )}
      {view.life !== undefined && (
        <LifePanel
          id={view.life}
          span={{ from: view.from, to: view.to }}
          onClose={() => change({ life: "" })}
          onSimilar={(like) => change({ show: "similar", like, life: "" })}
        />
      )}
    </>
  );
}

/** Whether the one whose lane is sought is not among those that have all come. */
const useIsAway = ({
  who,
  lives,
  isLoading,
}: {
  readonly who: string | undefined;
  readonly lives: readonly Life[];
  readonly isLoading: boolean;
}): boolean =>
  useMemo(
    () =>
      who !== undefined &&
      !isLoading &&
      !lives.some(({ person }) => person.id === who),
    [who, isLoading, lives],
  );

const toggled = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id)
    ? chosen.filter((one) => one !== id)
    : [...chosen, id].slice(0, mostCompared);

function Lanes({
  view,
  axis,
  change,
}: {
  readonly view: LivesView;
  readonly axis: ReturnType<typeof axisOf>;
  readonly change: (part: LivesSearch) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { filter, lanes, clock, from, to, compare } = view;
  const { lives, total, isLoading, failed, retry } = useLives({
    filter,
    channel: [...lanes],
    clock,
    from,
    to,
    lang,
    reading: input,
  });
  useLivesCoverage(view);
  const clustered = useClusterGroups(view);
  const isAway = useIsAway({ who: view.who, lives, isLoading });
  const stretch = useStretchWords();
  const { days } = useDayWords();
  const notes = useLivesNotes(view);
  useShownView(() => ({
    shows: lives.length === total ? lives.map(({ person }) => person.id) : [],
    told: notes,
    ...(lives.length === 0 || view.show === "table"
      ? {}
      : {
          figure: lanesAsFigure(
            {
              ...{ axis, lang, notes },
              rows: rowsOf(
                lives,
                { ...view, clusters: clustered.groups },
                t(`lives.untold.${view.group}`),
              ),
              lanes: lanes.length,
              words: { stretch, days },
            },
            t,
          ),
        }),
  }));
  if (failed !== undefined && lives.length === 0)
    return (
      <Notice
        title={t(failed === "offline" ? "states.offline" : "states.failed")}
        role="alert"
        action={{ label: t("states.again"), run: retry }}
      >
        <p>{failed === "offline" ? t("states.offlineAdvice") : failed}</p>
      </Notice>
    );
  return (
    <>
      <p
        className="kt-note"
        role="status"
        data-loaded={lives.length}
        aria-busy={isLoading}
      >
        {total === undefined
          ? t("states.loading")
          : isLoading
            ? t("lives.loading", { loaded: lives.length, count: total })
            : lives.length < total
              ? t("lives.partly", { loaded: lives.length, count: total })
              : t("lives.all", { count: total })}
        {total !== undefined && total > 0 && total < 10 && ` ${t("lives.few")}`}
        {compare.length > 0 && (
          <>
            {" · "}
            {t("lives.chosen", { count: compare.length })}
            {compare.length >= mostCompared && ` (${t("lives.noMore")})`}{" "}
            <button
              type="button"
              className={styles["plain"]}
              disabled={compare.length < 2}
              onClick={() => change({ show: "compare" })}
            >
              {t("lives.compare")}
            </button>{" "}
            <button
              type="button"
              className={styles["plain"]}
              onClick={() => change({ compare: "" })}
            >
              {t("lives.chooseNone")}
            </button>
          </>
        )}
      </p>
      {isAway && (
        <p className="kt-note" role="status">
          <Glossed>{t("sequences.away")}</Glossed>
        </p>
      )}
      {clustered.answer !== undefined && (
        <LongStates answer={clustered.answer}>
          {() => (
            <p className="kt-note">
              <Glossed>{t("sequences.noTypes")}</Glossed>
            </p>
          )}
        </LongStates>
      )}
      {total === 0 ? (
        <Notice title={t("lives.nobody")} />
      ) : view.show === "table" ? (
        <LanesTable lives={lives} view={view} clusters={clustered.groups} />
      ) : lives.length === 0 ? null : (
        <>
          <LanesView
            lives={lives}
            view={view}
            axis={axis}
            clusters={clustered.groups}
            chosen={compare}
            onOpen={(life) => change({ life })}
            onCompare={(id) => change({ compare: toggled(compare, id).join() })}
          />
          <Legend lives={lives} />
        </>
      )}
    </>
  );
}
