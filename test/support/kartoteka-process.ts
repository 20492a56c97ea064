import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A Kartoteka started as its users start it, in a process of its own. */
export type KartotekaProcess = {
  readonly pid: number;
  /** Everything it has said so far. */
  said(): string;
  /** The first match in what it says; rejects when it ends before. */
  says(pattern: RegExp): Promise<RegExpExecArray>;
  kill(signal: NodeJS.Signals): void;
  /** Exit code or signal. */
  readonly ended: Promise<number | NodeJS.Signals>;
};

const project = fileURLToPath(new URL("../..", import.meta.url));

/** Settings that the person who runs the tests may have must not reach the Kartoteka under test. */
const withoutSettings = (): Record<string, string | undefined> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(KARTOTEKA|NEO4J)_|^(HOST|PORT)$/.test(name),
    ),
  );

/** Starts Kartoteka with these settings; the caller ends it. */
export function startKartoteka(
  settings: Readonly<Record<string, string>>,
): KartotekaProcess {
  const words = ["--import", "tsx", "server/main.ts", "start"];
  const child = spawn(process.execPath, words, {
    cwd: project,
    env: { ...withoutSettings(), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return watch(child);
}

function watch(child: ChildProcess): KartotekaProcess {
  let text = "";
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on("close", (code, signal) => resolve(signal ?? code ?? -1));
  });
  return {
    pid: child.pid ?? -1,
    said: () => text,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = pattern.exec(text);
          if (found === null) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
        look();
        void ended.then((how) =>
          reject(new Error(`It ended (${how}) before saying so:\n${text}`)),
        );
      }),
    kill: (signal) => child.kill(signal),
    ended,
  };
}
