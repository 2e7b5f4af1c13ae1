package uk.homeward.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.shortterm.EndReason;
import uk.homeward.shortterm.Sequel;

/** The gate, asked about people whose short-term services were really played. */
class GateTests extends ProcessTest {

    private static final AtomicInteger STARTS = new AtomicInteger();

    @Autowired
    private GateService gate;

    @Autowired
    private AuditTrail trail;

    @Test
    @Tag("HAM-08")
    @Tag("COV-11")
    void whoeverHadNoShortTermServiceIsHeldBackWithWhatToDo() {
        String person = personOf(referFromHospital());

        assertThatThrownBy(() -> gate.expectLongTermAllowed(person))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Refer them to one, or record an exemption");
        assertThat(gate.mayCommissionLongTerm(person).allowed()).isFalse();
        assertThat(passings(person)).isZero();
    }

    @Test
    @Tag("HAM-08")
    @Tag("COV-11")
    void aServiceThatRunsIsWaitedFor() {
        String person = personOf(running());

        assertThat(gate.mayCommissionLongTerm(person).ground()).isEqualTo(GateGround.STILL_RUNNING);
        assertThat(gate.mayCommissionLongTerm(person).allowed()).isFalse();
    }

    @Test
    @Tag("HAM-08")
    void whoeverCompletedAServicePasses() {
        String referral = running();
        String person = personOf(referral);
        travelTo(TODAY.plusDays(9));
        act(
                "social-worker",
                () -> endEarly(
                        episodeOf(referral), TODAY.plusDays(9), Sequel.LONG_TERM_SUPPORT, "Needs more for good."));

        GateGround ground = gate.expectLongTermAllowed(person);
        gate.countStart(person, start());

        assertThat(ground).isEqualTo(GateGround.SHORT_TERM_COMPLETED);
        assertThat(trail.of(person)).extracting(AuditEntry::what).contains("Long term allowed");
    }

    @Test
    void whoeverOnlyWaitsForLongTermSupportPassesBeforeTheServiceEnds() {
        String referral = running();
        changePurpose(episodeOf(referral), TODAY, "Goals met; waits.");

        assertThat(gate.mayCommissionLongTerm(personOf(referral)).ground()).isEqualTo(GateGround.SHORT_TERM_COMPLETED);
    }

    /** What was broken off in hospital has no outcome: the person still has the chance to regain what they can. */
    @Test
    @Tag("HAM-08")
    void aServiceThatLapsedInHospitalIsNoOutcome() {
        String referral = running();
        act("direct-care", () -> admissions.admit(episodeOf(referral), StayDates.since(TODAY)));
        travelTo(TODAY.plusDays(15));
        confirmLapse(episodeOf(referral));

        assertThat(episodes.find(episodeOf(referral)).endReason()).isEqualTo(EndReason.LAPSED_IN_HOSPITAL);
        assertThat(gate.mayCommissionLongTerm(personOf(referral)).ground()).isEqualTo(GateGround.NOT_OFFERED);
    }

    @Test
    @Tag("HAM-08")
    void whoeverDeclinedTheOfferPasses() {
        assertThat(gate.mayCommissionLongTerm(personOf(declined())).ground()).isEqualTo(GateGround.OFFER_DECLINED);
    }

    @Test
    void aServiceThatNeverStartedIsNoOutcome() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        act("access-team", () -> entries.cancelDischarge(referral, "A fever: stays on the ward."));

