package eu.commontable.partnership.job;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** A job for tests: adds a theme, and then ends as its task says. */
@ApplicationScoped
public class CountingWork implements JobWork {
    record Task(String theme, String end) {}

    static Runnable meanwhile = () -> {};

    @Override
    public String kind() {
        return "counting";
    }

    @Override
    public Permission permission() {
        return Permission.CURATE;
    }

    @Override
    public Object work(Desk desk, JsonNode task, Progress progress) {
        desk.handle()
                .execute(
                        "insert into theme (partnership_id, key, label_en, label_fr, label_nl) values (?, ?, 'x', 'x', 'x')",
                        desk.partnershipId(),
                        task.get("theme").asText());
        progress.at(1, 2);
        meanwhile.run();
        return switch (task.get("end").asText()) {
            case "refusal" -> throw Refusal.wrongState("The file was taken away.");
            case "fault" -> throw new IllegalStateException("a secret of the house");
            default -> Map.of("counted", 2);
        };
    }
}
