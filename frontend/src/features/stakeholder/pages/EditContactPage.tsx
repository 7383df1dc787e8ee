import { IconFileSearch } from "@tabler/icons-react";
import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, linkOptions, useNavigate } from "@tanstack/react-router";
import { mayCurate, useRole } from "@/api";
import { useTranslation } from "@/i18n";
import { LinkButton } from "@/ui/links";
import { contactQuery, useContactChanges } from "../api/parts";
import { ContactForm } from "../components/ContactForm";
import { currentContact, contactDraft, contactValues } from "../components/partValues";
import { RemovePart } from "../components/RemovePart";
import classes from "../components/parts.module.css";

const route = getRouteApi("/p/$slug/stakeholders/$id/contacts/$part");

export function EditContactPage() {
  const { slug, id, part } = route.useParams();
  const { t } = useTranslation(["stakeholder", "privacy"]);
  const governs = mayCurate(useRole(slug));
  const navigate = useNavigate();
  const { revise, add, remove } = useContactChanges(slug);
  const { item, etag } = useSuspenseQuery(contactQuery(slug, part)).data;
  const page = linkOptions({ to: "/p/$slug/stakeholders/$id", params: { slug, id } });
  const leave = () => void navigate(page);
  return (
    <ContactForm
      title={t("contact.editTitle", { name: item.name })}
      values={contactValues(item)}
      draftKey={`contact:${part}`}
      etag={etag}
      may={item.may.edit}
      save={(values, options) => revise(part, contactDraft(values, id), options)}
      onSaved={leave}
      cancel={page}
      fromCurrent={currentContact}
      foot={
        <div className={classes.foot}>
          {governs && (
            <LinkButton
              to="/p/$slug/settings/privacy/new"
              params={{ slug }}
              search={{ contact: [part] }}
              variant="subtle"
              leftSection={<IconFileSearch size={18} aria-hidden="true" />}
            >
              {t("privacy:heldOn", { name: item.name })}
            </LinkButton>
          )}
          <RemovePart
            label={t("contact.remove")}
            said={t("contact.removed", { name: item.name })}
            remove={() => remove(part, etag)}
            putBack={(options) => add(contactDraft(contactValues(item), id), options)}
            onRemoved={leave}
          />
        </div>
      }
    />
  );
}
