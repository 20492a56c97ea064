/** The Latin letter of a key, small; where another script is written (Я), the letter that the key has on an English keyboard (z). '' of other keys. */
export const letterOf = ({
  key,
  code,
}: Pick<KeyboardEvent, "key" | "code">): string => {
  if (/^[a-z]$/iu.test(key)) return key.toLowerCase();
  return /^Key[A-Z]$/u.test(code) ? code.slice("Key".length).toLowerCase() : "";
};
