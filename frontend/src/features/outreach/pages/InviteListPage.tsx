import { Button, Group } from "@mantine/core";
import { IconPrinter, IconTrash } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { mayCurate, useRole } from "@/api";
import { useFormat, useTranslation } from "@/i18n";
import { doWithUndo } from "@/ui/doWithUndo";
import { LinkButton, TextLink } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { FigureTable } from "@/ui/pictures/Figure";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { type InviteList, inviteListQuery, useInviteListChanges } from "../api/outreach";
import { useMatrixWords } from "../components/useMatrixWords";

const route = getRouteApi("/p/$slug/stakeholders/gap/lists/$id");

/** A list to invite: who, which gaps each is to close, and how far that has come; made to be printed. */
export function InviteListPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("outreach");
  const format = useFormat();
  const words = useMatrixWords(slug);
  const curates = mayCurate(useRole(slug));
  const { item, etag } = useSuspenseQuery(inviteListQuery(slug, id)).data;
  const { rows, columns, entries } = item;
  const cellsOf = (cells: string[]) =>
    cells.map((cell) => {
      const [row = "", column = ""] = cell.split(":");
      return words.cell(rows, columns, { row, column });
    });
  return (
    <Page>
      <PageTitle title={item.name} />
      <p>
        {t("list.about", { count: entries.length })}{" "}
        {t("list.changed", { when: format.day(item.updatedAt) })}
      </p>
      {item.note && <p>{item.note}</p>}
      <FigureTable
        caption={item.name}
        head={[t("list.organisation"), t("list.closes"), t("list.state")]}
        rows={entries.map((entry) => ({
          key: entry.organisationId,
          cells: [
            <TextLink
              key="name"
              to="/p/$slug/stakeholders/$id"
              params={{ slug, id: entry.organisationId }}
            >
              {entry.name}
            </TextLink>,
            cellsOf(entry.cells).join("; "),
            t(`state.${stateOf(entry)}`),
          ],
        }))}
      />
      <Group mt="lg" className="ct-no-print">
        {curates && (
          <LinkButton to="/p/$slug/stakeholders/gap/lists/$id/invite" params={{ slug, id }}>
            {t("list.inviteAll")}
          </LinkButton>
        )}
        {curates && (
          <LinkButton to="/p/$slug/settings/people/new" params={{ slug }} variant="default">
            {t("list.invite")}
          </LinkButton>
        )}
        <Button
          variant="default"
          leftSection={<IconPrinter size={18} aria-hidden="true" />}
          onClick={() => globalThis.print()}
        >
          {t("list.print")}
        </Button>
        {curates && <Drop slug={slug} list={item} etag={etag} />}
      </Group>
    </Page>
  );
}

const stateOf = ({ member, met, answered, invited }: InviteList["entries"][number]) =>
  member ? "member" : met ? "met" : answered ? "answered" : invited ? "invited" : "none";

function Drop({ slug, list, etag }: { slug: string; list: InviteList; etag: string }) {
  const { t } = useTranslation("outreach");
  const navigate = useNavigate();
  const { drop, keep } = useInviteListChanges(slug);
  const [problem, setProblem] = useState<unknown>(null);

  async function act() {
    const headers = { "Idempotency-Key": crypto.randomUUID() };
    const { name, note, rows, columns, entries } = list;
    try {
      await doWithUndo({
        act: () => drop(list.id, etag),
        undo: () =>
          keep(
            {
              name,
              note,
              rows,
              columns,
              entries: entries.map(({ organisationId, cells }) => ({ organisationId, cells })),
            },
            headers,
          ),
        said: t("list.dropped", { name }),
      });
      await navigate({ to: "/p/$slug/stakeholders/gap/lists", params: { slug } });
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <>
      {problem !== null && <ProblemNotice error={problem} />}
      <Button
        variant="subtle"
        color="red"
        leftSection={<IconTrash size={18} aria-hidden="true" />}
        onClick={() => void act()}
      >
        {t("list.drop")}
      </Button>
    </>
  );
}
