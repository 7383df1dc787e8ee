package eu.commontable.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.consultation.protocol.ProtocolView;
import eu.commontable.consultation.protocol.Protocols;
import eu.commontable.consultation.protocol.RoomRole;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.FieldFault;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What can be done with consultations. */
@ApplicationScoped
public class Consultations {
    private final ConsultationRepository repository;
    private final Protocols protocols;
    private final MergePatch patches;

    Consultations(ConsultationRepository repository, Protocols protocols, MergePatch patches) {
        this.repository = repository;
        this.protocols = protocols;
        this.patches = patches;
    }

    Page<ConsultationSummary> list(Desk desk, ConsultationFilter filter, PageRequest page) {
        return repository.page(desk, filter, page);
    }

    public ConsultationView show(Desk desk, UUID id) {
        return forViewer(desk, repository.find(desk, id).orElseThrow(Consultations::unknown));
    }

    /** As it is, and as it stays while this transaction goes on; without dilemmas, seats and the number of contributions. */
    public ConsultationView hold(Desk desk, UUID id) {
        return forViewer(desk, repository.hold(desk, id).orElseThrow(Consultations::unknown));
    }

    ConsultationView plan(Desk desk, ConsultationDraft draft) {
        mustBeShareable(draft);
        var id = Ids.next();
        repository.insert(desk, id, draft, protocol(desk, draft));
        hear(desk, id, draft);
        seat(desk, id, draft.seats());
        return show(desk, id);
    }

    ConsultationView revise(Desk desk, UUID id, JsonNode patch) {
        var current = current(desk, id);
        ConsultationPolicy.after(desk.viewer(), current, Step.EDIT);
        var draft = patches.apply(current.draft(), patch, ConsultationDraft.class);
        mustBeShareable(draft);
        ConsultationPolicy.mustKeepItsPromise(current, draft);
        repository.update(desk, id, draft, protocolFor(desk, current, draft));
        hear(desk, id, draft);
        seat(desk, id, draft.seats());
        return show(desk, id);
    }

    ConsultationView take(Desk desk, UUID id, Step step, Extension extension) {
        var current = current(desk, id);
        var to = ConsultationPolicy.after(desk.viewer(), current, step);
        var phase = phaseAfter(current, step);
        boolean restarts = step != Step.EXTEND && to == State.RUNNING;
        repository.move(desk, id, to, phase, endOf(current, to, phase, step, extension), restarts);
        return show(desk, id);
    }

    ConsultationView seat(Desk desk, UUID id, SeatDraft seat) {
        ConsultationPolicy.mustSeat(desk.viewer(), current(desk, id));
        seat(desk, id, List.of(seat));
        return show(desk, id);
    }

    ConsultationView unseat(Desk desk, UUID id, UUID seat) {
        var current = current(desk, id);
        ConsultationPolicy.mustSeat(desk.viewer(), current);
        mustLeaveAFacilitator(current, seat);
        if (!repository.unseat(desk, id, seat)) {
            throw Refusal.notFound("seat");
        }
        return show(desk, id);
    }

    ConsultationView join(Desk desk, UUID id) {
        var current = repository.hold(desk, id).orElseThrow(Consultations::unknown);
        if (!ConsultationPolicy.may(desk.viewer(), forViewer(desk, current)).join()) {
            throw Refusal.wrongState(
                    current.myRole() != null
                            ? "You have a seat here already."
                            : "Seats in this consultation are given by the secretariat. Ask there for one.");
        }
        var seat = new SeatDraft(desk.viewer().participantId(), ConsultationPolicy.joinsAs(desk.viewer()));
        seat(desk, id, List.of(seat));
        return show(desk, id);
    }

    ConsultationView archive(Desk desk, UUID id, boolean archived) {
        var current = current(desk, id);
        if (archived == (current.archivedAt() != null)) {
            throw Refusal.wrongState(
                    archived ? "This consultation is archived already." : "This consultation is not archived.");
        }
        repository.archive(desk, id, archived);
        return show(desk, id);
    }

