const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Characters that XML 1.0 does not have at all. */
const impossible = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/gu;

/** A text as XML holds it. */
export const escapeXml = (text: string): string =>
  text.replace(impossible, "").replace(/[&<>"]/gu, (sign) => signs[sign] ?? "");

/** An element with attributes; without anything in it, a closed one. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  within: readonly string[] | string = [],
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  const inside =
    typeof within === "string" ? escapeXml(within) : within.join("");
  return inside === ""
    ? `<${name}${written}/>\n`
    : `<${name}${written}>${inside}</${name}>\n`;
}

/** The first line of every XML file. */
export const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
