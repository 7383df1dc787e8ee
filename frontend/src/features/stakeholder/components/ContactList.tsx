import { Anchor } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import { StateBadge } from "@/ui/badges";
import { Missing } from "@/ui/detail-page";
import { TextLink } from "@/ui/links";
import type { Contact } from "../api/parts";
import classes from "./parts.module.css";

interface ContactListProps {
  slug: string;
  contacts: Contact[];
  /** Whether the reader may ask what is held on a person. */
  governs?: boolean;
}

/** The people at one organisation; how to reach them only for who may. */
export function ContactList({ slug, contacts, governs = false }: ContactListProps) {
  const { t } = useTranslation(["stakeholder", "common"]);
  if (contacts.length === 0) return <Missing>{t("detail.noContacts")}</Missing>;
  const hidden = contacts.some((contact) => !contact.reachable);
  return (
    <>
      <ul className={classes.list}>
        {contacts.map((contact) => (
          <ContactItem key={contact.id} slug={slug} contact={contact} governs={governs} />
        ))}
      </ul>
      {hidden && <p className={classes.facts}>{t("detail.hidden")}</p>}
    </>
  );
}

interface ContactItemProps {
  slug: string;
  contact: Contact;
  governs: boolean;
}

function ContactItem({ slug, contact, governs }: ContactItemProps) {
  const { t } = useTranslation(["stakeholder", "privacy", "common"]);
  const format = useFormat();
  const { id, name, role, email, phone, languages, organisation } = contact;
  const facts = [role, format.list(languages.map(format.language))].filter(Boolean);
  return (
    <li className={classes.item}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        {contact.may.edit && contact.lapsed && (
          <StateBadge tone="warn">{t("privacy:contact.lapsed")}</StateBadge>
        )}
        {contact.may.edit && (
          <TextLink
            to="/p/$slug/stakeholders/$id/contacts/$part"
            params={{ slug, id: organisation.id, part: id }}
            className="ct-no-print"
            aria-label={t("detail.edit", { what: name })}
          >
            {t("common:detail.edit")}
          </TextLink>
        )}
        {governs && (
          <TextLink
            to="/p/$slug/settings/privacy/new"
            params={{ slug }}
            search={{ contact: [id] }}
            className="ct-no-print"
            aria-label={t("privacy:heldOn", { name })}
          >
            {t("privacy:held")}
          </TextLink>
        )}
      </div>
      {facts.length > 0 && <p className={classes.facts}>{facts.join(" · ")}</p>}
      {(email ?? phone) && (
        <p className={classes.head}>
          {email && <Anchor href={`mailto:${email}`}>{email}</Anchor>}
          {phone && <Anchor href={`tel:${phone.replaceAll(" ", "")}`}>{phone}</Anchor>}
        </p>
      )}
    </li>
  );
}
