package uk.homeward.packagelives;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonService;
import uk.homeward.refusal.LostRace;
import uk.homeward.refusal.Refusal;
import uk.homeward.rehearsal.RehearsalClock;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.supportplan.LongTermTest;

/** Everybody with a package, and what is done for them: acts that may be refused, and are counted. */
final class PackageTown {

    private static final Logger LOG = LoggerFactory.getLogger(PackageTown.class);

    private static final int MOST_TRIES = 90;

    /** What can happen to somebody. */
    enum Happening {
        SEARCHED,
        PLANNED,
        MOVED_IN,
        ARRIVED,
        PAID_FROM_THE_START,
        WITH_A_SHORT_TERM_SERVICE,
        ADMITTED,
        RETURNED,
        LAPSED,
        HANDED_BACK,
        HANDED_BACK_AT_SHORT_NOTICE,
        HANDED_OVER,
        STARTED_LATER_THAN_PLANNED,
        LIVE_IN,
        LIVE_IN_FOLLOWED,
        NIGHTS,
        NIGHTS_FOLLOWED,
        TEMPORARY_CHANGE,
        MORE_WHILE_HANDED_BACK,
        BIGGER_PLAN,
        DIRECT_PAYMENT,
        PAYMENT_ENDED,
        REVIEW_ASKED_FOR,
        FALL,
        START_CORRECTED,
        END_DECIDED,
        END_WITHDRAWN,
        MOVED_AWAY,
        DIED,
        DEATH_WITHDRAWN
    }

    final Random chance;
    final JdbcTemplate database;
    final RehearsalClock clock;
    final List<PackageLife> lives = new ArrayList<>();

    final ApplicationContext homeward;
    private final TaskWorker work;
    private final Map<Happening, Integer> happened = new EnumMap<>(Happening.class);
    private final Map<String, Integer> refused = new HashMap<>();
    private final Map<String, Integer> triedAgain = new HashMap<>();

    private final Map<Promise, List<String>> broken = new EnumMap<>(Promise.class);
    private final String assessment;
    private @Nullable String failed;

    PackageTown(ApplicationContext homeward, long seed, PersonDetails first) {
        this.homeward = homeward;
        this.chance = new Random(seed);
        this.database = homeward.getBean(JdbcTemplate.class);
        this.clock = homeward.getBean(RehearsalClock.class);
        this.work = homeward.getBean(TaskWorker.class);
        this.assessment = assessed(first);
    }

    /** They move away at once: plans of others follow this assessment, and one of its own would be taken for them. */
    private String assessed(PersonDetails first) {
        String[] asked = new String[1];
        String person = its(PersonService.class).register(first);
        act("social-worker", () -> {
            asked[0] = its(AssessmentDesk.class)
                    .ask(new AssessmentRequest(
                            person, "Millbrook", AssessmentSource.PERSON, null, today(), "She asked.", null));
            NeedsService needs = its(NeedsService.class);
            needs.note(asked[0], LongTermTest.need(SpecifiedOutcome.PERSONAL_HYGIENE, "Keeping clean", "8.5", true));
            needs.note(asked[0], LongTermTest.need(SpecifiedOutcome.NUTRITION, "Eating well", "4", true));
        });
        work.complete("social-worker", asked[0], "assessNeeds", LongTermTest.eligible(today()));
        act("social-worker", () -> its(CarePackageService.class)
                .close(its(AssessmentService.class).find(asked[0]).packageReference(), PackageEnd.MOVED_AWAY, null));
        return asked[0];
    }

    <T> T its(Class<T> service) {
        return homeward.getBean(service);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean oneIn(int times) {
        return chance.nextInt(times) == 0;
    }

    /** Somebody with this login does it; again where somebody else did something at the same moment. */
    void act(String login, Runnable act) {
        try {
            work.as(login, act);
        } catch (RuntimeException failure) {
            if (!LostRace.isCauseOf(failure)) {
                throw failure;
            }
            LOG.warn("Done again on {}", today(), failure);
            work.as(login, act);
        }
    }

    /** What chance asks for may be impossible, and is refused then. */
    boolean attempt(Happening what, String login, Runnable act) {
        try {
            act(login, act);
        } catch (Refusal sentence) {
            refused.merge(what + ": " + sentence.sentence(), 1, Integer::sum);
            return false;
        }
        happens(what);
        return true;
    }

    void happens(Happening what) {
        happened.merge(what, 1, Integer::sum);
    }

    /** Plans that were agreed without one follow the assessment of whoever lived here first: reviews look at its outcomes. */
    void plansFollowTheAssessment() {
        database.update(
                "update support_plan set assessment_reference = ? where assessment_reference = 'ASM-000001'",
                assessment);
    }

    /** @return the provider that has failed; nothing before */
    @Nullable
    String failed() {
        return failed;
    }

    void fails(String provider) {
        failed = provider;
    }

    /** What cannot be done yet is tried again tomorrow; what never can waits for ever. */
    void isRefused(String task, String reference, Refusal notYet) {
        refused.merge(task + ": " + notYet.sentence(), 1, Integer::sum);
        if (triedAgain.merge(task + reference, 1, Integer::sum) == MOST_TRIES) {
            broken(
                    Promise.NOTHING_WITHOUT_AN_OWNER,
                    "%s of %s is refused day after day: %s".formatted(task, reference, notYet.sentence()));
        }
    }

    /**
     * What must be refused leaves nothing behind, whether it was or not.
     *
     * @param because what the sentence says: another refusal proves nothing
     */
    void mustBeRefused(Promise promise, String login, String because, Runnable act) {
        new TransactionTemplate(its(PlatformTransactionManager.class)).executeWithoutResult(tried -> {
            tried.setRollbackOnly();
            try {
                act(login, act);
            } catch (Refusal sentence) {
                if (!sentence.sentence().contains(because)) {
                    broken(promise, "Refused to %s for another reason: %s".formatted(login, sentence.sentence()));
                }
                return;
            }
            broken(promise, "Not refused to %s, because of: %s".formatted(login, because));
        });
    }

    /** As it would be had something gone wrong; nothing of it stays. */
    void supposing(String wrong, Runnable then) {
        new TransactionTemplate(its(PlatformTransactionManager.class)).executeWithoutResult(tried -> {
            tried.setRollbackOnly();
            if (database.update(wrong) > 0) {
                then.run();
            }
        });
    }

    void broken(Promise promise, String how) {
        broken.computeIfAbsent(promise, unused -> new ArrayList<>()).add(today() + ": " + how);
    }

    List<String> broken(Promise promise) {
        return broken.getOrDefault(promise, List.of());
    }

    int count(Happening what) {
        return happened.getOrDefault(what, 0);
    }

    Map<Happening, Integer> happened() {
        return happened;
    }

    Map<String, Integer> refused() {
        return refused;
    }
}
