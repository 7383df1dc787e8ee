import { renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { client, ifMatch, read, readTagged } from "./client";
import { useIdempotencyKey } from "./idempotency";
import { isProblem } from "./problem";
import { session } from "./session";

const LIST = "/api/v1/partnerships/{slug}/organisations";
const ITEM = "/api/v1/partnerships/{slug}/organisations/{id}";
const path = { slug: "inclusion" };

const sent: Request[] = [];

function answer(body: unknown, init: ResponseInit = {}) {
  vi.stubGlobal("fetch", (request: Request) => {
    sent.push(request);
    return Promise.resolve(new Response(JSON.stringify(body), init));
  });
}

afterEach(() => {
  sent.length = 0;
  session.dismiss();
  vi.unstubAllGlobals();
});

describe("what is sent", () => {
  it("says that it comes from our own pages", async () => {
    answer({ signedIn: false, participations: [] });
    await read(client.GET("/api/v1/me"));
    expect(sent[0]?.headers.get("X-Requested-With")).toBe("JavaScript");
    expect(sent[0]?.headers.has("Idempotency-Key")).toBe(false);
  });

  it("carries repeatable filters as repeated parameters", async () => {
    answer({ items: [], next: null, total: null });
    await read(client.GET(LIST, { params: { path, query: { kind: ["city", "region"] } } }));
    expect(sent[0]?.url).toMatch(/organisations\?kind=city&kind=region$/);
  });

  it("carries an idempotency key with every POST, the caller's when there is one", async () => {
    answer({}, { status: 201 });
    const body = { name: "City of Athens" };
    await read(client.POST(LIST, { params: { path }, body }));
    await read(client.POST(LIST, { params: { path }, body, headers: { "Idempotency-Key": "k" } }));
    expect(sent[0]?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f-]{36}$/);
    expect(sent[1]?.headers.get("Idempotency-Key")).toBe("k");
  });

  it("is a merge patch for a version when it changes something", async () => {
    answer({}, { headers: { ETag: '"4.0"' } });
    const changed = await readTagged(
      client.PATCH(ITEM, {
        params: { path: { ...path, id: "1" } },
        headers: ifMatch('"3.0"'),
        body: { city: null },
      }),
    );
    expect(sent[0]?.headers.get("Content-Type")).toBe("application/merge-patch+json");
    expect(sent[0]?.headers.get("If-Match")).toBe('"3.0"');
    expect(changed.etag).toBe('"4.0"');
  });
});

describe("a refusal", () => {
  it("is thrown with its code, fields and number to quote", async () => {
    const errors = [{ pointer: "/name", code: "required", message: "Give it a name." }];
    answer({ type: "/problems/validation", requestId: "r1", errors }, { status: 422 });
    const refusal: unknown = await read(client.GET("/api/v1/me")).catch((error: unknown) => error);
    expect(isProblem(refusal, "validation")).toBe(true);
    expect(refusal).toMatchObject({ status: 422, requestId: "r1", errors });
  });

  it("that is no problem document is unexpected", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("<html>", { status: 502 })));
    const refusal: unknown = await read(client.GET("/api/v1/me")).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "unexpected", status: 502 });
  });

  it("to connect is called offline", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    const refusal: unknown = await read(client.GET("/api/v1/me")).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "offline", status: 0 });
  });
});

describe("the key of a submit", () => {
  it("stays for the same contents and changes with them", () => {
    const { result } = renderHook(() => useIdempotencyKey());
    const first = result.current({ name: "a" });
    expect(result.current({ name: "a" })).toEqual(first);
    expect(result.current({ name: "b" })).not.toEqual(first);
  });
});
