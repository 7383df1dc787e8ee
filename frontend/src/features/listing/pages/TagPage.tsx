import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { useTranslation } from "@/i18n";
import { ManyField } from "@/ui/form";
import { LinkButton } from "@/ui/links";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { useThemes } from "@/ui/useThemes";
import { useTaggings } from "../api/taggings";
import { toFilters } from "../components/filters";
import classes from "../components/listing.module.css";
import { TagPreview } from "../components/TagPreview";
import { useFilterWords } from "../components/useFilterWords";

const route = getRouteApi("/p/$slug/stakeholders/lists/tag");

/** Themes for all of a list: first what would change, then all or nothing. */
export function TagPage() {
  const { slug } = route.useParams();
  const search = route.useSearch();
  const filters = toFilters(search);
  const { t } = useTranslation(["listing", "common"]);
  const words = useFilterWords(slug);
  const themes = useThemes(slug);
  const { preview } = useTaggings(slug);
  const looking = useMutation({ mutationFn: preview });
  const { control, handleSubmit } = useForm<{ add: string[]; remove: string[] }>({
    defaultValues: { add: [], remove: [] },
  });
  return (
    <Page>
      <PageTitle title={t("tag.title")} />
      <p className={classes.text}>{t("tag.intro", { what: words(filters) })}</p>
      <form
        className={classes.form}
        noValidate
        onSubmit={(event) =>
          void handleSubmit((chosen) =>
            looking.mutate({ filters, organisationIds: null, ...chosen }),
          )(event)
        }
      >
        <ManyField control={control} name="add" label={t("tag.add")} options={themes.options} />
        <ManyField
          control={control}
          name="remove"
          label={t("tag.remove")}
          options={themes.options}
        />
        {looking.error && <ProblemNotice error={looking.error} />}
        <div className={classes.acts}>
          <Button type="submit" variant="default" loading={looking.isPending}>
            {t("tag.preview")}
          </Button>
          <LinkButton to="/p/$slug/stakeholders" params={{ slug }} search={search} variant="subtle">
            {t("common:form.cancel")}
          </LinkButton>
        </div>
      </form>
      {looking.data && (
        <TagPreview
          key={looking.submittedAt}
          slug={slug}
          draft={looking.variables}
          preview={looking.data}
          search={search}
        />
      )}
    </Page>
  );
}
