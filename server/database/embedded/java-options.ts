import { totalmem } from "node:os";

/** The serial collector starts 1.5 s faster than the default and suits a heap of this size; the class-data archive depends on it. */
export const garbageCollector = "-XX:+UseSerialGC";

/** Neo4j's shell script passes these; so must whoever starts its main class directly. */
const openPackages = [
  "java.nio",
  "java.io",
  "sun.nio.ch",
  "java.util.concurrent",
].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);

/** An eighth of the computer's memory, between 512 MiB and 2 GiB. */
function heapMegabytes(): number {
  const eighth = Math.floor(totalmem() / 8 / 1024 / 1024);
  return Math.min(2048, Math.max(512, eighth));
}

/**
 * The compiler for hot code is called for code three times as hot as by default: on two processors it takes one of them away from the first
 * load and the first pages (the seed takes 1 to 3 s less), and after some minutes everything hot is compiled as well.
 */
const lateCompiler = [
  "-XX:Tier4InvocationThreshold=15000",
  "-XX:Tier4MinInvocationThreshold=2000",
  "-XX:Tier4CompileThreshold=45000",
  "-XX:Tier4BackEdgeThreshold=120000",
];

/**
 * Room for what lives briefly, and for classes: by default the heap grows step by step, and each step, of the classes' room too, stops everything.
 */
const roomFor = (heap: number): readonly string[] => [
  `-Xms${Math.min(heap, 512)}m`,
  `-Xmx${heap}m`,
  "-XX:NewRatio=1",
  "-XX:MetaspaceSize=192m",
];

/** `startsFast` trades later speed for a start that is 0.8 s shorter: for tests. */
export function javaOptions(startsFast: boolean): readonly string[] {
  const heap = startsFast ? 512 : heapMegabytes();
  const options = [garbageCollector, ...roomFor(heap), ...openPackages];
  return [
    ...options,
    ...(startsFast ? ["-XX:TieredStopAtLevel=1"] : lateCompiler),
  ];
}
