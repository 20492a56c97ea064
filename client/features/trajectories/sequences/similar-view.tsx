import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import {
  type Similar,
  similarDocument,
} from "../../../api/sequences.documents.ts";
import { useLongAnswer } from "../../../api/use-long-answer.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import { EntityLink } from "../../../ui/entity-link.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { SuggestBox } from "../../../ui/suggest-box.tsx";
import type { LivesSearch, LivesView } from "../../../url/lives-address.ts";
import { useReading } from "../../../url/use-reading.ts";
import tables from "../trajectories.module.css";
import { askedAs } from "./asked-as.ts";
import { ComparedStand } from "./compared-stand.tsx";
import { DifferenceList } from "./difference-list.tsx";
import { IndicatorLine } from "./indicator-line.tsx";
import { LanesOf } from "./lanes-of.tsx";
import { LifeActions } from "./life-actions.tsx";
import { LongStates } from "./long-states.tsx";
import styles from "./sequences.module.css";

type Shown = {
  readonly view: LivesView;
  readonly change: (part: LivesSearch) => void;
};

/** Lives like one; first a box to say like whose. */
export function SimilarView({ view, change }: Shown) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  return (
    <>
      <div className={styles["box"]}>
        <SuggestBox
          label={t("sequences.similar.whose")}
          placeholder={t("find.placeholder")}
          text={text}
          kinds={["PERSON"]}
          onText={setText}
          onPick={({ id }) => {
            setText("");
            change({ like: id });
          }}
        />
      </div>
      {view.like === undefined ? (
        <p>
          <Glossed>{t("sequences.similar.choose")}</Glossed>
        </p>
      ) : (
        <Asked id={view.like} view={view} change={change} />
      )}
    </>
  );
}

function Asked({ id, view, change }: Shown & { readonly id: string }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const variables = useMemo(
    () => ({
      id,
      as: askedAs(view),
      filter: view.filter,
      first: view.many,
      lang,
      reading: input,
    }),
    [id, view, lang, input],
  );
  const answer = useLongAnswer(similarDocument, variables);
  return (
    <LongStates answer={answer}>
      {({ similarLives }) =>
        similarLives === null ? (
          <Notice title={t("notFound.id", { id })} />
        ) : (
          <Told found={similarLives} view={view} change={change} />
        )
      }
    </LongStates>
  );
}

/** Lives are set side by side up to this many. */
const mostSideBySide = 6;

function Told({ found, view, change }: Shown & { readonly found: Similar }) {
  const { t } = useTranslation();
  const { two, percent } = useNumbers();
  const { person, lives } = found;
  const ids = [person.id, ...lives.map((life) => life.person.id)];
  return (
    <div data-similar={person.id}>
      <h2>
        {t("sequences.similar.title")}{" "}
        <EntityLink id={person.id} name={person.displayName} />
      </h2>
      <ComparedStand stood={found} view={view} />
      {lives.length === 0 ? (
        <Notice title={t("sequences.similar.none")}>
          <p>
            <Glossed>{t("sequences.similar.noneAdvice")}</Glossed>
          </p>
        </Notice>
      ) : (
        <>
          <LanesOf
            ids={ids}
            view={view}
            beside={(id) => {
              const life = lives.find((one) => one.person.id === id);
              return life === undefined
                ? t("sequences.similar.itself")
                : t("sequences.distanceIs", { value: two(life.distance) });
            }}
          />
          <p className={styles["actions"]}>
            <button
              type="button"
              className={tables["plain"]}
              onClick={() =>
                change({
                  show: "compare",
                  compare: ids.slice(0, mostSideBySide).join(),
                })
              }
            >
              {t("sequences.similar.compareAll", {
                count: Math.min(mostSideBySide, ids.length),
              })}
            </button>
          </p>
          <ol className={styles["told"]}>
            {lives.map((life) => (
              <li key={life.person.id} data-similar-life={life.person.id}>
                <h3>
                  <EntityLink
                    id={life.person.id}
                    name={life.person.displayName}
                  />
                </h3>
                <p>
                  <Glossed>
                    {t("sequences.similar.agrees", {
                      value: two(life.distance),
                      share: percent(life.agreement),
                    })}
                  </Glossed>
                </p>
                <DifferenceList
                  differences={life.differences}
                  other={person.displayName}
                />
                <IndicatorLine indicators={life.indicators} />
                <LifeActions
                  id={life.person.id}
                  other={person.id}
                  change={change}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
