import { useDebouncedValue } from "@mantine/hooks";
import { type KeyboardEvent, type Ref, useId, useState } from "react";
import { useTranslation } from "react-i18next";

import { suggestDocument, type Suggestion } from "../api/suggest.documents.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useLanguage } from "../i18n/use-language.ts";
import styles from "./suggest-box.module.css";

/** Kinds of things that can be searched for, as the API names them. */
export type SearchKind = Suggestion["kind"];

/** A box to type in with what may be meant below it: arrows choose, Enter picks, Escape closes. */
export function SuggestBox({
  label,
  placeholder,
  text,
  kinds,
  isQuiet = false,
  inputRef,
  hint,
  onText,
  onPick,
  onEnter,
  onDown,
}: {
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  readonly kinds?: readonly SearchKind[];
  /** Suggests nothing: the page below answers by itself. */
  readonly isQuiet?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** A mark at the end of the box. */
  readonly hint?: string;
  readonly onText: (text: string) => void;
  readonly onPick: (suggestion: Suggestion) => void;
  /** Enter with nothing chosen. */
  readonly onEnter?: () => void;
  /** Arrow down where nothing is suggested. */
  readonly onDown?: () => void;
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(-1);
  const [prefix] = useDebouncedValue(text.trim(), 120);
  const answer = useAnswer(
    suggestDocument,
    { prefix, lang, kinds: kinds === undefined ? null : [...kinds] },
    { pause: isQuiet || !isOpen || prefix === "" },
  );
  const suggestions =
    answer.kind === "ready" && prefix !== "" ? answer.data.suggest : [];
  const isShown = isOpen && !isQuiet && prefix !== "";

  const pick = (suggestion: Suggestion) => {
    setOpen(false);
    setChosen(-1);
    onPick(suggestion);
  };

  const move = (step: number) => {
    if (isQuiet) {
      if (step > 0) onDown?.();
      return;
    }
    setOpen(true);
    const count = suggestions.length;
    if (count > 0) setChosen(stepWithin(chosen, step, count));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter") {
      const suggestion = suggestions[chosen];
      if (suggestion !== undefined && isShown) pick(suggestion);
      else onEnter?.();
    } else if (event.key === "Escape") setOpen(false);
  };

  return (
    <div className={styles["box"]}>
      <input
        ref={inputRef}
        className={styles["input"]}
        type="search"
        role={isQuiet ? "searchbox" : "combobox"}
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={text}
        {...(isQuiet
          ? {}
          : {
              "aria-expanded": isShown,
              "aria-controls": listId,
              "aria-autocomplete": "list" as const,
              "aria-activedescendant":
                suggestions[chosen] === undefined
                  ? undefined
                  : `${listId}-${chosen}`,
            })}
        onChange={(event) => {
          setOpen(true);
          setChosen(-1);
          onText(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setOpen(false)}
      />
      {hint !== undefined && text === "" && (
        <kbd className={styles["hint"]} aria-hidden="true">
          {hint}
        </kbd>
      )}
      {!isQuiet && (
        <ul
          id={listId}
          role="listbox"
          aria-label={label}
          className={styles["list"]}
          hidden={!isShown}
        >
          {suggestions.map((suggestion, index) => (
            <li
              key={suggestion.id}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === chosen}
              // The box must keep the focus, else it closes before the click.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(suggestion)}
            >
              <span>{suggestion.displayName}</span>
              <span className="kt-note">
                {suggestion.hint ?? t(`kinds.one.${suggestion.kind}`)}
              </span>
            </li>
          ))}
          {suggestions.length === 0 && answer.kind === "ready" && (
            <li
              className="kt-note"
              role="option"
              aria-selected="false"
              aria-disabled="true"
            >
              {t("find.nothingSuggested")}
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

/** The next choice among `count`, round the ends. */
const stepWithin = (chosen: number, step: number, count: number): number =>
  chosen < 0 && step < 0 ? count - 1 : (chosen + step + count) % count;
