package uk.homeward.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.site.PageTest;

class TimersPageTests extends PageTest {
    @Autowired
    private JobOverview clockwork;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void namesTheNextTimersWithTheirDateAndReference() {
        String referral = referralWithSupport();

        assertThat(words(look("administrator", "/timers")))
                .containsPattern("Monday 1 March 2027 at 8am Progress due Support at home " + episodeOf(referral));
    }

    @Test
    void tellsWhatIsOverdue() {
        String episode = episodeOf(referralWithSupport());
        clock.moveTo(java.time.Instant.parse("2027-03-02T12:00:00Z"));

        assertThat(words(look("manager", "/timers")))
                .containsPattern("Monday 1 March 2027 at 8am, overdue Progress due Support at home " + episode);
    }

    @Test
    void whatFailedIsShownWithAWayToMendIt() {
        String episode = episodeOf(referralWithSupport());

        undoing(() -> {
            change("update act_ru_job set retries_ = 0", "event_progressDue", episode);
            assertThat(clockwork.failed())
                    .filteredOn(failure -> episode.equals(failure.reference()))
                    .singleElement()
                    .satisfies(failure -> {
                        assertThat(failure.label()).isEqualTo("Progress due");
                        assertThat(failure.instance()).isNotEmpty();
                    });
        });
        assertThat(clockwork.failed()).isEmpty();
    }

    @Test
    void workThatNothingWillWakeIsFound() {
        String episode = episodeOf(referralWithSupport());
        assertThat(clockwork.stalled()).isEmpty();

        undoing(() -> {
            change("delete from act_ru_job", "event_progressDue", episode);
            assertThat(clockwork.stalled()).singleElement().satisfies(stalled -> {
                assertThat(stalled.reference()).isEqualTo(episode);
                assertThat(stalled.label()).isEqualTo("Progress due");
                assertThat(stalled.suspended()).isFalse();
            });
        });
    }

    @Test
    void suspendedWorkIsStalledToo() {
        String referral = referFromHospital();

        undoing(() -> {
            database.update("update act_ru_execution set suspension_state_ = 2 where business_key_ = ?", referral);
            database.update(
                    "update act_ru_execution set suspension_state_ = 2 where proc_inst_id_ in"
                            + " (select id_ from act_ru_execution where business_key_ = ?)",
                    referral);
            assertThat(clockwork.stalled()).anySatisfy(stalled -> {
                assertThat(stalled.reference()).isEqualTo(referral);
                assertThat(stalled.suspended()).isTrue();
            });
        });
    }

    @Test
    void timersAreForManagersAndAdministrators() {
        assertThat(look("social-worker", "/timers").getStatus()).isEqualTo(403);
        assertThat(look("provider-a", "/timers").getStatus()).isEqualTo(403);
    }

    private void change(String what, String step, String reference) {
        int changed = database.update(
                what
                        + " where job_def_id_ in (select id_ from act_ru_jobdef where act_id_ = ?)"
                        + " and process_instance_id_ in (select id_ from act_ru_execution where business_key_ = ?)",
                step,
                reference);
        assertThat(changed).isEqualTo(1);
    }

    private void undoing(Runnable play) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            play.run();
        });
    }
}
