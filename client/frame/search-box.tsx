import { useNavigate, useRouterState, useSearch } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import { focusFirstResult } from "../features/find/result-focus.ts";
import { letterOf } from "../ui/letter-of.ts";
import { SuggestBox } from "../ui/suggest-box.tsx";
import { entityParams } from "../url/entity-address.ts";

/** The one search box. On the page of findings it asks as one types; elsewhere it suggests. Ctrl K leads here. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { q } = useSearch({ from: "__root__" });
  const isFinding = useRouterState({
    select: ({ location }) => location.pathname === "/",
  });
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(q ?? "");

  useEffect(() => setText(isFinding ? (q ?? "") : ""), [q, isFinding]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || letterOf(event) !== "k") return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);

  const find = (words: string, isTyping: boolean) =>
    void navigate({
      to: "/",
      search: (previous) => ({ ...previous, q: words }),
      replace: isTyping,
    });

  return (
    <SuggestBox
      inputRef={input}
      label={t("find.label")}
      placeholder={t("find.placeholder")}
      hint="Ctrl K"
      text={text}
      isQuiet={isFinding}
      onText={(words) => {
        setText(words);
        if (isFinding) find(words, true);
      }}
      onPick={({ id }) =>
        void navigate({ to: "/$kind/$", params: entityParams(id) })
      }
      onEnter={() => (isFinding ? focusFirstResult() : find(text, false))}
      onDown={focusFirstResult}
    />
  );
}
