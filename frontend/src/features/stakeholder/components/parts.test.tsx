import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderPage } from "@/testing/render";
import type { Contact, Membership, Tie } from "../api/parts";
import { CompositionMatrix } from "./CompositionMatrix";
import { ContactList } from "./ContactList";
import {
  contactDraft,
  contactValues,
  currentSeat,
  emptyContact,
  seatDraft,
  seatValues,
  tieDraft,
  tieValues,
} from "./partValues";
import { TieList } from "./TieList";

const name = (id: string) => ({ id, name: `Body ${id}`, shortName: null, kind: null });
const part = {
  version: 1,
  createdAt: "2026-01-01T00:00:00Z",
  updatedAt: "2026-01-01T00:00:00Z",
  may: { edit: false },
};

const tie: Tie = {
  ...part,
  id: "t",
  from: name("a"),
  to: name("b"),
  type: "member-of",
  reading: "member-of",
  readingBack: "has-member",
  says: { en: "Is a member of", fr: "Est membre de", nl: "Is lid van" },
  saysBack: { en: "Has as members", fr: "A pour membres", nl: "Heeft als leden" },
  starts: "2016",
  ends: null,
  note: "Joined late.",
};

const contact: Contact = {
  ...part,
  id: "c",
  organisation: name("a"),
  name: "Head of integration",
  role: null,
  email: null,
  phone: null,
  reachable: false,
  languages: [],
  consent: false,
  lapsed: false,
  privacy: null,
};

const seat: Membership = {
  ...part,
  id: "s",
  organisation: name("a"),
  role: "member",
  starts: "2016-11",
  ends: null,
  mandate: null,
  hasVote: false,
  delegate: { id: "c", name: "Head of integration" },
  successor: null,
  state: "held",
};

describe("A tie", () => {
  it("is said in the words of the end it is read from", async () => {
    await renderPage(<TieList slug="p" organisationId="a" ties={[tie]} />, {
      texts: ["stakeholder"],
    });
    expect(screen.getByText("Is a member of")).toBeVisible();
    expect(screen.getByRole("link", { name: "Body b" })).toBeVisible();
  });

  it("is said the other way round from the other end", async () => {
    await renderPage(<TieList slug="p" organisationId="b" ties={[tie]} />, {
      texts: ["stakeholder"],
    });
    expect(screen.getByText("Has as members")).toBeVisible();
    expect(screen.getByRole("link", { name: "Body a" })).toBeVisible();
  });
});

describe("A person", () => {
  it("is named, and the page says why there is no address", async () => {
    await renderPage(<ContactList slug="p" contacts={[contact]} />, { texts: ["stakeholder"] });
    expect(screen.getByText("Head of integration")).toBeVisible();
    expect(screen.getByText(/E-mail and phone are shown to members/)).toBeVisible();
    expect(screen.queryByRole("link")).toBeNull();
  });

  it("can be written to by who may", async () => {
    const reached = { ...contact, reachable: true, email: "head@town.example" };
    await renderPage(<ContactList slug="p" contacts={[reached]} />, { texts: ["stakeholder"] });
    expect(screen.getByRole("link", { name: "head@town.example" })).toHaveAttribute(
      "href",
      "mailto:head@town.example",
    );
  });
});

describe("What is kept of a person and why", () => {
  const privacy: Contact["privacy"] = {
    basis: "consent",
    purpose: null,
    source: null,
    wording: "I agree.",
    agreedOn: "2019-01-01",
    expiresOn: "2020-01-01",
    withdrawnOn: null,
    detailsFor: "staff",
    confirmedOn: null,
  };

  it("is sent back as it came", () => {
    expect(contactDraft(contactValues({ ...contact, privacy }), "a").privacy).toEqual(privacy);
  });

  it("is for members when nobody has said anything", () => {
    expect(contactValues(contact)).toMatchObject({ basis: "", detailsFor: "members" });
    expect(contactDraft({ ...emptyContact, name: "N" }, "a").privacy).toMatchObject({
      basis: null,
      detailsFor: "members",
      expiresOn: null,
    });
  });

  it("has a note once it has ended, for who may mend it", async () => {
    const lapsed = { ...contact, lapsed: true };
    const mine = { ...lapsed, id: "d", may: { edit: true } };
    await renderPage(<ContactList slug="p" contacts={[lapsed, mine]} />, {
      texts: ["stakeholder", "privacy"],
    });
    expect(screen.getAllByText("Consent has ended")).toHaveLength(1);
  });
});

describe("The matrix", () => {
  it("counts by kind and level, and sums up", async () => {
    await renderPage(
      <CompositionMatrix
        composition={{
          at: "2026-01-01",
          past: false,
          members: 3,
          vacant: 0,
          endingSoon: 0,
          seats: [],
          counts: [
            { kind: "city", level: "local", organisations: 2 },
            { kind: null, level: "eu", organisations: 1 },
          ],
        }}
      />,
      { texts: ["stakeholder"] },
    );
    const row = (label: string) =>
      within(screen.getByRole("row", { name: new RegExp(`^${label}`) }));
    expect(row("City").getByText("2")).toBeVisible();
    expect(row("Kind not known").getByText("1")).toBeVisible();
    expect(row("All").getByText("2")).toBeVisible();
  });
});

describe("A form", () => {
  it("tells a vote that is not known from none", () => {
    expect(seatValues(seat).hasVote).toBe("no");
    expect(seatDraft({ ...seatValues(seat), hasVote: "" }).hasVote).toBeNull();
    expect(seatDraft(seatValues(seat))).toMatchObject({
      hasVote: false,
      delegateId: "c",
      starts: "2016-11",
      ends: null,
    });
  });

  it("sends a tie back as it came", () => {
    expect(tieDraft(tieValues(tie), "a")).toEqual({
      fromId: "a",
      toId: "b",
      type: "member-of",
      starts: "2016",
      ends: null,
      note: "Joined late.",
    });
  });

  it("does not trust what a refusal brings along", () => {
    expect(currentSeat("nonsense")).toBeNull();
    expect(currentSeat(seat)?.organisationId).toBe("a");
  });
});
