import type { DossierDocument, ToldPassage } from "./document.ts";
import type { Making } from "./file.ts";
import { frontOf, rivalryWords, titleOf, wordsOfFile } from "./front.ts";
import { inLang, toldClaim } from "./told-claim.ts";
import { unknownsOf, unknownWords } from "./unknown.ts";
import type { Lang } from "./words.ts";

/**
 * A text as it stands on one line of Markdown: no sign of it means anything there, no line of it begins something else, and nothing
 * of it is a tag.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\\`*_[\]{}|~#!^$]/gu, String.raw`\$&`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll("://", ":&#8203;//")
    .replaceAll(/^(\s*)([-+=]|\d+[.)])/gu, String.raw`$1\$2`);

const claimLines = (
  claim: ToldPassage["claims"][number],
  { subject }: DossierDocument,
  lang: Lang,
): readonly string[] => {
  const told = toldClaim(claim, subject.id, lang);
  const hedges = told.hedges.map((hedge) => ` (${escapeMarkdown(hedge)})`);
  const invented =
    told.constructed && !subject.constructed
      ? ` [${wordsOfFile(lang).invented}]`
      : "";
  const leaf = told.leaf === null ? "" : `${escapeMarkdown(told.leaf)} · `;
  const details = [
    ...told.others.map(escapeMarkdown),
    ...(told.verbatim === null ? [] : [`*${escapeMarkdown(told.verbatim)}*`]),
    ...told.voices.map(escapeMarkdown),
    told.borneOut,
    `${wordsOfFile(lang).cited}: ${leaf}${escapeMarkdown(told.citation)}`,
    `${wordsOfFile(lang).citedOther}: ${escapeMarkdown(told.otherCitation)}`,
    ...told.judgements.map(
      (judgement) =>
        `${wordsOfFile(lang).judgements}: ${escapeMarkdown(judgement)}`,
    ),
    `\`${told.id}\``,
  ];
  return [
    `- ${escapeMarkdown(told.when)} — **${escapeMarkdown(told.what)}**${hedges.join("")}${invented}`,
    ...details.map((line) => `  - ${line}`),
  ];
};

const passageLines = (
  passage: ToldPassage,
  document: DossierDocument,
  lang: Lang,
): readonly string[] => {
  const claims = passage.claims.flatMap((claim) =>
    claimLines(claim, document, lang),
  );
  const words = rivalryWords(passage, lang);
  return words === null
    ? claims
    : [`- **${words}**`, ...claims.map((line) => `  ${line}`)];
};

/** A dossier as Markdown (CommonMark). */
export const dossierAsMarkdown = (
  document: DossierDocument,
  making: Making,
): string => {
  const { lang } = making;
  const say = wordsOfFile(lang);
  const unknown = unknownsOf(document, lang);
  const { title, none } = unknownWords(lang);
  const invented = document.subject.constructed ? ` [${say.invented}]` : "";
  return [
    `# ${escapeMarkdown(titleOf(document, lang))}${invented}`,
    "",
    ...frontOf(document, making).map(
      ([word, value]) => `- ${word}: ${escapeMarkdown(value)}`,
    ),
    "",
    say.warning,
    "",
    ...document.sections.flatMap((section) => [
      `## ${escapeMarkdown(inLang(section.title, lang))}`,
      "",
      ...section.passages.flatMap((passage) =>
        passageLines(passage, document, lang),
      ),
      "",
    ]),
    `## ${title}`,
    "",
    ...(unknown.length === 0 ? [none] : []),
    ...unknown.flatMap(({ title: what, lines }) => [
      `### ${what}`,
      "",
      ...lines.map((line) => `- ${escapeMarkdown(line)}`),
      "",
    ]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
};
