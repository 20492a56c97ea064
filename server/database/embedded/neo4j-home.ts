import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Java } from '../../setup/find-tools.mjs';
import { replaceFile } from './data-folder.ts';
import type { Library } from './library.ts';
import { StartProblem } from './start-problem.ts';

/** Where one database keeps its files, inside the data folder. */
export interface Neo4jHome {
  readonly home: string;
  readonly conf: string;
  readonly password: string;
}

/** Java reads file names by the locale: without this a folder with a Russian name cannot be opened under LANG=C. */
export const javaEnvironment = { LC_ALL: 'C.UTF-8' } as const;

/** Prepares the home of a database in the data folder: folders and, the first time, a random password. */
export async function prepareHome(dataFolder: string, java: Java, library: Library): Promise<Neo4jHome> {
  const home = join(dataFolder, 'neo4j');
  const conf = join(home, 'conf');
  mkdirSync(conf, { recursive: true });
  mkdirSync(join(home, 'logs'), { recursive: true });
  const passwordFile = join(dataFolder, 'neo4j.password');
  const isNew = !existsSync(join(home, 'data', 'databases', 'system'));
  if (!isNew && !existsSync(passwordFile)) {
    throw new StartProblem(
      `The database in ${home} has a password that was kept in ${passwordFile}, and that file is gone.`,
      'Put the file back from a copy. Without it nobody can open the database.',
    );
  }
  if (!existsSync(passwordFile)) replaceFile(passwordFile, randomBytes(24).toString('base64url'));
  const password = readFileSync(passwordFile, 'utf8').trim();
  if (isNew) await setFirstPassword({ home, conf, password }, java, library);
  return { home, conf, password };
}

async function setFirstPassword({ home, conf, password }: Neo4jHome, java: Java, library: Library): Promise<void> {
  writeFileSync(join(conf, 'neo4j.conf'), '');
  // In a file of its own, since any user of this computer can read the arguments of a process.
  const argumentFile = join(conf, 'first-password.args');
  const words = ['-cp', library.jars.join(':'), 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password];
  replaceFile(argumentFile, words.map(quoteForJava).join('\n'));
  try {
    const env = { ...javaEnvironment, NEO4J_HOME: home, NEO4J_CONF: conf };
    await promisify(execFile)(java.program, [`@${argumentFile}`], { env });
  } finally {
    rmSync(argumentFile, { force: true });
  }
}

function quoteForJava(word: string): string {
  return `"${word.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Bolt on loopback at this port, nothing else open; a server that stops at once and lets no statement run for ever. */
export function neo4jConf(port: number): string {
  return `# Written by Kartoteka at each start: changes here are lost.
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.usage_report.enabled=false
# Small store: without this each transaction log takes 256 MiB at once.
db.tx_log.preallocate=false
db.tx_log.rotation.retention_policy=2 files
server.memory.pagecache.size=256m
# Neo4j sets no limit by default to any of these three.
db.transaction.timeout=30s
db.lock.acquisition.timeout=5s
db.memory.transaction.max=512m
# Stopping takes 12 s by default, under 1 s so; Kartoteka has drained its requests before it stops the database.
internal.server.bolt.thread_pool_shutdown_wait_time=0s
db.shutdown_transaction_end_timeout=0s
`;
}

/** A port on loopback that nobody uses at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new StartProblem('No free port on 127.0.0.1.');
  return address.port;
}
