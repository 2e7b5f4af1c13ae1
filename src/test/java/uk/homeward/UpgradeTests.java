package uk.homeward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homeward.referral.ReferralStatus;

/**
 * A life that is under way when a release is exchanged goes on to its end, task, message and timer. This is one life through
 * three upgrades; {@code mvn -Psoak verify} plays every process test across upgrades.
 */
class UpgradeTests extends ProcessTest {

    @Test
    void aLifeThatBeganInTheReleaseBeforeEndsInItAndTheNextBeginsInThisOne() {
        assumeFalse(Upgrade.REHEARSED, "Every test is one of these then");
        upgrade().before();
        LocalDate start = TODAY.plusDays(1);
        String referral = referFromHospital(start);
        assertThat(upgrade().waits()).contains("referral userTask_triageReferral");
        upgrade().now();

        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, start);
        String episode = episodeOf(referral);
        travelTo(start);
        agreeGoals(episode);
        confirmStart(episode, start);
        assertThat(upgrade().waits())
                .contains(
                        "support-at-home event_reviewComesUp",
                        "support-at-home event_progressDue",
                        "charge event_timeToTell");
        upgrade().before();
        upgrade().now();

        travelTo(start.plusDays(7));
        reportWeek(episode, 10, 5);
        travelTo(start.plusDays(35));
        assertThat(upgrade().waits()).contains("review userTask_conductReview");
        upgrade().now();
        review(episode, start.plusDays(35), endAsPlanned());
        travelTo(start.plusDays(43));

        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.CONCLUDED);
        assertLife("referral", referral).isEnded();
        assertThat(tagsOf(referral, episode)).containsOnly(Upgrade.FORMER);
        assertThat(tagsOf(referFromHospital(start.plusDays(50)))).containsOnly("");
    }

    private List<String> tagsOf(String... references) {
        return database.queryForList(
                """
                select distinct coalesce(d.version_tag_, '') from act_hi_procinst p
                  join act_re_procdef d on d.id_ = p.proc_def_id_ where p.business_key_ = any (?)""",
                String.class,
                (Object) references);
    }
}
