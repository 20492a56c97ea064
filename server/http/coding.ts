import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** How what is sent is compressed (RFC 9110, content codings). */
export type Coding = "br" | "gzip";

type Bytes = Uint8Array<ArrayBuffer>;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Slow and small: each file is compressed once. */
const by: Readonly<Record<Coding, (content: Bytes) => Promise<Buffer>>> = {
  br: (content) =>
    brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content) => zip(content, { level: 9 }),
};

/** Fonts and photographs are compressed as they are. */
const isText = (type: string): boolean =>
  type.startsWith("text/") ||
  type.startsWith("application/json") ||
  type === "image/svg+xml";

const refused = /;\s*q=0(?:\.0*)?$/;

/** The smallest coding that a browser reads; undefined where the content is sent as it is. @param accepted its `Accept-Encoding` */
export const codingFor = (
  type: string,
  accepted: string | null,
): Coding | undefined => {
  if (!isText(type)) return undefined;
  const reads = (accepted ?? "")
    .split(",")
    .map((each) => each.trim().toLowerCase())
    .filter((each) => !refused.test(each))
    .map((each) => each.split(";")[0]?.trim());
  return (["br", "gzip"] as const).find((coding) => reads.includes(coding));
};

/** Compresses files whose names change with their content, each once: what was made is kept. */
export const makeCoder = () => {
  const made = new Map<string, Promise<Bytes>>();
  return (name: string, content: Bytes, coding: Coding): Promise<Bytes> => {
    const key = `${coding} ${name}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const making = by[coding](content).then((bytes) => new Uint8Array(bytes));
    made.set(key, making);
    return making;
  };
};
