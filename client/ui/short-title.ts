const most = 44;

/** A title short enough to stand in a line; the whole is told on hover and on the source's card. */
export function shortTitle(title: string): string {
  const plain = title.replace(/\s*\([^()]*\)\s*/gu, " ").trim();
  if (!/\s/u.test(plain)) return shortAddress(plain);
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most);
  const words = cut.slice(0, cut.lastIndexOf(" "));
  return `${words.replace(/[\s.,:;…–—-]+$/u, "")}…`;
}

/** A web page without a title is named by its site. */
function shortAddress(address: string): string {
  const [site = address, ...path] = address.split("/");
  return address.length <= most || path.length === 0 ? address : `${site}/…`;
}
