import { spawn } from "node:child_process";

/** What stops a set-up and how to mend it. */
export class Problem extends Error {
  constructor(what, remedy) {
    super(remedy === undefined ? what : `${what}\n${remedy}`);
  }
}

export function say(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * Runs a program to its end, saying every few seconds that it is still at it. Its own words are shown only when it fails.
 */
export async function runQuietly(program, words, options, failure) {
  const started = Date.now();
  const child = spawn(program, words, {
    ...options,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (output += text));
  }
  const ticking = setInterval(() => {
    say(`  still at it, ${Math.round((Date.now() - started) / 1000)} s`);
  }, 5000);
  const stop = (signal) => child.kill(signal);
  process.once("SIGINT", stop).once("SIGTERM", stop);
  const code = await new Promise((resolve) => {
    child
      .on("error", (error) => {
        output += error.message;
        resolve(1);
      })
      .on("close", resolve);
  });
  clearInterval(ticking);
  process.off("SIGINT", stop).off("SIGTERM", stop);
  if (code !== 0) {
    throw new Problem(
      `${failure}:\n${output.trim().split("\n").slice(-25).join("\n")}`,
    );
  }
  return Math.round((Date.now() - started) / 1000);
}
