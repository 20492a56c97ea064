import { escapeHtml } from "../../shared/words/html-entities.ts";
import type { DossierDocument, ToldPassage } from "./document.ts";
import type { Making } from "./file.ts";
import { frontOf, rivalryWords, titleOf, wordsOfFile } from "./front.ts";
import { dossierStyle } from "./html-style.ts";
import { inLang, toldClaim } from "./told-claim.ts";
import { unknownsOf, unknownWords } from "./unknown.ts";
import type { Lang } from "./words.ts";

const tag = (name: string, className: string, text: string): string =>
  `<${name} class="${className}">${escapeHtml(text)}</${name}>`;

const badge = (isConstructed: boolean, lang: Lang): string =>
  isConstructed
    ? ` ${tag("span", "invented", wordsOfFile(lang).invented)}`
    : "";

const list = (lines: readonly string[], className: string): string =>
  lines.length === 0
    ? ""
    : `<ul class="${className}">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;

const claimHtml = (
  claim: ToldPassage["claims"][number],
  { subject }: DossierDocument,
  lang: Lang,
): string => {
  const told = toldClaim(claim, subject.id, lang);
  const otherLang = lang === "EN" ? "ru" : "en";
  return [
    `<article class="claim" id="${escapeHtml(told.id)}">`,
    tag("p", "when", told.when),
    `<p class="what">${escapeHtml(told.what)}${told.hedges.map((hedge) => ` ${tag("span", "hedge", hedge)}`).join("")}${badge(told.constructed && !subject.constructed, lang)}</p>`,
    list(told.others, "others"),
    told.verbatim === null ? "" : tag("blockquote", "verbatim", told.verbatim),
    list(told.voices, "voices"),
    tag("p", "borne-out", told.borneOut),
    `<p class="cited">${told.leaf === null ? "" : `${tag("strong", "leaf", told.leaf)} · `}${escapeHtml(told.citation)}</p>`,
    `<p class="cited other" lang="${otherLang}">${escapeHtml(told.otherCitation)}</p>`,
    list(told.judgements, "judged"),
    "</article>",
  ].join("\n");
};

const passageHtml = (
  passage: ToldPassage,
  document: DossierDocument,
  lang: Lang,
): string => {
  const claims = passage.claims
    .map((claim) => claimHtml(claim, document, lang))
    .join("\n");
  const words = rivalryWords(passage, lang);
  return words === null
    ? claims
    : `<div class="rivals" role="group" aria-label="${escapeHtml(words)}">\n${tag("p", "rivalry", words)}\n<div class="side">\n${claims}\n</div>\n</div>`;
};

const front = (document: DossierDocument, making: Making): string =>
  frontOf(document, making)
    .map(
      ([word, value]) =>
        `<dt>${escapeHtml(word)}</dt><dd>${escapeHtml(value)}</dd>`,
    )
    .join("\n");

const unknown = (document: DossierDocument, lang: Lang): string => {
  const { title, none } = unknownWords(lang);
  const all = unknownsOf(document, lang);
  const told = all
    .map(
      ({ title: what, lines }) =>
        `${tag("h3", "respect", what)}\n${list(lines, "gaps")}`,
    )
    .join("\n");
  return `<section class="unknown">\n<h2>${escapeHtml(title)}</h2>\n${all.length === 0 ? tag("p", "note", none) : told}\n</section>`;
};

/** A dossier as a page that stands alone: without scripts, loading nothing, every text escaped; a policy of its own forbids the rest. */
export const dossierAsHtml = (
  document: DossierDocument,
  making: Making,
): string => {
  const { lang } = making;
  const title = escapeHtml(titleOf(document, lang));
  const sections = document.sections.map(
    (section) =>
      `<section>\n<h2>${escapeHtml(inLang(section.title, lang))}</h2>\n${section.passages.map((passage) => passageHtml(passage, document, lang)).join("\n")}\n</section>`,
  );
  return `<!doctype html>
<html lang="${lang.toLowerCase()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${dossierStyle}</style>
</head>
<body>
<header>
<h1>${title}${badge(document.subject.constructed, lang)}</h1>
<dl>
${front(document, making)}
</dl>
${tag("p", "note", wordsOfFile(lang).warning)}
</header>
<main>
${sections.join("\n")}
${unknown(document, lang)}
</main>
</body>
</html>
`;
};
