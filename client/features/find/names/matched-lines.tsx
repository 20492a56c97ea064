import { Link } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import {
  type NameVerdict,
  storeVersionDocument,
} from "../../../api/people.documents.ts";
import { useAsk } from "../../../api/provider.tsx";
import { Glossed } from "../../../glossary/glossed.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { ConstructedBadge } from "../../../ui/constructed-badge.tsx";
import { EntityLink } from "../../../ui/entity-link.tsx";
import { OpenAsNetwork } from "../../../ui/open-as-network.tsx";
import { today } from "../../../ui/version-notes.ts";
import { usePrintedReading } from "../../reading/use-printed-reading.ts";
import { fileNotes } from "../file-notes.ts";
import people from "../people/people.module.css";
import peopleStyles from "../people/people.module.css";
import { Reasons } from "../reasons.tsx";
import { saveTable, type TableFile } from "../table-file.ts";
import { waysInWords } from "../ways-in-words.ts";
import { type ListLine, sharedLines } from "./match-list.ts";
import styles from "./names.module.css";

const verdicts: readonly NameVerdict[] = ["SURE", "DOUBTFUL", "UNKNOWN"];

const doubtsInWords = (t: TFunction, { doubts }: ListLine): string =>
  doubts.map((doubt) => t(`names.doubt.${doubt}`)).join("; ");

/** The lines of the list as a file. */
const fileOf = (
  t: TFunction,
  lines: readonly ListLine[],
  notes: readonly string[],
): TableFile => ({
  title: t("names.title"),
  notes: [t("names.caution"), ...notes],
  columns: (
    ["line", "text", "verdict", "why", "id", "name", "how", "others"] as const
  ).map((key) => ({ key, label: t(`names.column.${key}`) })),
  rows: lines.map((line) => {
    const [best, ...others] = line.candidates;
    return {
      line: String(line.number),
      text: line.text,
      verdict: t(`names.verdict.${line.verdict}`),
      why: doubtsInWords(t, line),
      id: best?.person.id ?? "",
      name: best?.person.displayName ?? "",
      how:
        best?.why[0] === undefined
          ? ""
          : `${best.why[0].matched}: ${waysInWords(t, best.why[0].ways)}`,
      others: others.map(
        ({ person }) => `${person.displayName} (${person.id})`,
      ),
    };
  }),
});

/** What came of each line, by verdict; saved as a file, opened as a network. */
export function MatchedLines({
  lines,
}: {
  readonly lines: readonly ListLine[];
}) {
  const { t } = useTranslation();
  const { lang } = useLanguage();
  const reading = usePrintedReading();
  const ask = useAsk();
  const [only, setOnly] = useState<NameVerdict>();
  const shared = sharedLines(lines);
  const shown = lines.filter(
    ({ verdict }) => only === undefined || verdict === only,
  );
  const sure = lines.flatMap(({ verdict, candidates }) =>
    verdict === "SURE" ? (candidates[0]?.person.id ?? []) : [],
  );
  const save = async (format: "csv" | "json") => {
    const version = await ask(storeVersionDocument, {});
    const notes = fileNotes(
      {
        reading,
        coverage: undefined,
        revision:
          version.kind === "ready" ? version.data.settings.revision : undefined,
        hasConstructed: lines.some(
          ({ candidates }) => candidates[0]?.person.constructed === true,
        ),
        day: today(),
        address: window.location.href,
      },
      t,
    );
    const file = fileOf(t, lines, notes);
    saveTable(file, { name: "kartoteka-names", format, lang });
  };
  return (
    <>
      <div className={peopleStyles["tools"]}>
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={peopleStyles["tool"]}
            aria-pressed={only === verdict}
            data-tally={verdict}
            onClick={() => setOnly(only === verdict ? undefined : verdict)}
          >
            {t(`names.verdict.${verdict}`)}:{" "}
            {lines.filter((line) => line.verdict === verdict).length}
          </button>
        ))}
        <button
          type="button"
          className={peopleStyles["tool"]}
          title={t("people.csvHint")}
          onClick={() => void save("csv")}
        >
          {t("people.saveCsv")}
        </button>
        <button
          type="button"
          className={peopleStyles["tool"]}
          onClick={() => void save("json")}
        >
          {t("people.saveJson")}
        </button>
        <OpenAsNetwork ids={[...new Set(sure)]} className={people["tool"]} />
      </div>
      <p className="kt-note">
        <Glossed>{t("names.caution")}</Glossed>
      </p>
      <div
        className={peopleStyles["scroll"]}
        role="region"
        aria-label={t("names.table")}
        tabIndex={0}
      >
        <table className={peopleStyles["table"]}>
          <thead>
            <tr>
              <th scope="col" className={peopleStyles["number"]}>
                {t("names.column.line")}
              </th>
              <th scope="col">{t("names.column.text")}</th>
              <th scope="col">{t("names.column.verdict")}</th>
              <th scope="col">{t("names.column.name")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <tr
                key={line.number}
                data-line={line.number}
                data-verdict={line.verdict}
              >
                <td className={peopleStyles["number"]}>{line.number}</td>
                <th scope="row">{line.text}</th>
                <td>
                  <span className={styles[line.verdict.toLowerCase()]}>
                    {t(`names.verdict.${line.verdict}`)}
                  </span>
                  {line.doubts.length > 0 && (
                    <div className="kt-note">{doubtsInWords(t, line)}</div>
                  )}
                </td>
                <td>
                  <Candidates line={line} shared={shared} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Candidates({
  line: { candidates, totalCount, name, number },
  shared,
}: {
  readonly line: ListLine;
  readonly shared: ReadonlyMap<string, readonly number[]>;
}) {
  const { t } = useTranslation();
  const [best] = candidates;
  if (best === undefined)
    return <span className="kt-note">{t("names.nobody")}</span>;
  const also = (shared.get(best.person.id) ?? []).filter(
    (other) => other !== number,
  );
  const more = totalCount - candidates.length;
  return (
    <>
      <ul className={styles["candidates"]}>
        {candidates.map(({ person, why, claims }) => (
          <li key={person.id}>
            <EntityLink id={person.id} name={person.displayName} />{" "}
            <ConstructedBadge constructed={person.constructed} />{" "}
            <Reasons why={why.slice(0, 1)} name={person.displayName} />
            <span className="kt-note">
              {" · "}
              {t("coverage.claims", { count: claims })}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Link
          to="/"
          search={({ reading, lang }) => ({
            reading,
            lang,
            q: name,
            kind: "people",
          })}
        >
          {t("names.more", { count: more })}
        </Link>
      )}
      {also.length > 0 && (
        <p className="kt-note">
          <Glossed>{t("names.also", { lines: also.join(", ") })}</Glossed>
        </p>
      )}
    </>
  );
}
