import { useTranslation } from "react-i18next";

import { leafText } from "../../../shared/archives/leaf-text.ts";
import { addDays } from "../../../shared/dates/calendar-day.ts";
import type { LifeLane, Stretch } from "../../api/trajectories.documents.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { barLook } from "./bar-look.ts";
import styles from "./trajectories.module.css";
import { useDayWords } from "./use-day-words.ts";

/** Only what is drawn of a life: of one loaded with its claims too. */
type Marked = {
  readonly kind: { readonly label: string };
  readonly value: { readonly label: string } | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly factoid: { readonly id: string; readonly leaf: string | null };
};

const percent = (share: number): string => `${share * 100}%`;

/** What a stretch says, in words. */
export const useStretchWords = () => {
  const { t } = useTranslation();
  return ({
    standing,
    states,
    beside,
  }: Pick<Stretch, "standing" | "states" | "beside">) => {
    const names = states.map(({ label }) => label).join(" / ");
    const told =
      standing === "KNOWN"
        ? names
        : t(`lives.standing.${standing}`, { states: names });
    return beside.length === 0
      ? told
      : `${told} (${t("lives.beside", { states: beside.map(({ label }) => label).join(", ") })})`;
  };
};

/** One channel of one life, drawn: the ground is "not known". */
export function LaneTrack({
  lane,
  place,
  marks = [],
}: {
  readonly lane: LifeLane;
  readonly place: (day: string) => number;
  readonly marks?: readonly Marked[];
}) {
  const words = useStretchWords();
  const { lang } = useLanguage();
  const { days, dated } = useDayWords();
  return (
    <div className={styles["track"]} data-channel={lane.channel}>
      {lane.stretches.map((stretch) => {
        const look = barLook(stretch);
        const from = Math.max(0, place(stretch.from));
        // To the day after the last, so that neighbours touch.
        const to = Math.min(1, place(addDays(stretch.to, 1)));
        if (look === undefined || to <= 0 || from >= 1) return null;
        return (
          <div
            key={stretch.from}
            className={styles["bar"]}
            title={`${words(stretch)} · ${days(stretch.from, stretch.to)}`}
            data-standing={stretch.standing}
            data-state={stretch.states[0]?.code}
            data-texture={look.texture}
            data-pale={look.isPale || undefined}
            data-inferred={look.isInferred || undefined}
            data-thin={look.isThin || undefined}
            style={{
              insetInlineStart: percent(from),
              width: percent(to - from),
              background: look.background,
            }}
          />
        );
      })}
      {marks.map(({ kind, value, earliest, latest, factoid }) => {
        const day = earliest ?? latest;
        const at = day === null ? -1 : place(day);
        if (at < 0 || at > 1) return null;
        return (
          <span
            key={factoid.id}
            className={styles["mark"]}
            title={[
              kind.label,
              value?.label ?? "",
              dated(earliest, latest),
              factoid.leaf === null ? "" : leafText(factoid.leaf, lang),
            ]
              .filter((part) => part !== "")
              .join(" · ")}
            style={{ insetInlineStart: percent(at) }}
          />
        );
      })}
    </div>
  );
}
