import { htmlResponse, refusal } from "../responses.ts";
import { indexHtml, sectionHtml } from "./html.ts";
import { placesOf, sectionsOf } from "./sections.ts";

/** Text and one style element: no script, no picture, nothing from elsewhere. */
const policyFor = (nonce: string): string =>
  [
    "default-src 'none'",
    `style-src 'nonce-${nonce}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/**
 * Serves the schema as pages under `/reference`. They are made when the first reader asks, from the schema that the server answers by.
 * @param sdl the schema's text
 * @param newNonce a fresh nonce for each page
 */
export const makeReference = (sdl: string, newNonce: () => string) => {
  let pages: ReadonlyMap<string, string> | undefined;

  const make = (): ReadonlyMap<string, string> => {
    const sections = sectionsOf(sdl);
    const places = placesOf(sections);
    return new Map([
      ["/reference", indexHtml(sections, places)],
      ...sections.map(
        (section) =>
          [
            `/reference/${section.address}`,
            sectionHtml(section, places),
          ] as const,
      ),
    ]);
  };

  return (path: string): Response => {
    pages ??= make();
    const html = pages.get(path.replace(/\/$/, ""));
    if (html === undefined)
      return refusal(404, "BAD_USER_INPUT", `There is no page ${path}`);
    const nonce = newNonce();
    return htmlResponse(
      html.replaceAll("__CSP_NONCE__", nonce),
      policyFor(nonce),
    );
  };
};
