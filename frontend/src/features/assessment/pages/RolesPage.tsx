import { zodResolver } from "@hookform/resolvers/zod";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { seatRoles, useOrganisationWords } from "@/features/stakeholder";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, ManyField } from "@/ui/form";
import { settingQuery, useAssessmentChanges } from "../api/assessments";

const route = getRouteApi("/p/$slug/stakeholders/assessment/roles");

/** Which roles see and write assessments. */
export function RolesPage() {
  const { slug } = route.useParams();
  const { t } = useTranslation("assessment");
  const navigate = useNavigate();
  const words = useOrganisationWords();
  const { set } = useAssessmentChanges(slug);
  const setting = useSuspenseQuery(settingQuery(slug)).data;
  const schema = z.object({ roles: z.array(z.string()).min(1, t("roles.one")) });
  const roles: string[] = setting.roles;
  const form = useForm({ defaultValues: { roles }, resolver: zodResolver(schema) });
  const page = linkOptions({ to: "/p/$slug/stakeholders/assessment", params: { slug } });
  return (
    <FormPage
      title={t("roles.title")}
      intro={t("roles.intro")}
      form={form}
      labels={{ roles: t("roles.roles") }}
      draftKey="assessment-roles"
      save={(values, options) =>
        set({ roles: seatRoles.filter((role) => values.roles.includes(role)) }, options)
      }
      onSaved={() => void navigate(page)}
      cancel={page}
    >
      <FormGroup title={t("roles.roles")}>
        <ManyField
          control={form.control}
          name="roles"
          label={t("roles.roles")}
          description={t("roles.hint")}
          options={words.roleOptions}
          required
        />
      </FormGroup>
    </FormPage>
  );
}
