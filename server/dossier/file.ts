import type { GraphQLResolveInfo } from "graphql";

import type { Resolvers } from "../compile/mapping.ts";
import type { RequestContext } from "../http/context.ts";
import type { DossierDocument } from "./document.ts";
import { type DossierFormat, dossierFormats } from "./dossier.ts";
import { dossierAsHtml } from "./html.ts";
import { dossierAsJson } from "./json.ts";
import { dossierAsMarkdown } from "./markdown.ts";
import type { Lang } from "./words.ts";

/** A dossier whose file is still to be written: its format, language and day are told by who asks. */
export class OpenFile {
  readonly document: DossierDocument;

  constructor(document: DossierDocument) {
    this.document = document;
  }
}

/** What a file is made of beside the dossier: its language, and the day on which it is made (ISO). */
export type Making = { readonly lang: Lang; readonly day: string };

const kinds: Readonly<
  Record<
    DossierFormat,
    {
      readonly extension: string;
      readonly mediaType: string;
      readonly write: (document: DossierDocument, making: Making) => string;
    }
  >
> = {
  HTML: { extension: "html", mediaType: "text/html", write: dossierAsHtml },
  MARKDOWN: {
    extension: "md",
    mediaType: "text/markdown",
    write: dossierAsMarkdown,
  },
  JSON: {
    extension: "json",
    mediaType: "application/json",
    write: dossierAsJson,
  },
};

type DossierFile = {
  readonly content: string;
  readonly mediaType: string;
  readonly fileName: string;
};

/** Only letters, figures and dashes of an id: what any file system takes. */
const fileNameOf = (id: string): string =>
  id.replaceAll(/[^a-z0-9]+/giu, "-").replaceAll(/^-|-$/gu, "");

/** A dossier as a file. */
export const fileOf = (
  document: DossierDocument,
  format: DossierFormat,
  making: Making,
): DossierFile => {
  const { extension, mediaType, write } = kinds[format];
  return {
    content: write(document, making),
    mediaType,
    fileName: `${fileNameOf(document.subject.id)}-${making.lang.toLowerCase()}.${extension}`,
  };
};

type Args = { readonly format: unknown; readonly lang: unknown };

const writeFile = (
  dossier: Readonly<Record<string, unknown>>,
  { format, lang }: Args,
  { clock }: RequestContext,
  info: GraphQLResolveInfo,
): DossierFile => {
  const open = dossier[String(info.path.key)];
  if (!(open instanceof OpenFile)) throw new Error("no dossier came to write");
  return fileOf(
    open.document,
    dossierFormats.find((one) => one === format) ?? "HTML",
    { lang: lang === "EN" ? "EN" : "RU", day: clock().slice(0, 10) },
  );
};

/** The file is written where the clock is known. */
export const dossierFileResolvers: Resolvers = {
  Dossier: { file: writeFile },
  DossierFile: {
    content: ({ content }: DossierFile) => content,
    mediaType: ({ mediaType }: DossierFile) => mediaType,
    fileName: ({ fileName }: DossierFile) => fileName,
  },
};
