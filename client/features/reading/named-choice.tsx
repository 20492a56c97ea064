import { Button } from "@mantine/core";
import { type SyntheticEvent, useState } from "react";
import { useTranslation } from "react-i18next";

import { Glossed } from "../../glossary/glossed.tsx";
import { useLanguage } from "../../i18n/use-language.ts";
import { isSameReading, shippedReadings } from "../../url/named-readings.ts";
import { type Reading, readsEverything } from "../../url/reading.ts";
import { parseReading, writeReading } from "../../url/reading-address.ts";
import {
  keepReadings,
  keptReadings,
  type OwnReading,
  withReading,
} from "./own-readings.ts";
import styles from "./reading.module.css";

type Choice = {
  readonly reading: Reading;
  readonly onChange: (reading: Reading) => void;
};

/** Readings that have a name, each with what exactly it keeps; and the reader's own, kept in the browser. */
export function NamedChoice({ reading, onChange }: Choice) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const shipped = shippedReadings(language);
  const chosen = shipped.find((one) => isSameReading(one.reading, reading));
  return (
    <>
      <fieldset className={styles["choice"]} data-named-readings>
        <legend>{t("reading.named")}</legend>
        {shipped.map((one) => (
          <button
            key={one.code}
            type="button"
            className={styles["chip"]}
            aria-pressed={one === chosen}
            title={one.description}
            onClick={() => onChange(one.reading)}
          >
            {one.label}
          </button>
        ))}
        {chosen !== undefined && (
          <p className="kt-note" role="status">
            {chosen.description}
          </p>
        )}
      </fieldset>
      <OwnChoice reading={reading} onChange={onChange} />
    </>
  );
}

function OwnChoice({ reading, onChange }: Choice) {
  const { t } = useTranslation();
  const [own, setOwn] = useState(keptReadings);
  const [name, setName] = useState("");
  const words = writeReading(reading) ?? "";
  const keep = (readings: readonly OwnReading[]) => {
    setOwn(readings);
    keepReadings(readings);
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    keep(withReading(own, { name: name.trim(), words }));
    setName("");
  };
  if (own.length === 0 && readsEverything(reading)) return null;
  return (
    <fieldset className={styles["choice"]} data-own-readings>
      <legend>{t("reading.own")}</legend>
      {own.map((one) => (
        <span key={one.name} className={styles["own"]}>
          <button
            type="button"
            className={styles["chip"]}
            aria-pressed={one.words === words}
            onClick={() => onChange(parseReading(one.words).reading)}
          >
            {one.name}
          </button>
          <button
            type="button"
            className={styles["forget"]}
            aria-label={t("reading.forget", { name: one.name })}
            onClick={() => keep(own.filter((other) => other !== one))}
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      ))}
      {!readsEverything(reading) && (
        <form className={styles["save"]} onSubmit={save}>
          <label>
            {t("reading.saveAs")}{" "}
            <input
              size={18}
              maxLength={60}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <Button type="submit" size="compact-sm" variant="default">
            {t("reading.save")}
          </Button>
        </form>
      )}
      <p className="kt-note">
        <Glossed>{t("reading.ownHelp")}</Glossed>
      </p>
    </fieldset>
  );
}
