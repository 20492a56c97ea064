import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { Coverage } from "../../../api/fragments.ts";
import { storeVersionDocument } from "../../../api/people.documents.ts";
import { useAsk } from "../../../api/provider.tsx";
import { today } from "../../../ui/version-notes.ts";
import { usePrintedReading } from "../../reading/use-printed-reading.ts";
import { fileNotes } from "../file-notes.ts";
import { saveTable } from "../table-file.ts";
import { type Collected, collectPeople, mostSaved } from "./collect-people.ts";
import type { Wanted } from "./order-people.ts";
import styles from "./people.module.css";
import { wordsOfColumn } from "./people-cell.tsx";
import type { PeopleView } from "./use-people-view.ts";

type State =
  | { readonly kind: "idle" }
  | { readonly kind: "running"; readonly done: number; readonly all: number }
  | { readonly kind: "failed"; readonly message: string };

const constructedKey = "CONSTRUCTED";

/** Saves everybody who is asked for, with the columns shown: as CSV for a spreadsheet, or as JSON. */
export function SavePeople({
  view,
  wanted,
  coverage,
  asked,
}: {
  readonly view: PeopleView;
  readonly wanted: Wanted;
  readonly coverage: Coverage | undefined;
  /** Whom the file shows, in words. */
  readonly asked: string;
}) {
  const { t } = useTranslation();
  const reading = usePrintedReading();
  const ask = useAsk();
  const [state, setState] = useState<State>({ kind: "idle" });
  const stop = useRef<AbortController>(undefined);
  const columns = view.columns.filter(
    (column) => column !== "WHY" && column !== "WORDS",
  );

  const fileOf = (
    { rows, isWhole }: Collected,
    revision: number | undefined,
  ) => ({
    title: t("people.title"),
    notes: [
      ...fileNotes(
        {
          asked,
          reading,
          coverage,
          revision,
          hasConstructed: rows.some(({ constructed }) => constructed),
          day: today(),
          address: window.location.href,
        },
        t,
      ),
      ...(isWhole ? [] : [t("people.fileCut", { count: mostSaved })]),
    ],
    columns: [
      { key: "ID", label: t("people.column.ID") },
      { key: "NAME", label: t("people.column.NAME") },
      ...columns.map((column) => ({
        key: column,
        label: t(`people.column.${column}`),
      })),
      { key: constructedKey, label: t("people.column.CONSTRUCTED") },
    ],
    rows: rows.map((row) => ({
      ID: row.id,
      NAME: row.displayName,
      ...Object.fromEntries(
        columns.map((column) => [column, wordsOfColumn(row, column)] as const),
      ),
      [constructedKey]: row.constructed ? t("constructed.badge") : "",
    })),
  });

  const save = async (format: "csv" | "json") => {
    const controller = new AbortController();
    stop.current = controller;
    setState({ kind: "running", done: 0, all: 0 });
    const [collected, version] = await Promise.all([
      collectPeople(ask, wanted, columns, {
        tell: (done, all) => setState({ kind: "running", done, all }),
        signal: controller.signal,
      }),
      ask(storeVersionDocument, {}),
    ]);
    if (controller.signal.aborted) {
      setState({ kind: "idle" });
      return;
    }
    if (collected.kind !== "ready") {
      setState({
        kind: "failed",
        message:
          collected.kind === "failed"
            ? collected.message
            : t("states.offlineAdvice"),
      });
      return;
    }
    const file = fileOf(
      collected.data,
      version.kind === "ready" ? version.data.settings.revision : undefined,
    );
    saveTable(file, { name: "kartoteka-people", format, lang: wanted.lang });
    setState({ kind: "idle" });
  };

  if (state.kind === "running")
    return (
      <span role="status" className={styles["running"]}>
        {t("people.saving", { done: state.done, all: state.all })}{" "}
        <button
          type="button"
          className={styles["quiet"]}
          onClick={() => stop.current?.abort()}
        >
          {t("people.cancel")}
        </button>
      </span>
    );
  return (
    <>
      <button
        type="button"
        className={styles["tool"]}
        title={t("people.csvHint")}
        onClick={() => void save("csv")}
      >
        {t("people.saveCsv")}
      </button>
      <button
        type="button"
        className={styles["tool"]}
        onClick={() => void save("json")}
      >
        {t("people.saveJson")}
      </button>
      {state.kind === "failed" && (
        <span role="alert" className="kt-note">
          {t("states.failed")}: {state.message}
        </span>
      )}
    </>
  );
}
