import { useTranslation } from "react-i18next";

import type { Cited } from "../../api/fragments.ts";
import type { Spell } from "../../api/person.documents.ts";
import { SourceLink } from "../../ui/source-link.tsx";
import { AsideBlock } from "./card-frame.tsx";
import styles from "./inspect.module.css";
import { emptyChannels } from "./person/lane-layout.ts";

/** A question that a source should have answered. */
export type ShownSilence = {
  readonly id: string;
  readonly question: string;
  readonly source: Cited;
};

/** What we do not know: silences of sources, channels of a life that no claim tells of. */
export function NotKnown({
  silences,
  spells,
}: {
  readonly silences: readonly ShownSilence[];
  readonly spells?: readonly Spell[];
}) {
  const { t } = useTranslation();
  const channels = spells === undefined ? [] : emptyChannels(spells);
  return (
    <AsideBlock title={t("card.unknown")}>
      {silences.length === 0 && (
        <p className={styles["note"]}>{t("card.noSilences")}</p>
      )}
      <ul>
        {silences.map(({ id, question, source }) => (
          <li key={id}>
            {question}{" "}
            <span className={styles["note"]}>
              <SourceLink source={source} leaf={null} />
            </span>
          </li>
        ))}
        {channels.map((channel) => (
          <li key={channel} className={styles["note"]}>
            {t("card.gap", { channel: t(`channel.${channel}`) })}
          </li>
        ))}
      </ul>
    </AsideBlock>
  );
}
