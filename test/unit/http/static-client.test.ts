import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { makeStaticClient } from "../../../server/http/static-client.ts";

const script = "export const words = 'карточка';\n".repeat(200);
let folder: string;
let client: ReturnType<typeof makeStaticClient>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kartoteka-client-"));
  mkdirSync(join(folder, "assets"));
  writeFileSync(join(folder, "index.html"), "<p>page</p>");
  writeFileSync(join(folder, "assets/page-Ab12.js"), script);
  writeFileSync(join(folder, "assets/letters-Cd34.woff2"), "font");
  client = makeStaticClient(folder, () => "n");
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const sent = async (path: string, accepted?: string) => {
  const response = await client(path, accepted ?? null);
  return {
    coding: response.headers.get("content-encoding"),
    vary: response.headers.get("vary"),
    bytes: Buffer.from(await response.arrayBuffer()),
  };
};

describe("a script of the page", () => {
  it("is sent in the smallest coding that the browser reads, and is the same", async () => {
    const br = await sent("/assets/page-Ab12.js", "gzip, deflate, br, zstd");
    expect(br).toMatchObject({ coding: "br", vary: "accept-encoding" });
    expect(brotliDecompressSync(br.bytes).toString()).toBe(script);
    const gzip = await sent("/assets/page-Ab12.js", "gzip;q=0.8");
    expect(gzip.coding).toBe("gzip");
    expect(gunzipSync(gzip.bytes).toString()).toBe(script);
    expect(br.bytes.length).toBeLessThan(script.length / 10);
  });

  it.each([undefined, "identity", "deflate", "br;q=0, gzip;q=0.0"])(
    "is sent as it is to whoever says: %s",
    async (accepted) => {
      const { coding, bytes } = await sent("/assets/page-Ab12.js", accepted);
      expect(coding).toBeNull();
      expect(bytes.toString()).toBe(script);
    },
  );
});

describe("what is compressed already, and the page with its nonce,", () => {
  it.each(["/assets/letters-Cd34.woff2", "/"])(
    "are sent as they are: %s",
    async (path) => {
      expect((await sent(path, "br")).coding).toBeNull();
    },
  );

  it("is missing where it is missing, whatever is accepted", async () => {
    expect((await client("/assets/none.js", "br")).status).toBe(404);
  });
});
