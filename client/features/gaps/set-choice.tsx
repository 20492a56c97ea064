import { useState } from "react";
import { useTranslation } from "react-i18next";

import { nameDocument } from "../../api/name.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { CollectionChoice } from "../../ui/collection-choice.tsx";
import { SuggestBox } from "../../ui/suggest-box.tsx";
import { type GapsSearch, spanLengths } from "../../url/gaps-address.ts";
import styles from "./gaps.module.css";

/** Whose gaps: everybody's, or those of a district, a party body or a collection; and how long a span must be that counts. */
export function SetChoice({
  within,
  days,
  onChange,
}: {
  readonly within: string | undefined;
  readonly days: number;
  readonly onChange: (part: GapsSearch) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  return (
    <div className={styles["choice"]}>
      {within === undefined ? (
        <>
          <SuggestBox
            label={t("gaps.within")}
            placeholder={t("gaps.within")}
            text={text}
            kinds={["DISTRICT", "PARTY_ORGANIZATION"]}
            onText={setText}
            onPick={({ id }) => {
              setText("");
              onChange({ within: id });
            }}
          />
          <CollectionChoice
            chosen={undefined}
            onChoose={(study) => onChange({ within: study })}
          />
        </>
      ) : (
        <Chosen id={within} onRemove={() => onChange({ within: undefined })} />
      )}
      <label className={styles["days"]}>
        {t("gaps.atLeast")}{" "}
        <select
          value={days}
          onChange={({ currentTarget }) =>
            onChange({ days: currentTarget.value })
          }
        >
          {spanLengths
            .toSorted((a, b) => a - b)
            .map((length) => (
              <option key={length} value={length}>
                {t("notKnown.days", { count: length })}
              </option>
            ))}
        </select>
      </label>
    </div>
  );
}

function Chosen({
  id,
  onRemove,
}: {
  readonly id: string;
  readonly onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const answer = useAnswer(nameDocument, { id, lang });
  const node = answer.kind === "ready" ? answer.data.node : null;
  const name =
    node === null
      ? id
      : "displayName" in node
        ? node.displayName
        : "title" in node
          ? t("studies.collectionOf", { title: node.title })
          : id;
  return (
    <button
      type="button"
      className={styles["chip"]}
      aria-label={t("reading.remove", { name })}
      onClick={onRemove}
    >
      {name} <span aria-hidden="true">×</span>
    </button>
  );
}