    private static Integer phaseAfter(ConsultationView current, Step step) {
        int last = current.phases().size() - 1;
        return switch (step) {
            case START -> 0;
            case NEXT -> {
                if (current.phase() == last) {
                    throw Refusal.wrongState("This is the last phase. End the consultation instead.");
                }
                yield current.phase() + 1;
            }
            case BACK -> {
                if (current.phase() == 0) {
                    throw Refusal.wrongState("This is the first phase: there is none before it.");
                }
                yield current.phase() - 1;
            }
            default -> current.phase();
        };
    }

    private static Instant endOf(ConsultationView current, State to, Integer phase, Step step, Extension extension) {
        if (to != State.RUNNING) {
            return null;
        }
        var now = Instant.now();
        if (step == Step.EXTEND) {
            var from =
                    current.phaseEndsAt() == null || current.phaseEndsAt().isBefore(now) ? now : current.phaseEndsAt();
            return from.plus(extension.duration());
        }
        var length = current.phases().get(phase);
        return now.plus(
                current.mode() == Mode.LIVE ? Duration.ofMinutes(length.minutes()) : Duration.ofDays(length.days()));
    }

    private ConsultationView current(Desk desk, UUID id) {
        var current = repository.lock(desk, id).orElseThrow(Consultations::unknown);
        desk.mustMatch(current.version(), () -> forViewer(desk, current));
        return current;
    }

    private ProtocolView protocol(Desk desk, ConsultationDraft draft) {
        return protocols
                .find(desk, draft.protocol())
                .orElseThrow(() -> Refusal.invalid(
                        "/protocol", "unknown-value", "Choose one of the protocols: there is none with this key."));
    }

    /** It keeps the version it was planned with, unless another is chosen before it begins. */
    private ProtocolView protocolFor(Desk desk, ConsultationView current, ConsultationDraft draft) {
        if (draft.protocol().equals(current.protocol())) {
            return new ProtocolView(
                    null, current.protocol(), current.protocolName(), null, current.phases(), null, current.version());
        }
        if (current.state() != State.PLANNED) {
            throw Refusal.wrongState("This consultation has begun. It keeps the protocol it began with.");
        }
        return protocol(desk, draft);
    }

    private void hear(Desk desk, UUID id, ConsultationDraft draft) {
        if (repository.hear(desk, id, draft.dilemmaIds()) < draft.dilemmaIds().size()) {
            throw Refusal.invalid(
                    "/dilemmaIds", "not-accepted", "A consultation is about accepted dilemmas. Accept it first.");
        }
    }

    private void seat(Desk desk, UUID id, List<SeatDraft> seats) {
        if (!seats.isEmpty() && repository.seat(desk, id, seats) < seats.size()) {
            throw Refusal.invalid(
                    "/seats",
                    "unknown-value",
                    "One of them is no person of this partnership, or you would let yourself in to a dilemma or city that is kept from"
                            + " you: ask somebody in the room for a seat.");
        }
    }

    private static void mustBeShareable(ConsultationDraft draft) {
        if (draft.visibility() == Visibility.PUBLIC) {
            throw Refusal.invalid(new FieldFault(
                    "/visibility",
                    "unknown-value",
                    "A consultation is shared with the partnership, the people in it, or named persons."));
        }
    }

    private static void mustLeaveAFacilitator(ConsultationView current, UUID seat) {
        boolean leads = current.seats().stream().anyMatch(s -> s.id().equals(seat) && s.role() == RoomRole.FACILITATOR);
        long facilitators = current.seats().stream()
                .filter(s -> s.role() == RoomRole.FACILITATOR)
                .count();
        if (leads && facilitators == 1 && current.state() == State.RUNNING) {
            throw Refusal.wrongState("Nobody would lead it. Make somebody else a facilitator first.");
        }
    }

    private static ConsultationView forViewer(Desk desk, ConsultationView consultation) {
        return consultation.forViewer(ConsultationPolicy.may(desk.viewer(), consultation));
    }

    private static Refusal unknown() {
        return Refusal.notFound("consultation");
    }
}
