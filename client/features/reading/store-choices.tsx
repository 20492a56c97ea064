import { useTranslation } from "react-i18next";

import { readingChoicesDocument } from "../../api/reading-choices.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { TypedField } from "../../ui/typed-field.tsx";
import type { Reading } from "../../url/reading.ts";
import { CodeChoice } from "./code-choice.tsx";
import styles from "./reading.module.css";

/** What is chosen of what the store holds: fonds, historians, a revision. */
export function StoreChoices({
  reading,
  onChange,
}: {
  readonly reading: Reading;
  readonly onChange: (part: Partial<Reading>) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const answer = useAnswer(readingChoicesDocument, { lang });
  const known = answer.kind === "ready" ? answer.data : undefined;
  const fonds = known?.archivalUnits.nodes ?? [];
  const signed = known?.historians.map(({ name }) => name) ?? [];
  const names = [...new Set([...signed, ...reading.interpretedBy])];
  return (
    <>
      <FondChoice
        fonds={fonds}
        chosen={reading.fonds}
        onChange={(chosen) => onChange({ fonds: chosen })}
      />
      {names.length === 0 ? (
        <fieldset className={styles["choice"]}>
          <legend>{t("reading.judge")}</legend>
          <p className="kt-note">
            <Glossed>{t("reading.judgeNone")}</Glossed>
          </p>
        </fieldset>
      ) : (
        <CodeChoice
          legend={t("reading.judge")}
          codes={names}
          chosen={reading.interpretedBy}
          words={(name) => name}
          onChange={(interpretedBy) => onChange({ interpretedBy })}
        />
      )}
      <RevisionChoice
        asOf={reading.asOf}
        now={known?.settings.revision}
        onChange={(asOf) => onChange({ asOf })}
      />
    </>
  );
}

function FondChoice({
  fonds,
  chosen,
  onChange,
}: {
  readonly fonds: readonly {
    readonly id: string;
    readonly displayName: string;
  }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const nameOf = (id: string) =>
    fonds.find((fond) => fond.id === id)?.displayName ?? id;
  return (
    <fieldset className={styles["choice"]}>
      <legend>{t("reading.fond")}</legend>
      {chosen.map((id) => (
        <button
          key={id}
          type="button"
          className={styles["chip"]}
          aria-pressed="true"
          aria-label={t("reading.remove", { name: nameOf(id) })}
          onClick={() => onChange(chosen.filter((other) => other !== id))}
        >
          {nameOf(id)} <span aria-hidden="true">×</span>
        </button>
      ))}
      <select
        aria-label={t("reading.fond")}
        value=""
        onChange={({ currentTarget }) =>
          onChange([...chosen, currentTarget.value])
        }
      >
        <option value="">{t("reading.fondAdd")}</option>
        {fonds
          .filter(({ id }) => !chosen.includes(id))
          .map(({ id, displayName }) => (
            <option key={id} value={id}>
              {displayName}
            </option>
          ))}
      </select>
    </fieldset>
  );
}

function RevisionChoice({
  asOf,
  now,
  onChange,
}: {
  readonly asOf: number | null;
  readonly now: number | undefined;
  readonly onChange: (asOf: number | null) => void;
}) {
  const { t } = useTranslation();
  const isRevision = (typed: string): boolean =>
    /^\d+$/u.test(typed) &&
    Number(typed) >= 1 &&
    Number(typed) <= (now ?? Number(typed));
  return (
    <div className={styles["field"]}>
      <TypedField
        label={t("reading.asOf")}
        value={asOf === null ? "" : String(asOf)}
        className={styles["field"]}
        size={7}
        inputMode="numeric"
        title={
          now === undefined ? "" : t("reading.asOfRule", { revision: now })
        }
        rule={(typed) =>
          typed === "" || isRevision(typed)
            ? undefined
            : t("reading.notRevision", { value: typed, revision: now ?? "" })
        }
        onChange={(typed) => onChange(typed === "" ? null : Number(typed))}
      />
      {now !== undefined && (
        <span className="kt-note">
          {t("reading.asOfNow", { revision: now })}
        </span>
      )}
    </div>
  );
}
