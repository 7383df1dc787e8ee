import type { LinkProps } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { type FieldValues, useFormState, type UseFormReturn } from "react-hook-form";
import { useMe } from "@/api/me";
import { NotAllowed } from "../NotAllowed";
import { Page } from "../Page";
import { PageTitle } from "../PageTitle";
import { ProblemNotice } from "../ProblemNotice";
import { ConflictDialog } from "./ConflictDialog";
import { DraftFound } from "./DraftFound";
import { ErrorSummary } from "./ErrorSummary";
import { FormFoot } from "./FormFoot";
import { LeaveGuard } from "./LeaveGuard";
import { type SaveOptions, useFormSaving } from "./useFormSaving";
import classes from "./form.module.css";

export type { SaveOptions };

export interface FormPageProps<V extends FieldValues, R> {
  title: string;
  /** What happens next and who will see it. */
  intro?: ReactNode;
  form: UseFormReturn<V, unknown, V>;
  /** The words at the fields, by name: for the list of errors and for comparing. Every field of the form. */
  labels: Record<keyof V & string, string>;
  /** `organisation:${id}`, or `organisation:new`. */
  draftKey: string;
  /** Of the version on screen; leave it out when making a new one. */
  etag?: string;
  /** Whether the reader may save at all: who may not is told before they type. */
  may?: boolean;
  /** Sends it; an `ApiProblem` thrown here is shown where it belongs. */
  save: (values: V, options: SaveOptions) => Promise<R>;
  /** Goes on, usually to the item's page. */
  onSaved: (result: R) => void;
  cancel: LinkProps;
  /** The server's current representation as form values, to compare with after a 412. */
  fromCurrent?: (current: unknown) => V | null;
  /** A value of a field in words, for comparing; texts and lists of texts need none. */
  inWords?: (name: keyof V & string, value: unknown) => ReactNode;
  /** The verb on the button; "Save" when left out. */
  saveLabel?: string;
  children: ReactNode;
}

/** FORM of design.md: one column, groups, drafts kept, the server's complaints at the field, two editors told. */
export function FormPage<V extends FieldValues, R>(props: FormPageProps<V, R>) {
  const account = useOwner() ?? "anonymous";
  // The version of what stands in the form; the page around it may have asked again meanwhile.
  const [opened] = useState(props.etag);
  const version = opened === undefined ? {} : { etag: opened };
  const { may = true } = props;
  const [mayOnce, setMayOnce] = useState(may);
  if (may && !mayOnce) setMayOnce(true);
  if (!mayOnce) return <NotAllowed />;
  return (
    <FormBody key={`${account} ${props.draftKey}`} {...props} {...version} account={account} />
  );
}

/** Whose draft it is: still theirs when their session ends while they type. */
function useOwner(): string | undefined {
  const account = useMe()?.account?.id;
  const [owner, setOwner] = useState(account);
  if (account !== undefined && account !== owner) setOwner(account);
  return account ?? owner;
}

function FormBody<V extends FieldValues, R>(props: FormPageProps<V, R> & { account: string }) {
  const { title, intro, form, labels, cancel, inWords, children } = props;
  const saving = useFormSaving(props);
  const { isDirty } = useFormState({ control: form.control });
  const { draft } = saving;
  return (
    <Page reading>
      <PageTitle title={title} />
      {intro && <div className={classes.intro}>{intro}</div>}
      {draft.foundAt && <DraftFound at={draft.foundAt} onStartAgain={draft.startAgain} />}
      <ErrorSummary form={form} labels={labels} />
      {saving.problem !== null && <ProblemNotice error={saving.problem} />}
      <form noValidate onSubmit={(event) => void saving.submit(event)} className={classes.form}>
        {children}
        <FormFoot
          keptAt={draft.keptAt}
          saving={saving.busy}
          saveLabel={props.saveLabel}
          cancel={cancel}
        />
      </form>
      <LeaveGuard when={() => isDirty && !saving.saved()} onDrop={draft.drop} />
      {saving.conflict && (
        <ConflictDialog
          conflict={saving.conflict}
          labels={labels}
          inWords={inWords}
          onDecide={saving.decide}
          onLater={saving.decideLater}
        />
      )}
    </Page>
  );
}
