package uk.homeward.bench;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.person.PersonDetails;
import uk.homeward.reference.Reference;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralSource;
import uk.homeward.rehearsal.RehearsalClock;
import uk.homeward.rehearsal.TaskWorker;

/** Everything that Homeward does: records, rules, audit, own tasks, authorization, our history level. */
final class HomewardLives extends Lives {

    private final ReferralService referrals;
    private final JdbcTemplate database;
    private final TaskWorker work;
    private final RehearsalClock clock;

    HomewardLives(ApplicationContext homeward) {
        super(homeward.getBean(ProcessEngine.class), homeward.getBean(RehearsalClock.class));
        this.referrals = homeward.getBean(ReferralService.class);
        this.database = homeward.getBean(JdbcTemplate.class);
        this.work = homeward.getBean(TaskWorker.class);
        this.clock = homeward.getBean(RehearsalClock.class);
    }

    @Override
    String begin(int number) {
        LocalDate today = LocalDate.now(clock);
        var reference = new AtomicReference<String>();
        work.as(
                "access-team",
                () -> reference.set(referrals.receive(new ReferralRequest(
                        null,
                        new PersonDetails(
                                null,
                                "Ada",
                                "Example",
                                "1941-05-17",
                                "1 Sample Street, Millbrook",
                                "ME14 1XQ",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                true),
                        ReferralSource.HOSPITAL_WARD,
                        EnablementTrigger.POST_HOSPITAL,
                        false,
                        "Millbrook",
                        today,
                        today,
                        null,
                        "Broke a hip; walks with a frame."))));
        return requireNonNull(reference.get());
    }

    @Override
    void complete(String login, String businessKey, String task, Map<String, Object> answers) {
        work.complete(login, businessKey, task, answers);
    }

    @Override
    String episodeOf(String referral) {
        Long id = database.queryForObject("select id from episode where referral_reference = ?", Long.class, referral);
        return Reference.EPISODE.of(requireNonNull(id));
    }

    @Override
    String reviewOf(String episode) {
        return requireNonNull(database.queryForObject(
                "select review_reference from episode where id = ?", String.class, Reference.EPISODE.id(episode)));
    }

    @Override
    long unfinished() {
        return engine.getRuntimeService().createProcessInstanceQuery().count();
    }
}
