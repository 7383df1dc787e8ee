import { zodResolver } from "@hookform/resolvers/zod";
import { linkOptions, useNavigate } from "@tanstack/react-router";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { useTranslation } from "@/i18n";
import { FormGroup, FormPage, rules, TextField } from "@/ui/form";
import { type InquiryDraft, useInquiryActs } from "../api/inquiries";

interface InquiryFormProps {
  slug: string;
  /** Who was chosen already; an address is asked for when left out. */
  about?: { name: string; key: Pick<InquiryDraft, "contactId" | "participantId"> };
}

type InquiryValues = { address: string; reason: string };

/** One step: about whom, and how the request came in. */
export function InquiryForm({ slug, about }: InquiryFormProps) {
  const { t } = useTranslation("privacy");
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const { open } = useInquiryActs(slug);
  const rule = rules(common);
  const schema = z.object({
    address: about ? z.string() : rule.text(320).regex(/^[^\s@]+@[^\s@]+$/, t("asking.addressBad")),
    reason: rule.optionalText(500),
  });
  const defaultValues: InquiryValues = { address: "", reason: "" };
  const form = useForm({ defaultValues, resolver: zodResolver(schema) });
  const { control } = form;
  const labels = { address: t("asking.address"), reason: t("asking.reason") };
  const whom = about?.key.contactId ?? about?.key.participantId ?? "address";

  return (
    <FormPage
      title={about ? t("asking.titleOf", { name: about.name }) : t("asking.title")}
      intro={t("asking.intro")}
      form={form}
      labels={labels}
      draftKey={`inquiry:new:${whom}`}
      saveLabel={t("asking.open")}
      save={({ address, reason }, options) =>
        open(
          {
            ...(about ? about.key : { address: address.trim() }),
            ...(reason.trim() !== "" && { reason: reason.trim() }),
          },
          options,
        )
      }
      onSaved={({ item }) =>
        void navigate({
          to: "/p/$slug/settings/privacy/$id",
          params: { slug, id: item.id },
          replace: true,
        })
      }
      cancel={linkOptions({ to: "/p/$slug/settings/privacy", params: { slug } })}
    >
      <FormGroup title={t("asking.what")}>
        {!about && (
          <TextField
            control={control}
            name="address"
            type="email"
            label={labels.address}
            description={t("asking.addressHint")}
            required
          />
        )}
        <TextField
          control={control}
          name="reason"
          label={labels.reason}
          description={t("asking.reasonHint")}
        />
      </FormGroup>
    </FormPage>
  );
}
