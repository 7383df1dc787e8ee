package eu.commontable.intake.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Mail and web addresses in cells, however they are written and however many. */
final class Addresses {
    private static final Pattern HIDDEN_AT =
            Pattern.compile("\\s*[\\[({]\\s*(?:at|@|à)\\s*[\\])}]\\s*", Pattern.CASE_INSENSITIVE);
    static final Pattern MAIL = Pattern.compile("[\\p{L}0-9._%+'-]+@[\\p{L}0-9-]+(?:\\.[\\p{L}0-9-]+)*\\.\\p{L}{2,}");
    private static final Pattern WEB =
            Pattern.compile("(?i)(https?://)?((?:[\\p{L}0-9-]+\\.)+\\p{L}{2,24})(:\\d{1,5})?([/?#][^\\s;,|<>\"]*)?");
    private static final int LONGEST_MAIL = 320;

    private Addresses() {}

    static String unhidden(String cell) {
        return HIDDEN_AT.matcher(cell).replaceAll("@");
    }

    static List<String> mail(String cell) {
        return new ArrayList<>(new LinkedHashSet<>(MAIL.matcher(unhidden(cell))
                .results()
                .map(MatchResult::group)
                .filter(address -> address.length() <= LONGEST_MAIL)
                .toList()));
    }

    static boolean isMail(String cell) {
        return !mail(cell).isEmpty();
    }

    /** Bare domains get https. */
    static List<String> web(String cell) {
        return WEB.matcher(MAIL.matcher(cell).replaceAll(" "))
                .results()
                .map(Addresses::whole)
                .distinct()
                .toList();
    }

    static boolean isWeb(String cell) {
        return !cell.contains(" ") && WEB.matcher(cell).matches();
    }

    private static String whole(MatchResult found) {
        var scheme = found.group(1) == null ? "https://" : found.group(1).toLowerCase(Locale.ROOT);
        var port = found.group(3) == null ? "" : found.group(3);
        var path = found.group(4) == null ? "" : found.group(4).replaceAll("[.)\\]]+$", "");
        return scheme + found.group(2).toLowerCase(Locale.ROOT) + port + (path.equals("/") ? "" : path);
    }
}
