import { Checkbox } from "@mantine/core";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";

import { formatPeriod } from "../../../shared/dates/format-date.ts";
import { singlesDocument } from "../../api/neighbours.documents.ts";
import { useAnswer } from "../../api/use-answer.ts";
import { Glossed } from "../../glossary/glossed.tsx";
import { bounds } from "../../graph/questions.ts";
import { named } from "../../graph/seek.ts";
import type { TieKind } from "../../graph/tie-kinds.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { AnswerStates } from "../../ui/answer-states.tsx";
import { useReading } from "../../url/use-reading.ts";
import styles from "./network.module.css";
import type { ReadGraph } from "./network-part.ts";
import { OmittedLines } from "./omitted-lines.tsx";
import { type Single, singlesOf } from "./singles.ts";
import { nameIn, tieNotes } from "./stop-words.ts";

/** So many are listed at once; a box to type in narrows them. */
const mostListed = 40;
/** With fewer than this nobody needs the box. */
const fewest = 9;

type Picking = {
  readonly graph: ReadGraph;
  readonly id: string;
  readonly kind: TieKind;
  readonly label: string;
  /** Who of this kind was ticked. */
  readonly picked: ReadonlySet<string>;
  /** How many more may be ticked, of all kinds together. */
  readonly left: number;
  readonly onPick: (id: string, isPicked: boolean) => void;
};

/** Those at the other end of the ties of one kind, one by one, to be ticked before anything is added. */
export function SingleChoice(picking: Picking) {
  const { lang } = useLanguage();
  const { input: reading } = useReading();
  const { graph, id, kind } = picking;
  const answer = useAnswer(singlesDocument, { id, kind, lang, reading });
  return (
    <div className={styles["singles"]} data-singles={kind}>
      <AnswerStates answer={answer}>
        {({ egoNetwork }) =>
          egoNetwork !== null && (
            <>
              <Listed {...picking} singles={singlesOf(egoNetwork, id)} />
              {egoNetwork.omitted.some(({ why }) => why === "budget") && (
                <OmittedLines
                  omitted={egoNetwork.omitted}
                  nameOf={(other) => nameIn(graph, other)}
                />
              )}
            </>
          )
        }
      </AnswerStates>
    </div>
  );
}

function Listed({
  graph,
  id,
  label,
  singles,
  picked,
  left,
  onPick,
}: Picking & { readonly singles: readonly Single[] }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState("");
  const around = useMemo(
    () =>
      new Set(
        [...graph.ties.values()].flatMap(({ from, to, kindLabel }) =>
          from === id || to === id
            ? [`${from === id ? to : from} ${kindLabel}`]
            : [],
        ),
      ),
    [graph, id],
  );
  const found = named(singles, typed) ?? singles;
  const isHere = ({ id: other, ties }: Single): boolean =>
    ties.every(({ kind }) => around.has(`${other} ${kind.label}`));
  return (
    <>
      {singles.length >= fewest && (
        <input
          type="search"
          aria-label={t("network.single.seek", { kind: label })}
          placeholder={t("network.single.seekShort")}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      )}
      <ul aria-label={t("network.single.of", { kind: label })}>
        {found.slice(0, mostListed).map((single) => (
          <li key={single.id}>
            {isHere(single) ? (
              <p className={styles["here"]}>
                ✓ {single.name}{" "}
                <span className="kt-note">{t("network.allShown")}</span>
              </p>
            ) : (
              <Checkbox
                size="xs"
                label={<SingleWords single={single} />}
                checked={picked.has(single.id)}
                disabled={left === 0 && !picked.has(single.id)}
                onChange={({ currentTarget }) =>
                  onPick(single.id, currentTarget.checked)
                }
              />
            )}
          </li>
        ))}
      </ul>
      {found.length === 0 && (
        <p>
          <Glossed>{t("network.single.none")}</Glossed>
        </p>
      )}
      {found.length > mostListed && (
        <p className="kt-note">
          <Glossed>
            {t("network.single.more", { count: found.length - mostListed })}
          </Glossed>
        </p>
      )}
      {left === 0 && (
        <p className="kt-note" role="status">
          <Glossed>
            {t("network.single.full", { count: bounds.picked })}
          </Glossed>
        </p>
      )}
    </>
  );
}

/** A name with what its ties say: as what, when, and what is to be known before one trusts it. */
function SingleWords({ single: { name, ties } }: { readonly single: Single }) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  return (
    <>
      {name}
      {ties.map((tie, at) => {
        const { begin, end } = tie.period;
        const words = [
          tie.value?.label,
          (begin ?? end) === null ? undefined : formatPeriod(begin, end, lang),
          ...tieNotes(tie, t),
        ].filter((word) => word !== undefined);
        return (
          words.length > 0 && (
            <span
              key={`${at} ${words.join()}`}
              className={tie.contested ? styles["contested"] : "kt-note"}
            >
              {at === 0 ? " · " : "; "}
              {words.join(", ")}
            </span>
          )
        );
      })}
    </>
  );
}
