/** The parameters of an address, as plain strings. */
export type SearchStrings = Readonly<Record<string, string>>;

/** Reads `?a=1&b=2`: every value stays a string, the last of a name wins. */
export const parseSearchText = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

/** What may stand in a query as it is, so that addresses can be read and typed. */
const readable: readonly (readonly [RegExp, string])[] = [
  [/%2F/gu, "/"],
  [/%3A/gu, ":"],
  [/%2C/gu, ","],
];

const encode = (text: string): string =>
  readable.reduce(
    (written, [pattern, sign]) => written.replaceAll(pattern, sign),
    encodeURIComponent(text),
  );

/** Writes parameters after a question mark, the missing and empty ones left out; ids stay readable. */
export function writeSearchText(search: Readonly<Record<string, unknown>>) {
  const parts = Object.entries(search).flatMap(([name, value]) =>
    typeof value === "string" && value !== ""
      ? [`${encode(name)}=${encode(value)}`]
      : [],
  );
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}
