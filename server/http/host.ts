/** The name in a Host header, without its port: `[::1]:4000` gives `[::1]`; undefined when it is malformed. */
const hostName = (header: string): string | undefined =>
  /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i
    .exec(header)?.[1]
    ?.toLowerCase();

/**
 * Whether a request names this server by a name it may be known by. Another name means that a foreign page had its own name
 * resolved to our address (DNS rebinding).
 * @param allowed names without ports, lower case
 */
export const isAllowedHost = (
  header: string | null,
  allowed: readonly string[],
): boolean => {
  const name = header === null ? undefined : hostName(header);
  return name !== undefined && allowed.includes(name);
};
