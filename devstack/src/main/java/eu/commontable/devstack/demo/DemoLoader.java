package eu.commontable.devstack.demo;

import eu.commontable.devstack.Progress;
import java.util.List;

/** Loads all chapters of the demo in order. */
public final class DemoLoader {

    private static final List<Chapter> CHAPTERS = List.of(
            new PartnershipDemo(),
            new StakeholderDemo(),
            new MandateDemo(),
            new ApplicationDemo(),
            new DilemmaDemo(),
            new ConsultationDemo(),
            new PracticeDemo(),
            new FollowUpDemo(),
            new AcademyDemo(),
            new ActionDemo(),
            new IndicatorDemo(),
            new AgendaDemo(),
            new InteractionDemo(),
            new ExpertiseDemo(),
            new TraceDemo(),
            new DuplicateDemo(),
            new ListDemo(),
            new InvitingDemo(),
            new ImportDemo(),
            new HarbourDemo(),
            new NetworkDemo());

    private final DemoApi api;
    private final DemoFiles files;
    private final Progress progress;

    public DemoLoader(DemoApi api, DemoFiles files, Progress progress) {
        this.api = api;
        this.files = files;
        this.progress = progress;
    }

    /** The same as last time: there is nothing to load. */
    public String fingerprint() {
        return files.fingerprint(CHAPTERS);
    }

    public void load() {
        for (Chapter chapter : CHAPTERS) {
            int items = chapter.load(api, files);
            progress.say("Demo: %d %s.", items, chapter.title());
        }
    }
}
