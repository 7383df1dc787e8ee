import { Button, Group } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "@/i18n";
import { tieTypeQuery, useTieTypeChanges, useTieWords } from "@/features/stakeholder";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import { ForTheSecretariat } from "../components/ForTheSecretariat";
import { TieTypeForm } from "../components/TieTypeForm";
import { currentTieType, tieTypeFields, tieTypeValues } from "../components/tieTypeValues";

const route = getRouteApi("/p/$slug/settings/ties/$id");

export function EditTieTypePage() {
  const { slug, id } = route.useParams();
  return (
    <ForTheSecretariat slug={slug}>
      <EditTieType slug={slug} id={id} />
    </ForTheSecretariat>
  );
}

function EditTieType({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation("network");
  const say = useTieWords();
  const navigate = useNavigate();
  const { revise, drop } = useTieTypeChanges(slug);
  const { item, etag } = useSuspenseQuery(tieTypeQuery(slug, id)).data;
  const [problem, setProblem] = useState<unknown>(null);
  const list = linkOptions({ to: "/p/$slug/settings/ties", params: { slug } });
  const name = say(item.labels);
  const retired = item.retiredAt !== null;

  async function act(deed: () => Promise<unknown>, said: string) {
    try {
      await deed();
      notify(said);
      await navigate(list);
    } catch (refusal) {
      setProblem(refusal);
    }
  }

  return (
    <TieTypeForm
      title={t("types.editTitle", { name })}
      values={tieTypeValues(item)}
      draftKey={`tie-type:${id}`}
      etag={etag}
      save={(values, options) => revise(id, tieTypeFields(values), options.etag)}
      onSaved={() => void navigate(list)}
      cancel={list}
      fromCurrent={currentTieType}
      foot={
        <>
          {problem !== null && <ProblemNotice error={problem} />}
          <Group>
            <Button
              variant="default"
              onClick={() =>
                void act(
                  () => revise(id, { retired: !retired }, etag),
                  t(retired ? "types.offeredNow" : "types.retiredNow", { name }),
                )
              }
            >
              {t(retired ? "types.offer" : "types.retire")}
            </Button>
            {!item.inUse && (
              <Button
                variant="subtle"
                color="red"
                onClick={() => void act(() => drop(id, etag), t("types.dropped", { name }))}
              >
                {t("types.drop")}
              </Button>
            )}
          </Group>
        </>
      }
    />
  );
}
