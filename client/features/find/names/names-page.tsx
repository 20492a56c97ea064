import { Button } from "@mantine/core";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { useAsk } from "../../../api/provider.tsx";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Notice } from "../../../ui/notice.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { useReading } from "../../../url/use-reading.ts";
import findStyles from "../find.module.css";
import { linesOf, type ListLine, matchList, mostLines } from "./match-list.ts";
import { MatchedLines } from "./matched-lines.tsx";
import styles from "./names.module.css";

/** A longer list is not written into the address: browsers and letters cut it. */
const mostInAddress = 1_500;

type State = {
  readonly lines: readonly ListLine[];
  readonly all: number;
  readonly isRunning: boolean;
  readonly failed?: string | undefined;
};

/** A list of names pasted in, matched line by line: what is sure, doubtful and unknown. */
export function NamesPage() {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const { input } = useReading();
  const { list } = useSearch({ from: "__root__" });
  const navigate = useNavigate();
  const ask = useAsk();
  const [text, setText] = useState(list ?? "");
  const [state, setState] = useState<State>();
  const stop = useRef<AbortController>(undefined);
  const label = useId();

  const run = async (given: string) => {
    stop.current?.abort();
    const controller = new AbortController();
    stop.current = controller;
    const all = linesOf(given).length;
    const tell = (lines: readonly ListLine[]) => {
      if (stop.current === controller)
        setState({ lines, all, isRunning: true });
    };
    tell([]);
    const came = await matchList(
      ask,
      given,
      { lang, reading: input },
      { tell, signal: controller.signal },
    );
    if (stop.current !== controller) return;
    setState((before) => ({
      lines: came.kind === "ready" ? came.data : (before?.lines ?? []),
      all,
      isRunning: false,
      failed:
        came.kind === "ready"
          ? undefined
          : came.kind === "failed"
            ? came.message
            : t("states.offlineAdvice"),
    }));
  };

  // A list that came with the address, and a change of language or reading, are matched at once.
  const asked = useRef(list);
  asked.current = list;
  useEffect(() => {
    if (asked.current !== undefined && asked.current !== "")
      void run(asked.current);
    return () => stop.current?.abort();
  }, [lang, JSON.stringify(input)]);

  const start = () => {
    void navigate({
      to: ".",
      search: (previous) => ({
        ...previous,
        list: text.length > mostInAddress ? undefined : text,
      }),
      replace: true,
      resetScroll: false,
    });
    void run(text);
  };
  const count = linesOf(text).length;
  return (
    <>
      <PageTitle title={t("names.title")} />
      <p className={findStyles["lead"]}>
        <Glossed>{t("names.lead")}</Glossed>
      </p>
      <div className={styles["paste"]}>
        <label htmlFor={label}>{t("names.label")}</label>
        <textarea
          id={label}
          rows={8}
          spellCheck={false}
          placeholder={t("names.placeholder")}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div className={styles["actions"]}>
          <Button onClick={start} disabled={count === 0}>
            {t("names.match", { count })}
          </Button>
          {state?.isRunning === true && (
            <Button
              variant="default"
              onClick={() => {
                stop.current?.abort();
                stop.current = undefined;
                setState({ ...state, isRunning: false });
              }}
            >
              {t("people.cancel")}
            </Button>
          )}
          <span className="kt-note">
            {text.length > mostInAddress
              ? t("names.notInAddress")
              : count >= mostLines
                ? t("names.most", { count: mostLines })
                : ""}
          </span>
        </div>
      </div>
      {state !== undefined && (
        <>
          {state.failed !== undefined && (
            <Notice
              title={t("states.failed")}
              role="alert"
              action={{ label: t("states.again"), run: () => void run(text) }}
            >
              <p>{state.failed}</p>
            </Notice>
          )}
          <p role="status" className="kt-note">
            {state.isRunning
              ? t("names.running", {
                  done: state.lines.length,
                  all: state.all,
                })
              : t("names.done", { count: state.lines.length })}
          </p>
          {state.lines.length > 0 && <MatchedLines lines={state.lines} />}
        </>
      )}
    </>
  );
}
