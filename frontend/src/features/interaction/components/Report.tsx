import { Title } from "@mantine/core";
import { useFormat, useTranslation } from "@/i18n";
import type { NetworkingEntry, NetworkingReport } from "../api/report";
import classes from "./interaction.module.css";
import { useInteractionWords } from "./useInteractionWords";

/** Counts in front, then every level with its entries by date. */
export function Report({ report }: { report: NetworkingReport }) {
  const { t } = useTranslation("interaction");
  const words = useInteractionWords();
  const counted = (entries: number, counterparts: number) =>
    t("report.counts", {
      contacts: t("report.contacts", { count: entries }),
      organisations: t("report.organisations", { count: counterparts }),
    });
  return (
    <>
      <p>{counted(report.entries, report.counterparts)}</p>
      {report.entries === 0 && <p>{t("report.none")}</p>}
      {report.entries > 0 && (
        <table className={classes.table}>
          <caption>{t("report.byLevel")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("field.level")}</th>
              <th scope="col">{t("report.contactsHead")}</th>
              <th scope="col">{t("report.organisationsHead")}</th>
            </tr>
          </thead>
          <tbody>
            {report.levels.map(({ level, entries, counterparts }) => (
              <tr key={level ?? "unknown"}>
                <th scope="row">{words.level(level)}</th>
                <td>{entries.length}</td>
                <td>{counterparts}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {report.levels.map(({ level, entries, counterparts }) => (
        <section key={level ?? "unknown"}>
          <Title order={2}>{words.level(level)}</Title>
          <table className={`${classes.table ?? ""} ${classes.entries ?? ""}`}>
            <caption>{counted(entries.length, counterparts)}</caption>
            <thead>
              <tr>
                <th scope="col">{t("report.when")}</th>
                <th scope="col">{t("field.counterparts")}</th>
                <th scope="col">{t("field.title")}</th>
                <th scope="col">{t("field.outcome")}</th>
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <EntryRow key={entry.id} entry={entry} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </>
  );
}

function EntryRow({ entry }: { entry: NetworkingEntry }) {
  const { t } = useTranslation("interaction");
  const format = useFormat();
  const words = useInteractionWords();
  const { date, kind, place, counterparts, organiser, ours, persons, title, outcome } = entry;
  const others = [
    organiser && t("report.organiser", { name: organiser }),
    ours.length > 0 && t("report.ours", { names: ours.join(", ") }),
    persons.length > 0 && t("report.persons", { names: persons.join(", ") }),
  ];
  return (
    <tr>
      <th scope="row">
        {format.partialDate(date)}
        <span className={classes.small}>
          {[words.kind(kind), place].filter(Boolean).join(", ")}
        </span>
      </th>
      <td>
        {counterparts.map((name) => (
          <div key={name}>{name}</div>
        ))}
        {others
          .filter((other) => typeof other === "string")
          .map((other) => (
            <span key={other} className={classes.small}>
              {other}
            </span>
          ))}
      </td>
      <td>{title}</td>
      <td>{outcome ?? t("report.noOutcome")}</td>
    </tr>
  );
}
