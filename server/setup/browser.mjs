import { findChromium, findOnPath, installCommand } from "./find-tools.mjs";
import { Problem, runQuietly, say } from "./say.mjs";

/** A Chromium for the tests that use the page: the system's, or, where this may be done without asking, installed now. */
export async function prepareBrowser(environment) {
  const found = findChromium(environment);
  if (found !== undefined) return found;
  if (environment.CHROME_PATH) {
    throw new Problem(
      `CHROME_PATH: "${environment.CHROME_PATH}" is not a program that can be run.`,
    );
  }
  const aptGet = findOnPath(["apt-get"], environment);
  if (aptGet !== undefined && process.getuid?.() === 0) {
    await installWithAptGet(aptGet, environment);
    const installed = findChromium(environment);
    if (installed !== undefined) return installed;
  }
  throw new Problem(
    "The tests need a Chromium, and there is none on this computer.",
    `Install one:\n  ${installCommand("browser")}\nor name one: CHROME_PATH=/path/to/chromium npm test`,
  );
}

async function installWithAptGet(aptGet, environment) {
  say("Installing Chromium for the tests (apt-get, once)");
  const options = {
    env: { ...environment, DEBIAN_FRONTEND: "noninteractive" },
  };
  const install = ["install", "-y", "--no-install-recommends", "chromium"];
  try {
    await runQuietly(aptGet, install, options, "apt-get failed");
  } catch {
    await runQuietly(aptGet, ["update"], options, "apt-get update failed");
    await runQuietly(aptGet, install, options, "Chromium was not installed");
  }
}
