import { connect } from "node:net";
import { text } from "node:stream/consumers";

import { describe, expect, it } from "vitest";

import { type Handle, listen, usualPatience } from "../../server/listen.ts";

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

describe("whoever is slow or many", () => {
  /** All that a connection hears until it is closed. */
  const heardAfter = async (address: string, sent: string): Promise<string> => {
    const socket = connect(Number(new URL(address).port), "127.0.0.1");
    if (sent !== "") socket.write(sent);
    return text(socket);
  };

  it("is cut off that opens a connection and says nothing", async () => {
    const listener = await listen("127.0.0.1", 0, { requestMs: 200 });
    await heardAfter(listener.address, "");
    await listener.drain(0);
  });

  it("is cut off that begins a body and does not go on, while its request is waited for", async () => {
    const listener = await listen("127.0.0.1", 0, { requestMs: 200 });
    listener.serve((request, response) => {
      request.resume().on("end", () => response.end("all"));
    });
    const begun =
      "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{";
    expect(await heardAfter(listener.address, begun)).toContain("408");
    await listener.drain(0);
  });

  it("is let go that has its answer and asks nothing more", async () => {
    const listener = await listen("127.0.0.1", 0, { keepAliveMs: 50 });
    listener.serve((_request, response) => response.end("here"));
    const asked = "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n";
    const began = performance.now();
    const heard = await heardAfter(listener.address, asked);
    expect(heard).toContain("here");
    // A request sent at the last moment told still finds the connection open.
    expect(heard).toMatch(/Connection: keep-alive\r\nKeep-Alive: timeout=0/iu);
    expect(performance.now() - began).toBeGreaterThan(1_000);
    await listener.drain(0);
  });

  it("is not told of a next request that asked for none", async () => {
    const listener = await listen("127.0.0.1", 0);
    listener.serve((_request, response) => response.end("here"));
    const asked =
      "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    const heard = await heardAfter(listener.address, asked);
    expect(heard).toContain("here");
    expect(heard).not.toMatch(/keep-alive/iu);
    await listener.drain(0);
  });

  it("is cut off that does not read its answer", async () => {
    const listener = await listen("127.0.0.1", 0, { readMs: 100 });
    const closed = signal();
    listener.serve((_request, response) => {
      response.on("close", closed.give);
      response.end(Buffer.alloc(50_000_000));
    });
    const socket = connect(Number(new URL(listener.address).port), "127.0.0.1");
    socket.on("error", () => undefined);
    socket.pause().write("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await closed.given;
    socket.destroy();
    await listener.drain(0);
  });

  it("is not cut off while its answer is worked out, however long that takes", async () => {
    const listener = await listen("127.0.0.1", 0, { readMs: 20 });
    const idle = signal();
    listener.serve((request, response) => {
      // The patience of the port is over when this is told.
      request.socket.once("timeout", () => {
        response.end("late");
        idle.give();
      });
    });
    const answer = fetch(listener.address);
    await idle.given;
    expect(await (await answer).text()).toBe("late");
    await listener.drain(0);
  });

  it("is closed that comes when the port has as many as it takes", async () => {
    const listener = await listen("127.0.0.1", 0, { connections: 1 });
    const arrived = signal();
    const mayEnd = signal();
    const held: Handle = async (_request, response) => {
      arrived.give();
      await mayEnd.given;
      response.end("first");
    };
    listener.serve(held);
    const first = fetch(listener.address);
    await arrived.given;
    expect(await heardAfter(listener.address, "")).toBe("");
    mayEnd.give();
    expect(await (await first).text()).toBe("first");
    await listener.drain(0);
  });

  it("has the patience that the documentation tells", () => {
    expect(usualPatience).toEqual({
      requestMs: 8_000,
      keepAliveMs: 5_000,
      readMs: 9_500,
      connections: 500,
    });
  });
});
