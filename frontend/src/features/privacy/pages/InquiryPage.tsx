import { Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "@/i18n";
import { TextLink } from "@/ui/links";
import { Page } from "@/ui/Page";
import { inquiryQuery } from "../api/inquiries";
import { OpenInquiry } from "../components/OpenInquiry";
import { Proof } from "../components/Proof";

const route = getRouteApi("/p/$slug/settings/privacy/$id");

/** What is held on a person; once they are erased, the proof that nothing is any more. */
export function InquiryPage() {
  const { slug, id } = route.useParams();
  const { t } = useTranslation("privacy");
  const { item, etag } = useSuspenseQuery(inquiryQuery(slug, id)).data;
  return (
    <Page>
      <Text size="sm" mb="xs" className="ct-no-print">
        <TextLink to="/p/$slug/settings/privacy" params={{ slug }} activeOptions={{ exact: true }}>
          {t("back")}
        </TextLink>
      </Text>
      {item.proof ? (
        <Proof slug={slug} inquiry={item} proof={item.proof} />
      ) : (
        <OpenInquiry slug={slug} inquiry={item} etag={etag} />
      )}
    </Page>
  );
}
