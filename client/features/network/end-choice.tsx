import { useState } from "react";
import { useTranslation } from "react-i18next";

import { SuggestBox } from "../../ui/suggest-box.tsx";
import styles from "./network.module.css";

/** Anyone and anything that can stand in a network. */
export const networkKinds = [
  "PERSON",
  "PARTY_ORGANIZATION",
  "INSTITUTION",
  "DISTRICT",
  "SETTLEMENT",
] as const;

/** Somebody chosen for a question; another can be put in their place. */
export function EndChoice({
  label,
  name,
  kinds = networkKinds,
  onPick,
}: {
  readonly label: string;
  /** Who is chosen; undefined: nobody yet. */
  readonly name: string | undefined;
  readonly kinds?: readonly (typeof networkKinds)[number][];
  readonly onPick: (id: string) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles["end"]}>
      <span className="kt-note">{label}</span>{" "}
      {name !== undefined && !isOpen ? (
        <>
          <strong>{name}</strong>{" "}
          <button
            type="button"
            className={styles["pick"]}
            aria-label={t("network.ask.changeOf", { label })}
            onClick={() => setOpen(true)}
          >
            {t("network.ask.change")}
          </button>
        </>
      ) : (
        <SuggestBox
          label={label}
          placeholder={t("find.placeholder")}
          text={text}
          kinds={kinds}
          onText={setText}
          onPick={({ id }) => {
            setText("");
            setOpen(false);
            onPick(id);
          }}
        />
      )}
    </div>
  );
}
