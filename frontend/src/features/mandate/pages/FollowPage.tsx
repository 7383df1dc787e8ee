import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { OrganisationField, seatQuery } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, PartialDateField, rules, TextAreaField } from "@/ui/form";
import { rotationQuery, useMandateChanges } from "../api/mandates";
import { successionDraft, successionValues } from "../components/mandateValues";

const route = getRouteApi("/p/$slug/stakeholders/rotation/follow/$seat");

/** Confirms one step of a rotation: says who follows, from when to when. */
export function FollowPage() {
  const { slug, seat } = route.useParams();
  const { t } = useTranslation("mandate");
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { succeed } = useMandateChanges(slug);
  const { item, etag } = useSuspenseQuery(seatQuery(slug, seat)).data;
  const step = useSuspenseQuery(rotationQuery(slug))
    .data.flatMap(({ steps }) => steps)
    .find(({ seatId }) => seatId === seat);
  const rule = rules(common);
  const schema = z.object({
    organisationId: rule.choice(),
    leaves: rule.partialDate(),
    starts: rule.partialDate().min(1, common("form.required")),
    ends: rule.partialDate(),
    mandate: rule.optionalText(4000),
  });
  const form = useForm({
    defaultValues: step
      ? successionValues(step)
      : {
          organisationId: "",
          leaves: item.ends ?? "",
          starts: "",
          ends: "",
          mandate: item.mandate ?? "",
        },
    resolver: zodResolver(schema),
  });
  const { control } = form;
  const page = linkOptions({ to: "/p/$slug/stakeholders/rotation", params: { slug } });
  const labels = {
    organisationId: t("follow.organisation"),
    leaves: t("follow.leaves", { name: item.organisation.name }),
    starts: t("follow.starts"),
    ends: t("follow.ends"),
    mandate: t("follow.mandate"),
  };
  return (
    <FormPage
      title={t("follow.title", { name: item.organisation.name })}
      intro={t("follow.intro")}
      form={form}
      labels={labels}
      draftKey={`follow:${seat}`}
      etag={etag}
      save={(values, options) => succeed(seat, successionDraft(values), options)}
      onSaved={() => void navigate(page)}
      cancel={page}
      saveLabel={t("follow.save")}
    >
      <FormGroup title={t("follow.who")}>
        <OrganisationField
          slug={slug}
          control={control}
          name="organisationId"
          label={labels.organisationId}
          required
        />
        <TextAreaField control={control} name="mandate" label={labels.mandate} />
      </FormGroup>
      <FormGroup title={t("follow.when")}>
        <PartialDateField control={control} name="leaves" label={labels.leaves} />
        <PartialDateField control={control} name="starts" label={labels.starts} required />
        <PartialDateField control={control} name="ends" label={labels.ends} />
      </FormGroup>
    </FormPage>
  );
}
