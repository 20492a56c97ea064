import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { markdown } from "@codemirror/lang-markdown";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { Compartment, EditorState } from "@codemirror/state";
import { EditorView, keymap, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { getNonce } from "get-nonce";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";

/** What the page can do to the text beside typing. */
export type MarkdownEditorHandle = {
  /** Puts words where the reader is writing. `around` is told what is chosen there. */
  readonly insert: (around: (chosen: string) => string) => void;
  /** Goes to a line, from 1. */
  readonly goTo: (line: number) => void;
  readonly replaceAll: (text: string) => void;
};

/** Marks of Markdown in the colours of the page, so that they are read in the dark, too. */
const marks = HighlightStyle.define([
  { tag: tags.heading, fontWeight: "600" },
  { tag: tags.emphasis, fontStyle: "italic" },
  { tag: tags.strong, fontWeight: "600" },
  { tag: [tags.link, tags.url], color: "var(--kt-accent)" },
  {
    tag: [tags.processingInstruction, tags.monospace],
    color: "var(--kt-muted)",
  },
]);

const look = EditorView.theme({
  "&": { fontSize: "15px" },
  ".cm-content": {
    fontFamily: "var(--kt-serif)",
    lineHeight: "1.6",
    padding: "12px",
    caretColor: "var(--kt-ink)",
    minHeight: "50vh",
  },
  "&.cm-focused": { outline: "2px solid var(--kt-accent)" },
  ".cm-cursor": { borderLeftColor: "var(--kt-ink)" },
  ".cm-placeholder": { color: "var(--kt-muted)" },
});

/** What the page says of the editor, in its language of the moment. */
const saying = new Compartment();
const said = (label: string, hint: string) => [
  EditorView.contentAttributes.of({ "aria-label": label, spellcheck: "true" }),
  placeholder(hint),
];

/**
 * A text in Markdown, with undo and redo. Tab leaves it, as everywhere on the page.
 * @param first what it begins with; afterwards it changes by typing and by the handle alone
 */
export function MarkdownEditor({
  first,
  label,
  hint,
  ref,
  onText,
  onSave,
}: {
  readonly first: string;
  readonly label: string;
  readonly hint: string;
  readonly ref: Ref<MarkdownEditorHandle>;
  readonly onText: (text: string) => void;
  readonly onSave: () => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(null);
  const told = useRef({ onText, onSave, first, label, hint });
  useEffect(() => {
    told.current = { onText, onSave, first, label, hint };
  });

  // What it begins with is read once: typing must not start it anew.
  useEffect(() => {
    if (place.current === null) return;
    const save = {
      key: "Mod-s",
      preventDefault: true,
      run: () => {
        told.current.onSave();
        return true;
      },
    };
    const made = new EditorView({
      parent: place.current,
      state: EditorState.create({
        doc: told.current.first,
        extensions: [
          history(),
          keymap.of([save, ...defaultKeymap, ...historyKeymap]),
          markdown(),
          syntaxHighlighting(marks),
          EditorView.lineWrapping,
          EditorView.cspNonce.of(getNonce() ?? ""),
          saying.of(said(told.current.label, told.current.hint)),
          look,
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) told.current.onText(state.doc.toString());
          }),
        ],
      }),
    });
    view.current = made;
    return () => made.destroy();
  }, []);

  useEffect(() => {
    view.current?.dispatch({
      effects: saying.reconfigure(said(label, hint)),
    });
  }, [label, hint]);

  useImperativeHandle(ref, () => ({
    insert: (around) => {
      const { current } = view;
      if (current === null) return;
      const { from, to } = current.state.selection.main;
      const words = around(current.state.sliceDoc(from, to));
      current.dispatch({
        changes: { from, to, insert: words },
        selection: { anchor: from + words.length },
      });
      current.focus();
    },
    goTo: (line) => {
      const { current } = view;
      if (current === null) return;
      const { doc } = current.state;
      const { from } = doc.line(Math.min(Math.max(1, line), doc.lines));
      current.dispatch({
        selection: { anchor: from },
        effects: EditorView.scrollIntoView(from, { y: "center" }),
      });
      current.focus();
    },
    replaceAll: (text) => {
      const { current } = view;
      current?.dispatch({
        changes: { from: 0, to: current.state.doc.length, insert: text },
      });
    },
  }));

  return <div ref={place} data-writing />;
}
