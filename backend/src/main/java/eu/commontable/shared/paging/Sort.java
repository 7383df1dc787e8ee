package eu.commontable.shared.paging;

/**
 * A sort that a list offers.
 *
 * @param name what the client writes
 * @param expression SQL that is never null
 * @param type PostgreSQL type of the expression, to read it back from a cursor
 * @param id SQL of the tie-breaker, a uuid
 */
public record Sort(String name, String expression, String type, String id, boolean descending) {
    public static Sort ascending(String name, String expression, String type, String id) {
        return new Sort(name, expression, type, id, false);
    }

    public Sort reversed() {
        return new Sort(name, expression, type, id, !descending);
    }

    String written() {
        return descending ? "-" + name : name;
    }

    String condition() {
        return "(%s, %s) %s (:afterValue::%s, :afterId)".formatted(expression, id, descending ? "<" : ">", type);
    }

    String order() {
        String direction = descending ? " desc" : "";
        return expression + direction + ", " + id + direction;
    }
}
