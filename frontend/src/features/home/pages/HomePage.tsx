import { Text } from "@mantine/core";
import { useSuspenseQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { partnershipQuery } from "@/api";
import { Page } from "@/ui/Page";
import { PageTitle } from "@/ui/PageTitle";

export function HomePage() {
  const { slug } = useParams({ from: "/p/$slug/" });
  const { data: partnership } = useSuspenseQuery(partnershipQuery(slug));
  return (
    <Page>
      <PageTitle title={partnership.name} />
      {partnership.description && (
        <Text mt="md" maw="var(--ct-reading)">
          {partnership.description}
        </Text>
      )}
    </Page>
  );
}
