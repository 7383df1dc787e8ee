import type { Page } from "@playwright/test";
import { z } from "zod";
import { expect, type Role, roles, test } from "../fixtures";
import { Api } from "../pages/Api";
import { RoomPage } from "../pages/RoomPage";

const PARTNERSHIP = "/api/v1/partnerships/inclusion";
const headers = { "X-Requested-With": "JavaScript", "If-Match": "*" };
const seats: Partial<Record<Role, string>> = {
  coordinator: "facilitator",
  member: "presenter",
  advisor: "rapporteur",
  expert: "peer",
  secretariat: "peer",
};

const participants = z.object({
  items: z.array(z.object({ id: z.string(), role: z.enum(roles), name: z.string() })),
});

/** A consultation on a dilemma of its own, with the demo people in its seats. */
async function planned(staff: Page): Promise<string> {
  const api = new Api(staff);
  const question = `Who teaches ${Date.now().toString(36)}?`;
  const dilemma = await api.make("dilemmas", { question });
  await staff.request.post(`${PARTNERSHIP}/dilemmas/${dilemma}/accept`, { headers });
  const answer = await staff.request.get(`${PARTNERSHIP}/participants?limit=100`);
  const people = participants.parse(await answer.json());
  const consultation = await api.make("consultations", {
    title: question,
    dilemmaIds: [dilemma],
    protocol: "open-question",
    confidentiality: "unattributed",
    seats: people.items
      .filter(({ role, name }) => seats[role] && name.startsWith("Demo"))
      .map(({ id, role }) => ({ participantId: id, role: seats[role] })),
  });
  return `/p/inclusion/dilemmas/consultations/${consultation}/room`;
}

test.describe("A room", () => {
  test("is led through its phases, live for everybody, and loses nothing", async ({ openAs }) => {
    test.setTimeout(150_000);
    // Whoever was never here has an account from their first page on.
    const phone = { viewport: { width: 390, height: 844 } };
    const pages = {
      facilitator: await openAs("coordinator"),
      presenter: await openAs("member"),
      rapporteur: await openAs("advisor"),
      onPhone: await openAs("expert", phone),
      byKeyboard: await openAs("secretariat"),
    };
    for (const page of Object.values(pages)) await page.goto("/p/inclusion");
    const address = await planned(pages.byKeyboard);
    for (const page of Object.values(pages)) await page.goto(address);
    const facilitator = new RoomPage(pages.facilitator);
    const presenter = new RoomPage(pages.presenter);
    const rapporteur = new RoomPage(pages.rapporteur);
    const onPhone = new RoomPage(pages.onPhone);
    const byKeyboard = new RoomPage(pages.byKeyboard);

    await expect(pages.onPhone.getByText(/not who said it/)).toBeVisible();
    await pages.facilitator.getByRole("button", { name: "Begin" }).click();
    await onPhone.phase("Present").waitFor();
    await expect(onPhone.field()).toBeHidden();
    await facilitator.moveOn("Open questions");

    await onPhone.phase("Open questions").waitFor();
    await onPhone.say("Who decides today?");
    await presenter.said("Who decides today?").waitFor();
    await pages.presenter.getByRole("button", { name: "Answer", exact: true }).click();
    await presenter.sayByKeyboard("The council does.");
    await onPhone.said("The council does.").waitFor();
    await byKeyboard.sayByKeyboard("Since when?");
    await onPhone.said("Since when?").waitFor();
    await rapporteur.say("Nobody asked the schools.");
    await expect(pages.facilitator.getByText("Nobody asked the schools.")).toBeVisible();

    // A hand, seen by who gives the floor.
    await pages.byKeyboard.getByRole("button", { name: "Raise my hand" }).press("Enter");
    await pages.facilitator.getByRole("button", { name: /Give .* the floor/ }).click();
    await expect(pages.byKeyboard.getByRole("button", { name: "Raise my hand" })).toBeVisible();

    // The presenter listens.
    await facilitator.moveOn("Reflection");
    await presenter.phase("Reflection").waitFor();
    await expect(presenter.field()).toBeHidden();

    // A tunnel: what was said waits and is said once, what others said meanwhile is there.
    await facilitator.moveOn("Ideas and practices");
    await onPhone.phase("Ideas and practices").waitFor();
    await pages.onPhone.context().setOffline(true);
    await onPhone.say("Share one teacher between towns.");
    await expect(pages.onPhone.getByText(/Sent as soon as/)).toBeVisible();
    await byKeyboard.sayByKeyboard("Ask retired teachers.");
    await presenter.said("Ask retired teachers.").waitFor();
    await pages.onPhone.context().setOffline(false);
    await byKeyboard.said("Share one teacher between towns.").waitFor();
    await onPhone.said("Ask retired teachers.").waitFor();
    await expect(byKeyboard.said("Share one teacher between towns.")).toHaveCount(1);

    // What is being typed survives a reload; a second tab shows the same room.
    await onPhone.field().fill("Half a thought");
    await expect
      .poll(() => pages.onPhone.evaluate(() => JSON.stringify(localStorage)))
      .toContain("Half a thought");
    await pages.onPhone.reload();
    await expect(onPhone.field()).toHaveValue("Half a thought");

    await pages.presenter.getByRole("button", { name: "Agree" }).first().click();
    await expect(pages.presenter.getByRole("button", { name: "Agree" }).first()).toHaveAttribute(
      "aria-pressed",
      "true",
    );
    await facilitator.moveOn("Takeaways");
    await presenter.phase("Takeaways").waitFor();
    await presenter.say("We start with the retired teachers.");
    await onPhone.said("We start with the retired teachers.").waitFor();
    await pages.facilitator.getByRole("button", { name: "End the consultation" }).click();
    await expect(pages.onPhone.getByText(/This consultation has ended/)).toBeVisible();
  });

  test("refuses what came too late with a reason, and gives it back", async ({ openAs }) => {
    const pages = [
      await openAs("coordinator"),
      await openAs("expert"),
      await openAs("secretariat"),
    ];
    for (const page of pages) await page.goto("/p/inclusion");
    const [lead, peer, staff] = pages;
    if (!lead || !peer || !staff) throw new Error("three pages");
    const address = await planned(staff);
    for (const page of [lead, peer]) await page.goto(address);
    await lead.getByRole("button", { name: "Begin" }).click();
    const facilitator = new RoomPage(lead);
    const late = new RoomPage(peer);
    await facilitator.moveOn("Open questions");
    await late.phase("Open questions").waitFor();
    await peer.context().setOffline(true);
    await late.say("Who pays for it?");
    await expect(peer.getByText(/Sent as soon as/)).toBeVisible();
    await facilitator.moveOn("Reflection");
    await peer.context().setOffline(false);
    await expect(peer.getByText(/Not taken: In the phase “Reflection”/)).toBeVisible({
      timeout: 20_000,
    });
    await peer.getByRole("button", { name: "Back into the text field" }).click();
    await expect(late.field()).toHaveValue("Who pays for it?");
  });
});
