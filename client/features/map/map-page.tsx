import { useState } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import { mostFollowed, writeFollowed } from "../../url/map-address.ts";
import { HatchingDefs } from "./drawing-view.tsx";
import { FiguresView } from "./figures-view.tsx";
import styles from "./map.module.css";
import { MovementView } from "./movement-view.tsx";
import { OpenedClaims } from "./opened-claims.tsx";
import { type ChangeMap, useMapView } from "./use-map-view.ts";

/** Districts on the map by what is asked, day by day; or where people went. */
export function MapPage() {
  const { t } = useTranslation();
  const { search, view, change } = useMapView();
  const { followed } = view;
  return (
    <>
      <PageTitle title={t("pages.map")} />
      <p className="kt-lead" data-honest>
        <Glossed>{t("map.lead")}</Glossed>
      </p>
      <div className={styles["kinds"]} role="group" aria-label={t("map.shows")}>
        <button
          type="button"
          aria-pressed={followed === undefined}
          onClick={() => change({ move: undefined, day: undefined })}
        >
          {t("map.districts")}
        </button>
        <FollowBox
          ids={followed?.kind === "people" ? followed.ids : []}
          change={change}
        />
        <CollectionChoice
          chosen={view.collection}
          onChoose={(collection) => change({ collection })}
        />
        {view.collection !== undefined && followed === undefined && (
          <button
            type="button"
            data-follow="collection"
            onClick={() => change({ move: "found", day: undefined })}
          >
            {t("map.followCollection")}
          </button>
        )}
      </div>
      <HatchingDefs />
      {followed === undefined ? (
        <FiguresView view={view} change={change} />
      ) : (
        <MovementView
          view={view}
          followed={followed}
          search={search}
          change={change}
        />
      )}
      <OpenedClaims claims={view.claims} change={change} />
    </>
  );
}

/** Adds somebody whom the map follows. */
function FollowBox({
  ids,
  change,
}: {
  readonly ids: readonly string[];
  readonly change: ChangeMap;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  return (
    <div className={styles["follow"]}>
      <SuggestBox
        label={t("map.follow")}
        placeholder={t("map.follow")}
        text={text}
        kinds={["PERSON"]}
        onText={setText}
        onPick={({ id }) => {
          setText("");
          change({
            move: writeFollowed({
              kind: "people",
              ids: [...ids.filter((one) => one !== id), id].slice(
                -mostFollowed,
              ),
            }),
            at: undefined,
            day: undefined,
          });
        }}
      />
    </div>
  );
}
