import { act, renderHook } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { session, useSessionExpired } from "./session";

describe("an expired session", () => {
  beforeEach(() => {
    session.dismiss();
  });

  it("is told when somebody was signed in and the server no longer knows it", () => {
    const { result } = renderHook(() => useSessionExpired());
    act(() => session.seen(true));
    expect(result.current).toBe(false);
    act(() => session.refused());
    expect(result.current).toBe(true);
    act(() => session.seen(true));
    expect(result.current).toBe(false);
  });

  it("is none for who never was signed in", () => {
    const { result } = renderHook(() => useSessionExpired());
    act(() => session.refused());
    act(() => session.seen(false));
    expect(result.current).toBe(false);
  });

  it("leads to sign in and back to the same address", () => {
    expect(session.signInAddress("/p/a?q=b")).toBe("/auth/login?return=%2Fp%2Fa%3Fq%3Db");
  });
});
