package eu.commontable.partnership.settings;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.account.Accounts;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;

/** What can be done with partnerships as wholes. */
@ApplicationScoped
public class Partnerships {
    private final PartnershipRepository repository;
    private final Accounts accounts;
    private final MergePatch patches;

    Partnerships(PartnershipRepository repository, Accounts accounts, MergePatch patches) {
        this.repository = repository;
        this.accounts = accounts;
        this.patches = patches;
    }

    /** Few enough for one page: as many as one person takes part in. */
    Page<PartnershipSummary> list() {
        var account = accounts.me().account();
        return new Page<>(repository.openTo(account == null ? null : account.id()), null, null);
    }

    PartnershipView show(Desk desk) {
        return repository.view(desk);
    }

    /** The first half of a founding, before there is anything to enter; false if the address is taken. */
    Predicate<Handle> founding(FoundPartnership command) {
        return handle -> {
            var founder = accounts.welcome(handle);
            if (!founder.administrator()) {
                throw Refusal.notAllowed("Ask an administrator of this installation to found a partnership.");
            }
            return repository.found(handle, founder.id(), command.slug(), command.name());
        };
    }

    /** The second half, at the desk of the new coordinator. */
    PartnershipView settle(Desk desk, PartnershipSettings settings) {
        return change(desk, repository.view(desk), settings);
    }

    PartnershipView revise(Desk desk, JsonNode patch) {
        var current = repository.lock(desk);
        desk.mustMatch(current.version(), () -> current);
        return change(desk, current, patches.apply(current.settings(), patch, PartnershipSettings.class));
    }

    private PartnershipView change(Desk desk, PartnershipView current, PartnershipSettings settings) {
        mustNotRepeat(settings.themes());
        return current.with(settings, repository.change(desk, settings));
    }

    private static void mustNotRepeat(List<Theme> themes) {
        var keys = new HashSet<String>();
        for (int i = 0; i < themes.size(); i++) {
            if (!keys.add(themes.get(i).key())) {
                throw Refusal.invalid("/themes/" + i + "/key", "duplicate", "Each theme needs a key of its own.");
            }
        }
    }
}
