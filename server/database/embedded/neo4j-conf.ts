/** The server's settings that hold wherever it runs; everything else is Neo4j's default. */
const commonSettings = {
  "server.http.enabled": "false",
  "server.https.enabled": "false",
  "dbms.usage_report.enabled": "false",
  // Else each transaction log takes 256 MiB at once, and logs are kept for two days.
  "db.tx_log.preallocate": "false",
  "db.tx_log.rotation.retention_policy": "2 files",
  "server.memory.pagecache.size": "256m",
  // Without limit by default, all three.
  "db.transaction.timeout": "30s",
  "db.lock.acquisition.timeout": "5s",
  "db.memory.transaction.max": "512m",
  // Stopping takes 12 s by default, under 1 s so; Kartoteka lets its requests finish before it stops the database.
  "internal.server.bolt.thread_pool_shutdown_wait_time": "0s",
  "db.shutdown_transaction_end_timeout": "0s",
};

/** neo4j.conf of the child process: Bolt on loopback at this port and nothing else open. */
export function neo4jConf(port: number): string {
  const address = `127.0.0.1:${port}`;
  const settings = {
    "server.bolt.listen_address": address,
    "server.bolt.advertised_address": address,
    ...commonSettings,
  };
  const lines = Object.entries(settings).map(
    ([name, value]) => `${name}=${value}`,
  );
  return [
    "# Written by Kartoteka at each start: changes here are lost.",
    ...lines,
    "",
  ].join("\n");
}

/** The same as variables for the official Docker image, which opens its own port inside the container. */
export function neo4jConfAsVariables(): readonly string[] {
  return Object.entries(commonSettings).map(
    ([name, value]) =>
      `NEO4J_${name.replaceAll("_", "__").replaceAll(".", "_")}=${value}`,
  );
}
