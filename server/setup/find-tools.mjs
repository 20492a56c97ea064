// Finds programs on this computer by reading folders, without starting any of them (a `java -version` costs 0.1 s).
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** Neo4j 5.26 runs on these and refuses others. */
const javaVersionsThatWork = [17, 21];

const exe = process.platform === "win32" ? ".exe" : "";

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The first of these names that is a program in one of the folders of PATH. */
export function findOnPath(names, environment) {
  const folders = (environment.PATH ?? environment.Path ?? "")
    .split(delimiter)
    .filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const path = join(folder, name);
      if (isProgram(path)) return path;
    }
  }
  return undefined;
}

/** Every JDK and JRE carries a file `release` with its version; Debian keeps it, too. */
function readJavaHome(home) {
  const program = join(home, "bin", `java${exe}`);
  const release = join(home, "release");
  if (!isProgram(program) || !existsSync(release)) return undefined;
  const version = /^JAVA_VERSION="?([^"\n]+)/m.exec(
    readFileSync(release, "utf8"),
  )?.[1];
  return version === undefined
    ? undefined
    : { home, program, version, major: Number.parseInt(version, 10) };
}

function homesOnThisComputer(environment) {
  const homes = [];
  if (environment.JAVA_HOME) homes.push(environment.JAVA_HOME);
  const onPath = findOnPath([`java${exe}`], environment);
  if (onPath !== undefined) homes.push(dirname(dirname(realpathSync(onPath))));
  const folders = [
    "/usr/lib/jvm",
    "/Library/Java/JavaVirtualMachines",
    "/opt/homebrew/opt",
    "/usr/local/opt",
  ];
  for (const folder of folders.filter((each) => existsSync(each))) {
    for (const name of readdirSync(folder)
      .filter((each) => /java|jdk|jre|temurin|zulu/i.test(each))
      .sort()) {
      homes.push(join(folder, name), join(folder, name, "Contents", "Home"));
      homes.push(
        join(folder, name, "libexec", "openjdk.jdk", "Contents", "Home"),
      );
    }
  }
  return homes;
}

/** The first Java that Neo4j can use (`$JAVA_HOME`, then PATH, then the usual folders), and the ones passed over. */
function findJava(environment) {
  const passedOver = [];
  for (const home of homesOnThisComputer(environment)) {
    const java = readJavaHome(home);
    if (java === undefined) continue;
    if (javaVersionsThatWork.includes(java.major)) return { java, passedOver };
    if (!passedOver.some(({ version }) => version === java.version))
      passedOver.push(java);
  }
  return { java: undefined, passedOver };
}

function findMaven(environment) {
  return findOnPath(
    process.platform === "win32" ? ["mvn.cmd"] : ["mvn"],
    environment,
  );
}

function findDocker(environment) {
  return findOnPath([`docker${exe}`], environment);
}

/** A Chromium of this computer; CHROME_PATH goes first. */
export function findChromium(environment) {
  if (environment.CHROME_PATH)
    return isProgram(environment.CHROME_PATH)
      ? environment.CHROME_PATH
      : undefined;
  const onPath = findOnPath(
    ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    environment,
  );
  const onMac = ["Google Chrome", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return onPath ?? onMac.find(isProgram);
}

/** What a person types on this computer to install the named thing. */
export function installCommand(what) {
  if (process.platform === "darwin") {
    return {
      database: "brew install openjdk@21 maven",
      browser: "brew install --cask chromium",
    }[what];
  }
  const names = {
    database: [
      "openjdk-17-jre-headless maven",
      "java-17-openjdk-headless maven",
      "jre17-openjdk-headless maven",
    ],
  };
  const [debian, fedora, arch] = names[what] ?? [
    "chromium",
    "chromium",
    "chromium",
  ];
  if (existsSync("/usr/bin/dnf")) return `sudo dnf install ${fedora}`;
  if (existsSync("/usr/bin/pacman")) return `sudo pacman -S ${arch}`;
  return `sudo apt-get install ${debian}`;
}

/** Which ways to a database this computer offers, and, should none do, what to tell. */
export function findWaysToDatabase(environment) {
  const { java, passedOver } = findJava(environment);
  const maven = findMaven(environment);
  const docker = findDocker(environment);
  const others = passedOver.map(({ version, home }) => `${version} in ${home}`);
  const noJava =
    others.length === 0
      ? "no Java found"
      : `no Java 17 or 21, only ${others.join(", ")}`;
  const advice = `Kartoteka needs a Neo4j database, and there is no way to one yet. Choose one of three:
  1. Java 17 or 21 and Maven (${java === undefined ? noJava : `found Java ${java.version}`}; ${maven === undefined ? "no mvn on PATH" : `found ${maven}`}):
       ${installCommand("database")}
  2. Docker with its daemon running (${docker === undefined ? "no docker on PATH" : `found ${docker}`}).
  3. A Neo4j of your own, 5.26 or newer:
       NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=... npm start`;
  return {
    java,
    maven,
    docker,
    advice,
  };
}
