import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { describe, expect, it } from "vitest";

import { type Handle, listen } from "../../server/listen.ts";

const signal = () => {
  let give: () => void = () => undefined;
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { give, given };
};

describe("the port", () => {
  it("answers that Kartoteka is starting until there is something to serve", async () => {
    const listener = await listen("127.0.0.1", 0);
    const early = await fetch(listener.address);
    expect(early.status).toBe(503);
    expect(await early.text()).toContain("Картотека запускается");
    listener.serve((_request, response) => response.end("here"));
    expect(await (await fetch(listener.address)).text()).toBe("here");
    await listener.drain(1000);
  });

  it("lets a request in flight finish while it takes no new one", async () => {
    const listener = await listen("127.0.0.1", 0);
    const [arrived, mayEnd] = [signal(), signal()];
    const slow: Handle = async (_request, response) => {
      arrived.give();
      await mayEnd.given;
      response.end("finished");
    };
    listener.serve(slow);
    const inFlight = fetch(listener.address);
    await arrived.given;
    const drained = listener.drain(60_000);
    await expect(fetch(listener.address)).rejects.toThrow();
    mayEnd.give();
    expect(await (await inFlight).text()).toBe("finished");
    await drained;
  });

  it("does not wait longer than it was told to", async () => {
    const listener = await listen("127.0.0.1", 0);
    const arrived = signal();
    listener.serve(() => arrived.give());
    const inFlight = fetch(listener.address);
    const refused = expect(inFlight).rejects.toThrow();
    await arrived.given;
    await listener.drain(50);
    await refused;
  });

  it("cuts off whoever is slow to send a request, and goes on serving others", async () => {
    const listener = await listen("127.0.0.1", 0, { requestMs: 200 });
    listener.serve((_request, response) => response.end("here"));
    const { port } = new URL(listener.address);
    const slow = connect(Number(port), "127.0.0.1");
    slow.write("POST /graphql HTTP/1.1\r\nHost: localhost\r\n");
    const heard = await text(slow);
    expect(heard).toContain("408 Request Timeout");
    expect(await (await fetch(listener.address)).text()).toBe("here");
    await listener.drain(1000);
  });

  it("refuses a host that is not this computer's, in words", async () => {
    await expect(listen("192.0.2.1", 0)).rejects.toThrow(
      'HOST: "192.0.2.1" is not an address of this computer',
    );
  });
});