        assertThat(gate.mayCommissionLongTerm(personOf(referral)).ground()).isEqualTo(GateGround.NOT_OFFERED);
    }

    @Test
    @Tag("HAM-08")
    void anExemptionNeedsItsGroundAndReasonAndKeepsItsAuthor() {
        String person = personOf(referFromHospital());

        assertThatThrownBy(() -> exempt(person, ExemptionGround.END_OF_LIFE, " "))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why this person is exempt");
        assertThatThrownBy(() -> exempt(person, null, "Weeks to live."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Choose the ground");
        exempt(person, ExemptionGround.END_OF_LIFE, "Weeks to live.");

        GateView view = gate.mayCommissionLongTerm(person);
        assertThat(view.ground()).isEqualTo(GateGround.END_OF_LIFE);
        assertThat(view.exemptions())
                .containsExactly(new GateView.ExemptionView(
                        ExemptionGround.END_OF_LIFE, "Weeks to live.", "social-worker", TODAY, true));
        assertThat(trail.of(person))
                .filteredOn(entry -> entry.what().equals("Exemption recorded"))
                .extracting(AuditEntry::who, AuditEntry::reason)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("social-worker", "Weeks to live."));
    }

    @Test
    @Tag("HAM-08")
    void urgentCoverIsPossibleWhileAServiceRunsAndBeforeAnyAssessment() {
        String person = personOf(running());

        exempt(person, ExemptionGround.URGENT, "Her daughter was taken ill tonight.");

        assertThat(gate.expectLongTermAllowed(person)).isEqualTo(GateGround.URGENT);
    }

    @Test
    void anyExemptionThatHoldsIsEnough() {
        String person = personOf(running());

        exempt(person, ExemptionGround.END_OF_LIFE, "Weeks to live.");
        exempt(person, ExemptionGround.ALREADY_TRIED, "In another county.");

        assertThat(gate.mayCommissionLongTerm(person).ground()).isEqualTo(GateGround.END_OF_LIFE);
    }

    @Test
    void whatIsTooLongAgoCountsNoLonger() {
        String referral = running();
        String person = personOf(referral);
        act("social-worker", () -> endEarly(episodeOf(referral), TODAY, Sequel.NO_SUPPORT_NEEDED, "Manages well."));
        exempt(person, ExemptionGround.NO_REABLEMENT_POTENTIAL, "As the therapist found.");

        travelTo(TODAY.plusMonths(12));
        assertThat(gate.mayCommissionLongTerm(person).ground()).isEqualTo(GateGround.SHORT_TERM_COMPLETED);
        travelTo(TODAY.plusMonths(12).plusDays(1));

        assertThat(gate.mayCommissionLongTerm(person).ground()).isEqualTo(GateGround.NOT_OFFERED);
        assertThat(gate.mayCommissionLongTerm(person).exemptions()).allMatch(exemption -> !exemption.counts());
    }

    @Test
    void nobodyIsCommissionedAnythingAfterTheirDeath() {
        String person = personOf(referFromHospital());
        exempt(person, ExemptionGround.URGENT, "Tonight.");
        act("manager", () -> people.recordDeath(person, TODAY, null));

        assertThatThrownBy(() -> gate.expectLongTermAllowed(person)).hasMessageContaining("has died");
        assertThatThrownBy(() -> exempt(person, ExemptionGround.URGENT, "Tonight."))
                .hasMessageContaining("has died");
    }

    @Test
    @Tag("HAM-09")
    void theShareThatCameThroughAShortTermServiceIsReported() {
        database.update("delete from short_term_passing");
        String completed = running();
        act(
                "social-worker",
                () -> endEarly(episodeOf(completed), TODAY, Sequel.LONG_TERM_SUPPORT, "Needs more for good."));
        String urgent = personOf(referFromHospital());
        exempt(urgent, ExemptionGround.URGENT, "Tonight.");
        String dying = personOf(referFromCommunity());
        exempt(dying, ExemptionGround.END_OF_LIFE, "Weeks to live.");
        String declined = personOf(declined());
        String asked = start();

        gate.countStart(personOf(completed), asked);
        gate.countStart(personOf(completed), asked);
        gate.countStart(urgent, start());
        gate.countStart(dying, start());
        gate.countStart(declined, start());

        LongTermStarts month = Optional.of(gate.starts())
                .filter(all -> all.size() == 1)
                .orElseThrow()
                .get(0);
        assertThat(month.month()).isEqualTo(java.time.YearMonth.from(TODAY));
        assertThat(month.starts()).isEqualTo(4);
        assertThat(month.throughShortTerm()).isEqualTo(1);
        assertThat(month.offerDeclined()).isEqualTo(1);
        assertThat(month.byExemption()).isEqualTo(2);
        assertThat(month.sharePercent()).isEqualByComparingTo("25");
    }

    private String running() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        confirmStart(episodeOf(referral), TODAY);
        return referral;
    }

    private String declined() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        complete("access-team", referral, "confirmDischarge", wantsNoCare(TODAY));
        return referral;
    }

    private void exempt(String person, @Nullable ExemptionGround ground, String reason) {
        act("social-worker", () -> gate.recordExemption(person, new ExemptionRequest(ground, reason)));
    }

    private String personOf(String referral) {
        return referrals.find(referral).personReference();
    }

    private int passings(String person) {
        return database.queryForList("select 1 from short_term_passing where person_reference = ?", person)
                .size();
    }

    private static String start() {
        return "PKG-%06d".formatted(STARTS.incrementAndGet());
    }
}
