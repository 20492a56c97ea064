import { useTranslation } from "react-i18next";

import { personNotKnownDocument } from "../../../api/not-known.documents.ts";
import type { Spell } from "../../../api/person.documents.ts";
import { useAnswer } from "../../../api/use-answer.ts";
import { AnswerStates } from "../../../ui/answer-states.tsx";
import { AsideBlock } from "../card-frame.tsx";
import styles from "../inspect.module.css";
import { NotKnownLines } from "../not-known-lines.tsx";
import { useCardVariables } from "../use-card-variables.ts";
import { emptyChannels } from "./lane-layout.ts";

/** What we do not know of a person: what the rules find, and the channels of a life that no claim tells of. */
export function PersonNotKnown({
  id,
  spells,
}: {
  readonly id: string;
  readonly spells: readonly Spell[];
}) {
  const { t } = useTranslation();
  const answer = useAnswer(personNotKnownDocument, useCardVariables(id));
  return (
    <AsideBlock title={t("card.unknown")}>
      <AnswerStates answer={answer}>
        {({ person }) =>
          person === null ? null : <NotKnownLines known={person.notKnown} />
        }
      </AnswerStates>
      <ul>
        {emptyChannels(spells).map((channel) => (
          <li key={channel} className={styles["note"]}>
            {t("card.gap", { channel: t(`channel.${channel}`) })}
          </li>
        ))}
      </ul>
    </AsideBlock>
  );
}
