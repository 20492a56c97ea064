/** The server did not answer when a script of the page was asked for. */
export class ServerAway extends Error {}

/** Whether the server answers at all. */
export const serverAnswers = (): Promise<boolean> =>
  fetch("/icon.svg", { cache: "no-store" }).then(
    () => true,
    () => false,
  );

/**
 * Loads a part of the page. Without a server it fails as `ServerAway`, which can be told to the reader: the router would open the page anew, and lose
 * it. Where the server answers, the script is an older page's, and opening anew is right.
 */
export const loadScript = async <Script>(
  load: () => Promise<Script>,
): Promise<Script> => {
  try {
    return await load();
  } catch (error) {
    if (await serverAnswers()) throw error;
    throw new ServerAway();
  }
};
