import { useTranslation } from "react-i18next";

import type { Difference } from "../../../api/sequences.documents.ts";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useNumbers } from "../../../i18n/use-numbers.ts";
import { useDayWords } from "../use-day-words.ts";

/** Where a life differs from another, in words: when, in which channel, what each is told to have been, how many share it. */
export function DifferenceList({
  differences,
  other,
}: {
  readonly differences: readonly Difference[];
  /** What the other life is called. */
  readonly other: string;
}) {
  const { t } = useTranslation();
  const { days } = useDayWords();
  const { percent } = useNumbers();
  if (differences.length === 0)
    return (
      <p className="kt-note">
        <Glossed>{t("sequences.noDifference")}</Glossed>
      </p>
    );
  return (
    <ul data-differences={differences.length}>
      {differences.map(({ channel, from, to, state, otherState, sharing }) => (
        <li key={`${channel} ${from}`}>
          {days(from, to)}, {t(`lives.channel.${channel}`)}:{" "}
          <strong>{state.label}</strong>
          {"; "}
          {other}: {otherState.label}
          <span className="kt-note">
            {" · "}
            {t("sequences.sharing", { share: percent(sharing) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
