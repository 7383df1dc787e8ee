import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions } from "@tanstack/react-router";
import { HistoryOf } from "@/features/history";
import { ThreadOf } from "@/features/trace";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { DetailPage } from "@/ui/detail-page";
import { actionQuery } from "../api/actions";
import { ActionSide } from "../components/ActionSide";
import { ActionStory } from "../components/ActionStory";
import { useActionActs } from "../components/useActionActs";
import { stateTone, useActionWords } from "../components/useActionWords";

const route = getRouteApi("/p/$slug/actions/$id");

export function ActionPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("action");
  const format = useFormat();
  const words = useActionWords();
  const { item: action, etag } = useSuspenseQuery(actionQuery(slug, id)).data;
  const acts = useActionActs(slug, action, etag);
  return (
    <DetailPage
      area="action"
      kind={action.number === null ? t("detail.kind") : t("numbered", { number: action.number })}
      state={
        <span title={words.stateMeans(action.state)}>
          <StateBadge tone={stateTone(action.state)}>{words.state(action.state)}</StateBadge>
        </span>
      }
      visibility={action.visibility}
      title={action.title}
      thread={<ThreadOf itemId={id} kind="action" />}
      facts={[
        words.stateMeans(action.state),
        action.leaders.length > 0 &&
          t("index.ledBy", { names: format.list(action.leaders.map(({ name }) => name)) }),
      ]}
      edit={
        action.may.edit
          ? linkOptions({ to: "/p/$slug/actions/$id/edit", params: { slug, id } })
          : undefined
      }
      acts={acts}
      archivedAt={action.archivedAt}
      side={
        <>
          <ActionSide slug={slug} action={action} />
          <HistoryOf itemId={id} />
        </>
      }
    >
      <ActionStory slug={slug} action={action} />
    </DetailPage>
  );
}
