package eu.commontable.partnership;

import java.util.regex.Pattern;

/**
 * Entity tags: {@code "<version>.<tick>-<viewer>-<day>-<seen>"}. The tick of the partnership's clock, the day and until when
 * the viewer has seen the news make a read answerable with 304 from one statement; a change compares only the version.
 */
final class EntityTag {
    private static final Pattern FORM = Pattern.compile("^(?:W/)?\"(\\d+)\\.(\\d+(?:-[0-9a-z]+)+)\"$");

    private EntityTag() {}

    static String of(long version, String freshness) {
        return "\"" + version + "." + freshness + "\"";
    }

    /** @return -1 for a tag that is none of ours, which matches no version */
    static long versionOf(String tag) {
        var match = FORM.matcher(tag.strip());
        return match.matches() ? Long.parseLong(match.group(1)) : -1;
    }

    static boolean isFresh(String ifNoneMatch, String freshness) {
        if (ifNoneMatch == null) {
            return false;
        }
        for (String tag : ifNoneMatch.split(",")) {
            var match = FORM.matcher(tag.strip());
            if (match.matches() && match.group(2).equals(freshness)) {
                return true;
            }
        }
        return false;
    }
}
