/** Kinds of records that a text can cite or link to, as their ids begin. */
export const citableKinds = [
  "factoid",
  "person",
  "party-organization",
  "institution",
  "force",
  "district",
  "settlement",
  "unit",
  "source",
  "procedure",
  "event",
  "meeting",
  "silence",
  "view",
] as const;

const idPattern = new RegExp(
  `^(?:${citableKinds.join("|")})/[a-zA-Z0-9]+(?:[./-][a-zA-Z0-9]+)*$`,
  "u",
);

/** The longest id or address that is looked at. */
export const longestOfAddress = 2_000;

/** Whether a text is the id of something that can be cited. */
export const isCitable = (text: string): boolean =>
  text.length <= longestOfAddress && idPattern.test(text);

/** Where a link of a text leads. */
export type Address =
  | { readonly to: "thing"; readonly id: string }
  | { readonly to: "web"; readonly url: string }
  | { readonly to: "here"; readonly anchor: string }
  | { readonly to: "nowhere" };

const webAddress = (text: string): string | undefined => {
  if (!/^https?:\/\//iu.test(text)) return undefined;
  try {
    const { protocol, href, username, password } = new URL(text);
    // An address with a user's name before the host looks like another host.
    if (username !== "" || password !== "") return undefined;
    return protocol === "http:" || protocol === "https:" ? href : undefined;
  } catch {
    return undefined;
  }
};

/** Reads the address of a link. Whatever is no id, no anchor and no http(s) address leads nowhere: `javascript:` and `data:` with it. */
export const readAddress = (text: string): Address => {
  if (text.length > longestOfAddress) return { to: "nowhere" };
  const id = text.replace(/^\//u, "");
  if (isCitable(id)) return { to: "thing", id };
  if (/^#[\p{L}\p{N}-]+$/u.test(decoded(text)))
    return { to: "here", anchor: decoded(text).slice(1) };
  const url = webAddress(text);
  return url === undefined ? { to: "nowhere" } : { to: "web", url };
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The ids that stand anywhere in the address of a view. */
export const idsInAddress = (address: string): readonly string[] => {
  const found = decoded(address).matchAll(
    new RegExp(
      `(?:${citableKinds.join("|")})/[a-zA-Z0-9]+(?:[./-][a-zA-Z0-9]+)*`,
      "gu",
    ),
  );
  return [...new Set([...found].map(([id]) => id))];
};

/** The saved view that a figure shows, when its address is that of one: `/view/…`. */
export const viewOf = (address: string): string | undefined =>
  /^\/view\/[^?#]+$/u.test(address) && isCitable(address.slice(1))
    ? address.slice(1)
    : undefined;
