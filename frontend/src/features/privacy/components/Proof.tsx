import { Title } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { Facts } from "@/ui/detail-page";
import { PageTitle } from "@/ui/PageTitle";
import type { ErasureProof, Inquiry } from "../api/inquiries";
import { PaperLink } from "./PaperLink";
import classes from "./privacy.module.css";
import { usePlaceWords } from "./usePlaceWords";

interface ProofProps {
  slug: string;
  inquiry: Inquiry;
  proof: ErasureProof;
}

/** Where something was erased, and what looking through everything once more found. */
export function Proof({ slug, inquiry, proof }: ProofProps) {
  const { t } = useTranslation("privacy");
  const format = useFormat();
  const { id, erasedAt, handledBy, createdAt } = inquiry;
  const account = proof.accountKept || proof.places.some(({ place }) => place === "account");
  return (
    <>
      <PageTitle title={t("proof.title")} />
      <p className={classes.sentence}>{t("proof.sentence", { count: proof.tables })}</p>
      <div className={`${classes.acts ?? ""} ct-no-print`}>
        <PaperLink slug={slug} id={id} label={t("proof.pdf")} />
      </div>
      <Facts
        facts={[
          ...(erasedAt ? [{ name: t("proof.erasedAt"), value: format.moment(erasedAt) }] : []),
          { name: t("holding.asked"), value: format.moment(createdAt) },
          { name: t("proof.by"), value: handledBy ?? t("proof.nobody") },
          ...(account
            ? [
                {
                  name: t("proof.account"),
                  value: t(proof.accountKept ? "proof.accountKept" : "proof.accountGone"),
                },
              ]
            : []),
        ]}
      />
      <Title order={2} mt="2.5rem" mb="xs">
        {t("proof.places")}
      </Title>
      {proof.places.length === 0 ? (
        <p>{t("proof.nothing")}</p>
      ) : (
        <Places label={t("proof.places")} places={proof.places} />
      )}
      {proof.mentions.length > 0 && (
        <>
          <Title order={2} mt="2.5rem" mb="xs">
            {t("proof.mentions")}
          </Title>
          <p className={classes.sentence}>{t("proof.mentionsText")}</p>
          <Places label={t("proof.mentions")} places={proof.mentions} />
        </>
      )}
      <p className={classes.byHand}>{t("proof.byHand")}</p>
    </>
  );
}

function Places({ label, places }: { label: string; places: ErasureProof["places"] }) {
  const { t } = useTranslation("privacy");
  const format = useFormat();
  const words = usePlaceWords();
  return (
    <table className={classes.erased} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t("proof.place")}</th>
          <th scope="col">{t("proof.count")}</th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ place, count }, index) => (
          <tr key={index}>
            <td>{words(place)}</td>
            <td>{format.number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
