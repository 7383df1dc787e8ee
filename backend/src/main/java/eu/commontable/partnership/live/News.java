package eu.commontable.partnership.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;

/**
 * Something that happened. {@link #MISSED} says that some may have been missed: whoever shows them reads all anew.
 *
 * @param topic what it happened to
 * @param kind a word of the feature
 * @param to whom it is for, a word of the feature; null: everybody
 * @param by the participant who did it, for comparing only: it is not told
 * @param data what happened; null when it is said by the kind alone
 */
public record News(
        @JsonProperty UUID topic,
        @JsonProperty String kind,
        @JsonProperty String to,
        @JsonProperty UUID by,
        @JsonProperty JsonNode data) {
    public static final String MISSED = "changed";

    static News missed(UUID topic) {
        return new News(topic, MISSED, null, null, null);
    }
}
