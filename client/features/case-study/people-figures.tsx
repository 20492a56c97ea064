import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";

import { centresDocument, movementsDocument } from "../../api/map.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { writeFollowed } from "../../url/map-address.ts";
import type { Centre } from "../map/inset.ts";
import { MovementFigure } from "../map/movement-figure.tsx";
import { planOf } from "../map/movement-plan.ts";
import { LivesInShort } from "../trajectories/lives-in-short.tsx";
import { readingOfText } from "./reading-text.ts";

/** Lanes and a map of some people. */
export function PeopleFigures({
  ids,
  reading,
}: {
  readonly ids: readonly string[];
  readonly reading: string;
}) {
  const { lang } = useLanguage();
  const weighed = useMemo(() => readingOfText(reading), [reading]);
  const movements = useAnswer(movementsDocument, {
    filter: { ids: [...ids] },
    lang,
    reading: weighed,
    people: ids.length,
  });
  const centres = useAnswer(centresDocument, { lang });
  return (
    <>
      <LivesInShort ids={ids} reading={weighed} />
      <AnswerStates answer={movements}>
        {({ movements: found }) => (
          <AnswerStates answer={centres}>
            {({ districtFigures }) => (
              <Ways found={found} ids={ids} centres={districtFigures.figures} />
            )}
          </AnswerStates>
        )}
      </AnswerStates>
    </>
  );
}

function Ways({
  found,
  ids,
  centres,
}: {
  readonly found: Parameters<typeof MovementFigure>[0]["found"];
  readonly ids: readonly string[];
  readonly centres: readonly Centre[];
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const plan = useMemo(() => planOf(found.movements), [found]);
  if (found.movements.length === 0)
    return <p className="kt-note">{t("map.nowhere")}</p>;
  return (
    <MovementFigure
      found={found}
      plan={plan}
      centres={centres}
      onDay={undefined}
      day={undefined}
      change={(part) =>
        void navigate({
          to: "/map",
          search: (previous) => ({
            ...previous,
            move: writeFollowed({ kind: "people", ids }),
            ...part,
          }),
        })
      }
    />
  );
}
