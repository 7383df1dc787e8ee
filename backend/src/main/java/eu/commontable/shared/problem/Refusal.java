package eu.commontable.shared.problem;

import java.util.List;
import java.util.Objects;

/** A request that the domain refuses, in its own words. Knows nothing of HTTP: {@link ProblemMapper} gives it a status. */
public final class Refusal extends RuntimeException {
    private final RefusalCode code;
    private final List<FieldFault> faults;
    private final transient Object current;

    private Refusal(RefusalCode code, String detail, List<FieldFault> faults, Object current) {
        super(detail, null, false, false);
        this.code = Objects.requireNonNull(code);
        this.faults = List.copyOf(faults);
        this.current = current;
    }

    public static Refusal of(RefusalCode code, String detail) {
        return new Refusal(code, detail, List.of(), null);
    }

    /** Also what a viewer is told of an item that exists but is not for them. */
    public static Refusal notFound(String what) {
        return of(RefusalCode.NOT_FOUND, "We know no such " + what + ", or it is not shared with you.");
    }

    public static Refusal notAllowed(String detail) {
        return of(RefusalCode.NOT_ALLOWED, detail);
    }

    public static Refusal wrongState(String detail) {
        return of(RefusalCode.WRONG_STATE, detail);
    }

    public static Refusal invalid(FieldFault... faults) {
        return new Refusal(
                RefusalCode.VALIDATION, "Correct the marked values and send them again.", List.of(faults), null);
    }

    public static Refusal invalid(String pointer, String code, String message) {
        return invalid(new FieldFault(pointer, code, message));
    }

    public static Refusal invalid(List<FieldFault> faults) {
        return invalid(faults.toArray(FieldFault[]::new));
    }

    /** A rule of the database or the domain that another row stands against, told at the field. */
    public static Refusal conflict(String detail, FieldFault... faults) {
        return new Refusal(RefusalCode.CONFLICT, detail, List.of(faults), null);
    }

    /** The key of an outside system that another item of the same kind has already. */
    public static Refusal duplicateKey(FieldFault fault) {
        return new Refusal(RefusalCode.DUPLICATE_KEY, fault.message(), List.of(fault), null);
    }

    /** @param current the representation as it is now, for the client to compare */
    public static Refusal stale(Object current) {
        return new Refusal(
                RefusalCode.STALE_VERSION,
                "Compare your changes with the current version and send them again with its ETag.",
                List.of(),
                current);
    }

    public RefusalCode code() {
        return code;
    }

    public List<FieldFault> faults() {
        return faults;
    }

    public Object current() {
        return current;
    }
}
