import { useTranslation } from "react-i18next";

import type { View } from "../../graph/view.ts";
import { fillOfNumber } from "../../theme/tokens.ts";
import { useScheme } from "../../theme/use-scheme.ts";
import type { Picture } from "../../view/elements.ts";
import { colourRule, colourWords } from "./colour-words.ts";

/** The most that are told one by one. */
const mostTold = 12;

/** What colours tell, and what each number beside a name stands for. */
export function ColourLegend({
  picture,
  view,
}: {
  readonly picture: Picture;
  readonly view: View;
}) {
  const { t } = useTranslation();
  const scheme = useScheme();
  const { colours } = picture;
  if (colours === undefined) return null;
  const told = colourWords(picture, t);
  return (
    <>
      <li>{colourRule(view.colour, t)}</li>
      {told.slice(0, mostTold).map(({ number, words }) => (
        <li key={number} data-colour={number}>
          <svg width="22" height="16" aria-hidden="true">
            <circle
              cx="11"
              cy="8"
              r="6.5"
              fill={fillOfNumber(scheme, number, colours.isGraded)}
              stroke="var(--kt-edge)"
            />
          </svg>
          [{number}] {words}
        </li>
      ))}
      {told.length > mostTold && (
        <li>
          {t("network.analysis.andMore", { count: told.length - mostTold })}
        </li>
      )}
    </>
  );
}
