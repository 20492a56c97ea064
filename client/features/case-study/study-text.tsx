import { Link } from "@tanstack/react-router";
import { createContext, useContext } from "react";

import type { Block, Inline } from "../../../shared/study/document.ts";
import type {
  CitedThing,
  StudyEdition,
} from "../../../shared/study/edition.ts";
import { type Held, holdNotes } from "../../../shared/study/hold-notes.ts";
import {
  type PublishedWords,
  publishedWords,
} from "../../../shared/study/published-words.ts";
import { wordsOfInlines } from "../../../shared/study/walk-study.ts";
import { NoteMark } from "./note-mark.tsx";
import styles from "./study.module.css";
import { StudyFigure } from "./study-figure.tsx";
import { StudyLink } from "./study-link.tsx";

type Behind = {
  readonly edition: StudyEdition;
  readonly things: ReadonlyMap<string, CitedThing>;
  readonly words: PublishedWords;
};

const BehindText = createContext<Behind | undefined>(undefined);

/** What stands behind the text that is being shown. */
export const useBehind = (): Behind => {
  const behind = useContext(BehindText);
  if (behind === undefined) throw new Error("Shown outside a study");
  return behind;
};

/** A text with everything behind it. Whatever it holds, only the elements below come out: no markup of its own is ever put into the page. */
export function StudyText({
  blocks,
  edition,
}: {
  readonly blocks: readonly Block[];
  readonly edition: StudyEdition;
}) {
  const behind: Behind = {
    edition,
    things: new Map(edition.cited.map((thing) => [thing.id, thing] as const)),
    words: publishedWords(edition.lang),
  };
  return (
    <BehindText value={behind}>
      {blocks.map((block, index) => (
        <BlockView key={`${index} ${block.kind}`} block={block} />
      ))}
    </BehindText>
  );
}

const Blocks = ({ blocks }: { readonly blocks: readonly Block[] }) =>
  blocks.map((block, index) => (
    <BlockView key={`${index} ${block.kind}`} block={block} />
  ));

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case "heading":
      return <Heading block={block} />;
    case "paragraph":
      return (
        <p>
          <Inlines inlines={block.children} />
        </p>
      );
    case "quote":
      return (
        <blockquote>
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case "list":
      return <List block={block} />;
    case "code":
      return <pre>{block.text}</pre>;
    case "rule":
      return <hr />;
    case "table":
      return <Table block={block} />;
    case "figure":
      return <StudyFigure figure={block} />;
  }
}

type Of<Kind extends Block["kind"]> = {
  readonly block: Extract<Block, { kind: Kind }>;
};

function Heading({ block: { level, anchor, children } }: Of<"heading">) {
  const Tag = level === 1 ? "h2" : level === 2 ? "h3" : "h4";
  return (
    <Tag id={anchor}>
      <Inlines inlines={children} />
    </Tag>
  );
}

function List({ block: { start, entries } }: Of<"list">) {
  const shown = entries.map((entry, index) => (
    <li key={index}>
      <Blocks blocks={entry} />
    </li>
  ));
  return start === null ? <ul>{shown}</ul> : <ol start={start}>{shown}</ol>;
}

function Table({ block: { rows } }: Of<"table">) {
  const [head = [], ...rest] = rows;
  return (
    <div className={styles["scroll"]} tabIndex={0} role="region">
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              <th key={index} scope="col">
                <Inlines inlines={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rest.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={at}>
                  <Inlines inlines={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const Inlines = ({ inlines }: { readonly inlines: readonly Inline[] }) => (
  <Pieces pieces={holdNotes(inlines)} />
);

const Pieces = ({ pieces }: { readonly pieces: readonly (Inline | Held)[] }) =>
  pieces.map((piece, index) => (
    <InlineView key={`${index} ${piece.kind}`} inline={piece} />
  ));

function InlineView({ inline }: { readonly inline: Inline | Held }) {
  const { words, edition } = useBehind();
  switch (inline.kind) {
    case "held":
      return (
        <span className={styles["held"]}>
          <Pieces pieces={inline.children} />
        </span>
      );
    case "text":
      return inline.text;
    case "code":
      return <code>{inline.text}</code>;
    case "break":
      return <br />;
    case "emphasis":
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case "strong":
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case "citation":
      return <NoteMark number={inline.number} refs={inline.refs} />;
    case "thing":
      return (
        <StudyLink
          edition={edition}
          id={inline.id}
          name={wordsOfInlines(inline.children)}
        />
      );
    case "web":
      return (
        <a href={inline.url} rel="noopener noreferrer nofollow">
          <Inlines inlines={inline.children} />
        </a>
      );
    case "crossReference":
      return (
        <Link to="." hash={inline.anchor} search={(previous) => previous}>
          <Inlines inlines={inline.children} />
        </Link>
      );
    case "refused":
      return (
        <span className={styles["refused"]} title={words.refused}>
          <Inlines inlines={inline.children} />
        </span>
      );
    case "count":
      return <Count index={inline.index} written={inline.written} />;
  }
}

/** A number of the text as it was saved; beside it what it is now, when that differs. */
function Count({
  index,
  written,
}: {
  readonly index: number;
  readonly written: string;
}) {
  const { edition } = useBehind();
  const { kept = null, now = null } = edition.counts[index] ?? {};
  const shown = kept ?? now;
  const isStale = kept !== null && kept !== now;
  return (
    <span
      className={styles["count"]}
      title={written}
      data-count={written}
      data-stale={isStale ? "" : undefined}
    >
      {shown ?? `{{${written}}}`}
      {isStale && (
        <small>
          {" "}
          ({edition.lang === "EN" ? "now" : "теперь"} {now ?? "?"})
        </small>
      )}
    </span>
  );
}
