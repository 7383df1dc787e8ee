package eu.commontable.shared.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.commontable.shared.problem.ProblemMapper;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

/** Applies a JSON merge patch (RFC 7396): an absent field stays, a null clears, an unknown field is refused. */
@ApplicationScoped
public class MergePatch {
    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private final ObjectMapper json;
    private final Validator validator;

    MergePatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * @param current the item's editable fields as they are
     * @return the same fields with the patch applied, validated like a new command
     */
    public <T extends Record> T apply(T current, JsonNode patch, Class<T> type) {
        if (!(patch instanceof ObjectNode fields)) {
            throw Refusal.of(RefusalCode.MALFORMED_JSON, "Send one JSON object with the fields to change.");
        }
        T merged = read(merge(json.valueToTree(current), fields), type);
        var violations = validator.validate(merged);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return merged;
    }

    private <T> T read(JsonNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JsonProcessingException e) {
            throw ProblemMapper.refusalOf(e);
        }
    }

    private static JsonNode merge(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode inner && target.get(field.getKey()) instanceof ObjectNode old) {
                merge(old, inner);
            } else {
                target.set(field.getKey(), field.getValue());
            }
        });
        return target;
    }
}
