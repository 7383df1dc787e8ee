import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render";
import type { Phase } from "../api/protocols";
import { AgreementBar } from "./AgreementBar";
import { PhaseList } from "./PhaseList";
import { PhaseStrip } from "./PhaseStrip";

const phases: Phase[] = [
  {
    key: "present",
    name: { en: "Present" },
    purpose: { en: "Listen." },
    minutes: 10,
    days: 2,
    writes: [{ role: "presenter", kinds: ["answer"] }],
    sees: "at-once",
  },
  {
    key: "questions",
    name: { en: "Questions" },
    purpose: { en: "Understand." },
    minutes: 100,
    days: 5,
    writes: [{ role: "peer", kinds: ["question", "experience"] }],
    sees: "after-phase",
  },
];
const texts = ["consultation" as const, "stakeholder" as const];
const at = (list: HTMLElement) => within(list).getAllByRole("listitem");

describe("the strip of phases", () => {
  it("says each length and the sum, in minutes or in days", async () => {
    await renderPage(<PhaseStrip phases={phases} mode="live" />, { texts });
    const [first, second] = at(screen.getByRole("list", { name: "Phases" }));
    expect(first).toHaveTextContent("Present10 minutes");
    expect(second).toHaveTextContent("Questions1 h 40 min");
    expect(screen.getByText(/2 phases · 1 h 50 min in all/)).toBeVisible();
  });

  it("counts days for a consultation over days", async () => {
    await renderPage(<PhaseStrip phases={phases} mode="spread" />, { texts });
    expect(screen.getByText(/7 days in all/)).toBeVisible();
  });
});

describe("the list of phases", () => {
  it("marks the one that goes on and tells its end", async () => {
    const endsAt = new Date(Date.now() + 3 * 3_600_000).toISOString();
    await renderPage(
      <PhaseList phases={phases} mode="live" phase={1} endsAt={endsAt} over={false} />,
      { texts },
    );
    const [now] = screen.getAllByRole("listitem", { current: "step" });
    expect(now).toHaveTextContent("Questions");
    expect(now).toHaveTextContent("ends in 3 hours");
    expect(screen.getByText("done")).toBeVisible();
  });

  it("says in plain sentences who writes what and what others see", async () => {
    const { user } = await renderPage(
      <PhaseList phases={phases} mode="live" phase={null} endsAt={null} over={false} />,
      { texts },
    );
    await user.click(screen.getByText("Show who writes what"));
    expect(screen.getByText("Peers write questions and experiences.")).toBeVisible();
    expect(screen.getByText(/each sees only their own/)).toBeVisible();
    expect(screen.queryByRole("listitem", { current: "step" })).toBeNull();
  });
});

describe("a bar of agreement", () => {
  it("says its figures in a sentence", async () => {
    const figures = { people: 5, agree: 3, not: 1, pass: 1, does: 2 };
    await renderPage(
      <ul>
        <AgreementBar row={{ key: "n", level: "national", kind: null, figures }} />
      </ul>,
      { texts },
    );
    expect(
      screen.getByText("National bodies: 3 agree, 1 do not, 1 pass; 2 do this already; 5 people."),
    ).toBeInTheDocument();
  });

  it("says that figures are held back instead of showing none", async () => {
    await renderPage(
      <ul>
        <AgreementBar row={{ key: "eu", level: "eu", kind: "ngo", figures: null }} />
      </ul>,
      { texts },
    );
    expect(screen.getByText("held back: few people")).toBeVisible();
  });
});
