import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useIdempotencyKey } from "@/api";
import { type MergeDraft, useMergeChanges } from "@/features/stakeholder";
import { useFormat, useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { ProblemNotice } from "@/ui/ProblemNotice";
import { notify } from "@/ui/toasts";
import classes from "./duplicate.module.css";
import { FieldChoice, type FieldOption } from "./FieldChoice";
import { type Choice, type Choices, isSame, mayJoin, mergeFields, proposed } from "./fields";
import { type Organisation, useFieldText } from "./useFieldText";

interface MergeChoicesProps {
  slug: string;
  one: Organisation;
  other: Organisation;
}

export function MergeChoices({ slug, one, other }: MergeChoicesProps) {
  const { t } = useTranslation(["duplicate", "common"]);
  const format = useFormat();
  const text = useFieldText(slug);
  const [stays, setStays] = useState<"one" | "other">("one");
  const [choices, setChoices] = useState<Choices>({});
  const [kept, gone] = stays === "one" ? [one, other] : [other, one];
  const differing = mergeFields.filter((field) => !isSame(one, other, field));
  const same = mergeFields.filter((field) => isSame(one, other, field) && text(one, field));
  const choiceOf = (field: (typeof mergeFields)[number]) =>
    choices[field] ?? proposed(one, other, field, stays);
  const merging = useMerging(slug, kept, gone, () => ({
    take: differing.filter((field) => choiceOf(field) === (stays === "one" ? "other" : "one")),
    join: differing.filter((field) => choiceOf(field) === "both"),
  }));

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        merging.mutate();
      }}
    >
      <p className={classes.same}>{t("merge.intro")}</p>
      <FieldChoice
        name="stays"
        legend={t("merge.stays")}
        options={[
          { value: "one" as const, from: t("merge.first"), text: one.name },
          { value: "other" as const, from: t("merge.second"), text: other.name },
        ]}
        chosen={stays}
        onChoose={setStays}
      />
      {differing.map((field) => {
        const options: FieldOption<Choice>[] = [
          { value: "one", from: one.name, text: text(one, field) ?? t("merge.unknown") },
          {
            value: "other",
            from: other.name,
            text: text(other, field) ?? t("merge.unknown"),
          },
        ];
        if (mayJoin(one, other, field)) {
          options.push({ value: "both", from: t("merge.both"), text: t("merge.bothText") });
        }
        return (
          <FieldChoice<Choice>
            key={field}
            name={field}
            legend={t(`field.${field}`)}
            options={options}
            chosen={choiceOf(field)}
            onChoose={(choice) => setChoices({ ...choices, [field]: choice })}
          />
        );
      })}
      {same.length > 0 && (
        <p className={classes.same}>
          {t("merge.same", { fields: format.list(same.map((field) => t(`field.${field}`))) })}
        </p>
      )}
      <p className={classes.same}>{t("merge.comesAlong", { gone: gone.name, kept: kept.name })}</p>
      {merging.error && <ProblemNotice error={merging.error} />}
      <div className={classes.foot}>
        <Button type="submit" loading={merging.isPending}>
          {t("merge.submit", { kept: kept.name })}
        </Button>
        <LinkButton to="/p/$slug/stakeholders/duplicates" params={{ slug }} variant="default">
          {t("common:form.cancel")}
        </LinkButton>
      </div>
    </form>
  );
}

function useMerging(
  slug: string,
  kept: Organisation,
  gone: Organisation,
  chosen: () => Pick<MergeDraft, "take" | "join">,
) {
  const { t } = useTranslation("duplicate");
  const navigate = useNavigate();
  const changes = useMergeChanges(slug);
  const idempotency = useIdempotencyKey();
  return useMutation({
    mutationFn: () => {
      const body = { keptId: kept.id, goneId: gone.id, ...chosen() };
      return changes.merge(body, idempotency(body));
    },
    onSuccess: ({ item, etag }) => {
      notify(t("merge.said", { gone: gone.name, kept: item.kept.name }), () =>
        changes.undo(item.id, etag),
      );
      void navigate({ to: "/p/$slug/stakeholders/$id", params: { slug, id: kept.id } });
    },
  });
}
