package uk.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static uk.homeward.assessment.AssessmentExamples.england;
import static uk.homeward.assessment.AssessmentExamples.funded;
import static uk.homeward.assessment.AssessmentExamples.scotland;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.assessment.process.EligibilityTables;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Councils;
import uk.homeward.refusal.Refusal;

class EligibilityTests {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 22);
    private static final NationalTest ALL_ELSE_HOLDS = new NationalTest(true, true, "It does.");

    private final Eligibility england = in(Jurisdiction.ENGLAND);
    private final Eligibility scotland = in(Jurisdiction.SCOTLAND);

    @Test
    void twoOutcomesAchievedOnlyWithPainAreNotAchieved() {
        List<Need> needs = List.of(
                england(SpecifiedOutcome.NUTRITION, Inability.CAUSES_PAIN_DISTRESS_ANXIETY),
                england(SpecifiedOutcome.PERSONAL_HYGIENE, Inability.CAUSES_PAIN_DISTRESS_ANXIETY),
                england(SpecifiedOutcome.HABITABLE_HOME, Inability.ACHIEVES));

        Verdict verdict = england.verdict(ALL_ELSE_HOLDS, needs);

        assertThat(verdict.ground()).isEqualTo(EligibilityGround.ALL_THREE_HOLD);
        assertThat(england.judge(needs.get(0), verdict, null).assessed().eligible())
                .isTrue();
        assertThat(england.judge(needs.get(2), verdict, null).assessed().funded())
                .isFalse();
    }

    @Test
    void whatIsAchievedDoesNotCount() {
        List<Need> needs = List.of(
                england(SpecifiedOutcome.NUTRITION, Inability.NEEDS_ASSISTANCE),
                england(SpecifiedOutcome.PERSONAL_HYGIENE, Inability.ACHIEVES));

        assertThat(england.verdict(ALL_ELSE_HOLDS, needs).ground())
                .isEqualTo(EligibilityGround.FEWER_THAN_TWO_OUTCOMES);
    }

    @Test
    @Tag("ELO-18")
    void eachNeedBecomesAnOutcomeInABandOfItsOwn() {
        Need major = scotland(SpecifiedOutcome.PERSONAL_HYGIENE, RiskSeverity.MAJOR, RiskUrgency.IMMEDIATE_OR_IMMINENT);
        Need low = scotland(SpecifiedOutcome.COMMUNITY_FACILITIES, RiskSeverity.LOW, RiskUrgency.FORESEEABLE);

        Verdict verdict = scotland.verdict(NationalTest.NOT_ASKED, List.of(major, low));

        assertThat(verdict.ground()).isEqualTo(EligibilityGround.IN_A_FUNDED_BAND);
        AssessedOutcome first = scotland.judge(major, verdict, null).assessed();
        AssessedOutcome second = scotland.judge(low, verdict, null).assessed();
        assertThat(first.band()).isEqualTo(EligibilityBand.CRITICAL);
        assertThat(first.funded()).isTrue();
        assertThat(first.description()).startsWith("To wash");
        assertThat(second.band()).isEqualTo(EligibilityBand.LOW);
        assertThat(second.eligible()).isFalse();
        assertThat(second.funded()).isFalse();
    }

    @Test
    void onlyLowerBandsAreNotEligible() {
        Need moderate = scotland(SpecifiedOutcome.NUTRITION, RiskSeverity.SIGNIFICANT, RiskUrgency.FORESEEABLE);

        assertThat(scotland.verdict(NationalTest.NOT_ASKED, List.of(moderate)).ground())
                .isEqualTo(EligibilityGround.IN_NO_FUNDED_BAND);
    }

    @Test
    @Tag("ELO-19")
    void whoeverFundsOtherwiseThanEligibilitySaysGivesAReason() {
        Verdict verdict = new Verdict(EligibilityGround.IN_A_FUNDED_BAND);
        Need critical = scotland(SpecifiedOutcome.NUTRITION, RiskSeverity.MAJOR, RiskUrgency.IMMEDIATE_OR_IMMINENT);

        assertThatThrownBy(() -> scotland.judge(funded(critical, false, null), verdict, DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not meet it although the need is eligible");
        AssessedOutcome left = scotland.judge(funded(critical, false, "Her son cooks."), verdict, DAY)
                .assessed();
        assertThat(left.eligible()).isTrue();
        assertThat(left.funded()).isFalse();
        assertThat(left.fundingReason()).isEqualTo("Her son cooks.");
        assertThat(left.toldOn()).isEqualTo(DAY);
    }

    @Test
    void personalCareBeginsWithinSixWeeksInScotland() {
        Verdict verdict = new Verdict(EligibilityGround.IN_A_FUNDED_BAND);
        JudgedNeed care = scotland.judge(
                scotland(
                        SpecifiedOutcome.PERSONAL_HYGIENE, RiskSeverity.SIGNIFICANT, RiskUrgency.IMMEDIATE_OR_IMMINENT),
                verdict,
                null);

        assertThat(scotland.personalCareBy(List.of(care), DAY)).isEqualTo(LocalDate.of(2027, 4, 5));
        assertThat(england.personalCareBy(List.of(care), DAY)).isNull();
    }

    private static Eligibility in(Jurisdiction jurisdiction) {
        CouncilProfile demo = Councils.demo();
        CouncilProfile council = new CouncilProfile(
                demo.name(),
                jurisdiction,
                demo.areas(),
                demo.commissioners(),
                demo.services(),
                demo.responseTimes(),
                demo.shortTermReview(),
                demo.hospital(),
                demo.lateFactDays(),
                demo.workingHours());
        AssessmentRules rules = new AssessmentRules(
                28, AssessmentRules.USUAL.fundedBands(), jurisdiction == Jurisdiction.SCOTLAND ? 6 : null, null);
        return new Eligibility(EligibilityTables.national(), EligibilityTables.bands(), rules, council);
    }
}
