import type { SaidClaim } from "../../../api/words.documents.ts";
import { ConstructedBadge } from "../../../ui/constructed-badge.tsx";
import { SourceLink } from "../../../ui/source-link.tsx";
import { markWords, partAround } from "./mark-words.ts";
import { Marked } from "./marked.tsx";
import styles from "./words.module.css";

const hasMark = (text: string, query: string): boolean =>
  markWords(text, query).some(({ isMarked }) => isMarked);

const isCyrillic = (words: string): boolean =>
  /\p{Script=Cyrillic}/u.test(words);

/** The part of a claim that was found: in the source's own words where they have it, else in our statement. */
export function SaidPart({
  claim: { verbatim, statement },
  query,
}: {
  readonly claim: Pick<SaidClaim, "verbatim" | "statement">;
  readonly query: string;
}) {
  if (verbatim === null || verbatim === "" || !hasMark(verbatim, query))
    return <Marked text={statement} query={query} />;
  const [open, close] = isCyrillic(verbatim) ? ["«", "»"] : ["“", "”"];
  const words = verbatim.replace(/^[«“"]|[»”"]$/gu, "");
  return (
    <q
      className={styles["verbatim"]}
      lang={isCyrillic(verbatim) ? "ru" : undefined}
    >
      {open}
      <Marked text={partAround(words, query)} query={query} />
      {close}
    </q>
  );
}

/** A claim that was found by words: what it states, the words, where it stands. */
export function SaidLine({
  claim,
  query,
}: {
  readonly claim: SaidClaim;
  readonly query: string;
}) {
  const { verbatim } = claim;
  const isQuoted =
    verbatim !== null && verbatim !== "" && hasMark(verbatim, query);
  return (
    <li className={styles["claim"]} data-said={claim.id}>
      <div>
        <Marked text={claim.statement} query={query} />{" "}
        <ConstructedBadge constructed={claim.constructed} />
      </div>
      {isQuoted && (
        <div>
          <SaidPart claim={claim} query={query} />
        </div>
      )}
      <div className="kt-note">
        <SourceLink source={claim.source} leaf={claim.leaf} />
      </div>
    </li>
  );
}
