package eu.commontable.shared.problem;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ResourceBundle;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.util.PSQLException;

/**
 * A rule that the database holds, told in words. {@code constraints.properties} has a line for every constraint that a
 * request can meet: JSON pointer, bar, sentence.
 */
public class ConstraintMapper {
    private static final ResourceBundle SENTENCES = ResourceBundle.getBundle("constraints");
    private static final String UNIQUE = "23505";
    private static final String EXCLUSION = "23P01";
    private static final String FOREIGN_KEY = "23503";
    private static final String CHECK = "23514";

    private final ProblemMapper problems;

    ConstraintMapper(ProblemMapper problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    public Response constraint(JdbiException e, UriInfo uri) {
        if (!(e.getCause() instanceof PSQLException fault) || fault.getServerErrorMessage() == null) {
            return problems.unexpected(e, uri);
        }
        var sentence = sentence(fault.getServerErrorMessage().getConstraint());
        if (sentence == null) {
            return problems.unexpected(e, uri);
        }
        return switch (fault.getSQLState()) {
            case UNIQUE ->
                problems.refusal(
                        sentence.pointer().equals("/key")
                                ? Refusal.duplicateKey(sentence)
                                : Refusal.conflict(sentence.message(), sentence),
                        uri);
            case EXCLUSION -> problems.refusal(Refusal.conflict(sentence.message(), sentence), uri);
            case FOREIGN_KEY, CHECK -> problems.refusal(Refusal.invalid(sentence), uri);
            default -> problems.unexpected(e, uri);
        };
    }

    private static FieldFault sentence(String constraint) {
        if (constraint == null || !SENTENCES.containsKey(constraint)) {
            return null;
        }
        var parts = SENTENCES.getString(constraint).split("\\|", 2);
        return new FieldFault(parts[0].strip(), "refused", parts[1].strip());
    }
}
