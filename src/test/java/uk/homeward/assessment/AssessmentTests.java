package uk.homeward.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.assessment.AssessmentExamples.asked;
import static uk.homeward.assessment.AssessmentExamples.findings;
import static uk.homeward.assessment.AssessmentExamples.judged;
import static uk.homeward.assessment.AssessmentExamples.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.assessment.RefusedAssessment.DutyStands;
import uk.homeward.audit.Change;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class AssessmentTests {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 22);

    private final Assessment assessment = asked(DAY);

    AssessmentTests() {
        ReflectionTestUtils.setField(assessment, "id", 1L);
    }

    @Test
    void aPartOfLifeIsWrittenDownOnce() {
        assessment.note(need(SpecifiedOutcome.NUTRITION, "7"));
        assessment.note(need(SpecifiedOutcome.NUTRITION, "5.25"));

        assertThat(assessment.needs()).hasSize(1);
        assertThat(assessment.needs().get(0).need().hoursPerWeek()).isEqualByComparingTo("5.25");
        assessment.takeOff(SpecifiedOutcome.NUTRITION);
        assertThat(assessment.needs()).isEmpty();
        assertThatThrownBy(() -> assessment.takeOff(SpecifiedOutcome.NUTRITION)).isInstanceOf(Refusal.class);
    }

    @Test
    @Tag("ELO-13")
    void nothingIsBuiltOnAnAssessmentThatIsNotComplete() {
        assertThatThrownBy(assessment::expectFound)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("not complete yet");
    }

    @Test
    void needsAreRecordedOnce() {
        complete(EligibilityGround.ALL_THREE_HOLD);

        assertThatThrownBy(() -> complete(EligibilityGround.ALL_THREE_HOLD))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("recorded on 22 February 2027");
        assertThatThrownBy(() -> assessment.note(need(SpecifiedOutcome.NUTRITION, "1")))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void whatIsNotEligibleIsOver() {
        complete(EligibilityGround.FEWER_THAN_TWO_OUTCOMES);

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.NOT_ELIGIBLE);
        assertThatThrownBy(() -> assessment.withdraw("Twice.", DAY)).isInstanceOf(Conflict.class);
    }

    @Test
    void aRefusalEndsItUnlessTheDutyStands() {
        assertThat(assessment.refuse(refused(DutyStands.ABUSE_OR_NEGLECT))).isFalse();
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.ASKED);

        assertThat(assessment.refuse(refused(null))).isTrue();
        assertThat(assessment.status()).isEqualTo(AssessmentStatus.DECLINED);
    }

    @Test
    void aRefusalLiesBetweenTheRequestAndToday() {
        assertThatThrownBy(() -> RefusedAssessment.of(DAY.minusDays(1), "No.", null, DAY, DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("asked for on 22 February 2027");
    }

    @Test
    void aDeathThatWasToldByMistakeLeavesItWhereItStood() {
        complete(EligibilityGround.ALL_THREE_HOLD);

        assessment.die(DAY);
        assessment.goOn();

        assertThat(assessment.status()).isEqualTo(AssessmentStatus.ASSESSED);
        assertThat(assessment.view().endedOn()).isNull();
    }

    @Test
    void itIsEscalatedOnceAndOnlyWhileNobodyKnowsTheNeeds() {
        assertThat(assessment.escalate(DAY.plusDays(29))).isTrue();
        assertThat(assessment.escalate(DAY.plusDays(30))).isFalse();
        assertThat(assessment.view().overdueSince()).isEqualTo(DAY.plusDays(29));

        Assessment done = asked(DAY);
        done.complete(findings(DAY, EligibilityGround.ALL_THREE_HOLD), judged(need(SpecifiedOutcome.NUTRITION, "1")));
        assertThat(done.escalate(DAY.plusDays(29))).isFalse();
    }

    @Test
    @Tag("ELO-19")
    void thePersonIsToldOnceOfEachDecision() {
        complete(EligibilityGround.ALL_THREE_HOLD);

        assertThatThrownBy(() -> assessment.tell(DAY.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot have been told before");
        assertThat(assessment.view().toBeTold()).isFalse();
        assertThatThrownBy(() -> assessment.tell(DAY)).isInstanceOf(Conflict.class);
    }

    @Test
    @Tag("ELO-23")
    void unmetHoursSayWhy() {
        Need unmet = need(SpecifiedOutcome.NUTRITION, "7");
        Need silent = new Need(
                unmet.outcome(),
                unmet.wish(),
                unmet.canDo(),
                unmet.othersDo(),
                unmet.hoursPerWeek(),
                unmet.score(),
                true,
                false,
                unmet.inability(),
                null,
                null,
                null,
                null,
                null);

        assertThatThrownBy(() -> check().checked(silent))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Choose why nobody meets this need today");
        assertThat(check().checked(unmet).cause()).isEqualTo(UnmetCause.NO_SUPPORT_YET);
    }

    @Test
    @Tag("ELO-24")
    void eachOutcomeHasAScoreThatAReviewCanBeHeldAgainst() {
        Need tooGood = score(need(SpecifiedOutcome.NUTRITION, "7"), 11);
        Need none = score(need(SpecifiedOutcome.NUTRITION, "7"), null);

        assertThatThrownBy(() -> check().checked(tooGood)).hasMessageContaining("from 1");
        assertThatThrownBy(() -> check().checked(none)).hasMessageContaining("Score how well it goes today");
        assertThat(check().checked(need(SpecifiedOutcome.NUTRITION, "7")).score())
                .isEqualTo(4);
    }

    @Test
    void hoursAreQuartersOfAWeek() {
        assertThatThrownBy(() -> check().checked(need(SpecifiedOutcome.NUTRITION, "7.1")))
                .hasMessageContaining("quarters");
        assertThatThrownBy(() -> check().checked(need(SpecifiedOutcome.NUTRITION, "337")))
                .hasMessageContaining("336");
        assertThat(check().checked(need(SpecifiedOutcome.NUTRITION, "336")).hoursPerWeek())
                .isEqualByComparingTo("336");
    }

    @Test
    @Tag("DER-14")
    void whoeverConsidersACareHomeSaysWhyHomeIsNotEnough() {
        Setting careHome = new Setting(CareSetting.CARE_HOME, null, SupportIntensity.ROUND_THE_CLOCK, true);
        Setting unknown = new Setting(CareSetting.OWN_HOME, null, null, false);

        assertThatThrownBy(careHome::checked)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("so that the person can stay at home");
        assertThatThrownBy(unknown::checked).hasMessageContaining("how much support");
        assertThat(new Setting(CareSetting.OWN_HOME, null, SupportIntensity.INTENSIVE_FOR_A_TIME, false)
                        .checked()
                        .intensity())
                .isEqualTo(SupportIntensity.INTENSIVE_FOR_A_TIME);
    }

    @Test
    void whoeverIsNotEligibleGetsInformation() {
        Reasons reasons = new Reasons("You achieve most.", null, true);

        assertThatThrownBy(() -> reasons.checked(false)).hasMessageContaining("who else can help");
        assertThat(reasons.checked(true).community()).isFalse();
    }

    @Test
    void englandAsksSection117AndContinuingCareBeforeMoney() {
        Around silent = new Around(Around.CarersAssessment.NO_CARER, null, null, false, null);

        assertThatThrownBy(() -> silent.checked(Jurisdiction.ENGLAND)).hasMessageContaining("section 117");
        assertThat(silent.checked(Jurisdiction.SCOTLAND).section117()).isNull();
    }

    @Test
    void aConcernIsRaisedBeforeItIsWrittenHere() {
        Around concern =
                new Around(Around.CarersAssessment.NO_CARER, false, Around.ContinuingCare.NOT_INDICATED, true, " ");

        assertThatThrownBy(() -> concern.checked(Jurisdiction.ENGLAND))
                .hasMessageContaining("Raise the concern with safeguarding first");
    }

    @Test
    void aCorrectionKeepsWhatStoodThere() {
        Need was = need(SpecifiedOutcome.NUTRITION, "7.00");
        Need right = new Need(
                SpecifiedOutcome.NUTRITION,
                null,
                null,
                null,
                new BigDecimal("9.5"),
                4,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        NeedChanges changes = new NeedChanges(was, right);

        assertThat(changes.all())
                .containsExactly(new Change("Managing and maintaining nutrition: unmet hours a week", "7", "9.5"));
        assertThat(changes.corrected().canDo()).isEqualTo(was.canDo());
    }

    @Test
    @Tag("ELO-22")
    void twoAssessmentsOfOnePersonLieSideBySide() {
        Assessment earlier =
                completed(1, need(SpecifiedOutcome.NUTRITION, "7"), need(SpecifiedOutcome.TOILET_NEEDS, "2"));
        Assessment later =
                completed(2, need(SpecifiedOutcome.NUTRITION, "9.5"), need(SpecifiedOutcome.HABITABLE_HOME, "1"));

        Comparison comparison = Comparison.of(later.view(), earlier.view());

        assertThat(comparison.earlier().reference()).isEqualTo("ASM-000001");
        assertThat(comparison.lines())
                .extracting(Comparison.Line::outcome, Comparison.Line::change)
                .containsExactly(
                        tuple(SpecifiedOutcome.NUTRITION, "More hours unmet"),
                        tuple(SpecifiedOutcome.TOILET_NEEDS, "Not there any more"),
                        tuple(SpecifiedOutcome.HABITABLE_HOME, "New"));
    }

    private Assessment completed(long id, Need... needs) {
        Assessment one = asked(DAY);
        ReflectionTestUtils.setField(one, "id", id);
        one.complete(findings(DAY, EligibilityGround.ALL_THREE_HOLD), judged(needs));
        return one;
    }

    private void complete(EligibilityGround ground) {
        assessment.complete(
                findings(DAY, ground),
                List.of(new JudgedNeed(need(SpecifiedOutcome.NUTRITION, "7"), null, true, true, DAY)));
    }

    private static RefusedAssessment refused(@Nullable DutyStands stands) {
        return RefusedAssessment.of(DAY, "No strangers in the house.", stands, DAY, DAY);
    }

    private static Need score(Need need, @Nullable Integer score) {
        return new Need(
                need.outcome(),
                need.wish(),
                need.canDo(),
                need.othersDo(),
                need.hoursPerWeek(),
                score,
                need.personalCare(),
                need.changedNeed(),
                need.inability(),
                null,
                null,
                need.cause(),
                null,
                null);
    }

    private static NeedCheck check() {
        return new NeedCheck(Jurisdiction.ENGLAND);
    }
}
