import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { tieTypesQuery, useTieTypeChanges } from "@/features/stakeholder";
import { ForTheSecretariat } from "../components/ForTheSecretariat";
import { TieTypeForm } from "../components/TieTypeForm";
import { emptyTieType, keyOf, tieTypeFields } from "../components/tieTypeValues";

const route = getRouteApi("/p/$slug/settings/ties/new");

export function NewTieTypePage() {
  const { slug } = route.useParams();
  return (
    <ForTheSecretariat slug={slug}>
      <NewTieType slug={slug} />
    </ForTheSecretariat>
  );
}

function NewTieType({ slug }: { slug: string }) {
  const { t } = useTranslation("network");
  const navigate = useNavigate();
  const { add } = useTieTypeChanges(slug);
  const last = useSuspenseQuery(tieTypesQuery(slug)).data.at(-1)?.position ?? 0;
  const list = linkOptions({ to: "/p/$slug/settings/ties", params: { slug } });
  return (
    <TieTypeForm
      title={t("types.newTitle")}
      values={emptyTieType(last + 1)}
      draftKey="tie-type:new"
      save={(values, options) =>
        add({ ...tieTypeFields(values), key: keyOf(values.labelEn), retired: false }, options)
      }
      onSaved={() => void navigate(list)}
      cancel={list}
    />
  );
}
