import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** A process that cannot be confused with a later one that was given the same number. */
export type ProcessIdentity = {
  readonly pid: number;
  readonly startTime: string;
};

/** When the process began, in the system's own notation; undefined when there is no such process (or only its remains). */
function processStartTime(pid: number): string | undefined {
  if (process.platform === "linux") return startTimeFromProc(pid);
  try {
    const line = execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], {
      encoding: "utf8",
    }).trim();
    return line === "" ? undefined : line;
  } catch {
    return undefined;
  }
}

function startTimeFromProc(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The program's name stands in brackets and may hold anything, so count fields from the last bracket (proc(5): 3 = state, 22 = start).
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, started] = [fields[0], fields[19]];
    return state === "Z" || state === "X" || started === undefined
      ? undefined
      : started;
  } catch {
    return undefined;
  }
}

export function identifyProcess(pid: number): ProcessIdentity | undefined {
  const startTime = processStartTime(pid);
  return startTime === undefined ? undefined : { pid, startTime };
}

export function isStillRunning(identity: ProcessIdentity): boolean {
  return processStartTime(identity.pid) === identity.startTime;
}

/** Asks the process to stop (SIGTERM) and, if it has not after the patience given, ends it. Says nothing when it is already gone. */
export async function stopProcess(
  identity: ProcessIdentity,
  patienceMs: number,
): Promise<void> {
  if (!isStillRunning(identity)) return;
  process.kill(identity.pid, "SIGTERM");
  const deadline = Date.now() + patienceMs;
  while (isStillRunning(identity)) {
    if (Date.now() > deadline) process.kill(identity.pid, "SIGKILL");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
