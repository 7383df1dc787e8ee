import { zodResolver } from "@hookform/resolvers/zod";
import { Button } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { OrganisationField, organisationQuery } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { rules } from "@/ui/form";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import classes from "../components/duplicate.module.css";

const route = getRouteApi("/p/$slug/stakeholders/duplicates/of/$id");

/** Which organisation is the same as this one, when nobody has proposed it. */
export function ChooseOtherPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation(["duplicate", "common"]);
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { name } = useSuspenseQuery(organisationQuery(slug, id)).data.item;
  const schema = z.object({
    other: rules(common)
      .choice()
      .refine((other) => other !== id, t("anotherOne")),
  });
  const { control, handleSubmit } = useForm({
    defaultValues: { other: "" },
    resolver: zodResolver(schema),
  });
  return (
    <Page>
      <PageTitle title={t("choose.title", { name })} />
      <p className={classes.same}>{t("choose.text")}</p>
      <form
        noValidate
        onSubmit={(event) =>
          void handleSubmit(({ other }) =>
            navigate({
              to: "/p/$slug/stakeholders/duplicates/$one/$other",
              params: { slug, one: id, other },
            }),
          )(event)
        }
      >
        <OrganisationField
          slug={slug}
          control={control}
          name="other"
          label={t("choose.other")}
          required
        />
        <div className={classes.foot}>
          <Button type="submit">{t("compare")}</Button>
          <LinkButton to="/p/$slug/stakeholders/$id" params={{ slug, id }} variant="default">
            {t("common:form.cancel")}
          </LinkButton>
        </div>
      </form>
    </Page>
  );
}
