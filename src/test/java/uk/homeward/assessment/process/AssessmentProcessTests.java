package uk.homeward.assessment.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentEndings;
import uk.homeward.assessment.AssessmentExamples;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.assessment.NeedsService;
import uk.homeward.assessment.RefusedAssessment.DutyStands;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.refusal.Conflict;

class AssessmentProcessTests extends ProcessTest {

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private NeedsService needs;

    @Autowired
    private AssessmentEndings endings;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private CarePackageService packages;

    private String person = "";
    private String assessment = "";

    @BeforeEach
    void ask() {
        person = people.register(somebody("Ada"));
        assessment = begin("social-worker", () -> desk.ask(wish(TODAY)));
    }

    @Test
    void needsThatAreEligibleAreAssessed() {
        assertThat(refused("social-worker", assessment, "assessNeeds", answers()))
                .contains("No need is written down yet");
        note(SpecifiedOutcome.NUTRITION, SpecifiedOutcome.PERSONAL_HYGIENE);

        complete("social-worker", assessment, "assessNeeds", answers());

        assertThat(assessments.assessed(assessment).eligible()).isTrue();
        assertThat(assessments.assessed(assessment).fundedHoursPerWeek()).isEqualByComparingTo("7");
        assertThat(assessments.latestOf(packageOf()).map(latest -> latest.reference()))
                .contains(assessment);
    }

    @Test
    void whatIsNotEligibleEndsThePackageWithReasons() {
        note(SpecifiedOutcome.NUTRITION);

        complete("social-worker", assessment, "assessNeeds", answers());

        assertLife("assessment", assessment).isEnded().hasPassed("endEvent_notEligible");
        assertThat(packages.find(packageOf()).end()).isEqualTo(PackageEnd.NOT_ELIGIBLE);
    }

    @Test
    void whoeverIsNotEligibleMayBeConnectedWithVolunteers() {
        note(SpecifiedOutcome.FAMILY_AND_RELATIONSHIPS);
        Map<String, Object> answers = answers();
        answers.put("community", "YES");
        complete("social-worker", assessment, "assessNeeds", answers);
        String connection = connectionOf(packageOf());
        assertThat(open(connection)).contains("userTask_connectToCommunity");

        complete(
                "community-connector",
                connection,
                "connectToCommunity",
                Map.of("wishes", "Company.", "offerFound", "NO", "nothingReason", "Nothing near."));

        assertLife("assessment", assessment).isEnded().hasPassed("endEvent_connectionEnded");
    }

    @Test
    void aDeathEndsTheConnectionToo() {
        note(SpecifiedOutcome.FAMILY_AND_RELATIONSHIPS);
        Map<String, Object> answers = answers();
        answers.put("community", "YES");
        complete("social-worker", assessment, "assessNeeds", answers);

        act("social-worker", () -> people.recordDeath(person, TODAY, null));

        assertLife("assessment", assessment).isEnded().hasPassed("endEvent_died");
    }

    @Test
    void managersAreToldOnceTheTargetHasPassed() {
        assertThat(assessments.find(assessment).dueBy()).isEqualTo(TODAY.plusDays(28));

        travelTo(TODAY.plusDays(29));

        assertLife("assessment", assessment).hasPassed("endEvent_managersTold").isWaitingAt("userTask_assessNeeds");
        assertThat(assessments.find(assessment).overdueSince()).isEqualTo(TODAY.plusDays(29));
    }

    @Test
    void aSecondIsRefusedWhileOneIsOpen() {
        assertThatThrownBy(() -> begin("social-worker", () -> desk.ask(wish(TODAY))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(assessment);
        assertThat(begin("social-worker", () -> desk.askOrJoin(wish(TODAY)))).isEqualTo(assessment);
    }

    @Test
    void aRefusalEndsItUnlessTheDutyStands() {
        act(
                "social-worker",
                () -> endings.refuse(assessment, TODAY, "She is afraid of her son.", DutyStands.ABUSE_OR_NEGLECT));
        assertThat(open(assessment)).contains("userTask_assessNeeds");

        act("social-worker", () -> endings.refuse(assessment, TODAY, "She wants nobody.", null));

        assertLife("assessment", assessment).isEnded().hasPassed("endEvent_declined");
        assertThat(packages.find(packageOf()).end()).isEqualTo(PackageEnd.ASSESSMENT_DECLINED);
    }

    @Test
    void whatWasAskedForByMistakeIsWithdrawn() {
        act("social-worker", () -> endings.withdraw(assessment, "It was her neighbour."));

        assertLife("assessment", assessment).isEnded().hasPassed("endEvent_withdrawn");
        assertThat(begin("social-worker", () -> desk.ask(wish(TODAY)))).isNotEqualTo(assessment);
    }

    @Test
    void aDeathEndsItAndAWithdrawnDeathLetsItGoOn() {
        note(SpecifiedOutcome.NUTRITION, SpecifiedOutcome.PERSONAL_HYGIENE);
        act("social-worker", () -> people.recordDeath(person, TODAY, null));
        assertLife("assessment", assessment).isEnded().hasPassed("endEvent_died");
        assertThat(assessments.find(assessment).status()).isEqualTo(AssessmentStatus.DIED);

        withdrawDeath();

        assertThat(open(assessment)).contains("userTask_assessNeeds");
        assertThat(packages.find(packageOf()).status()).isEqualTo(PackageStatus.DRAFT);
        complete("social-worker", assessment, "assessNeeds", answers());
        assertThat(assessments.assessed(assessment).eligible()).isTrue();
    }

    @Test
    void aReviewThatFindsLongTermNeedsAsksForAnAssessment() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");
        confirmDischarge(referral, TODAY);
        String episode = episodeOf(referral);
        agreeGoals(episode);
        confirmStart(episode, TODAY);
        LocalDate held = TODAY.plusDays(35);
        travelTo(held);

        review(
                episode,
                held,
                Map.of("decision", "END_AS_PLANNED", "sequel", "LONG_TERM_ASSESSMENT", "planOfCare", "Two calls."));

        assertThat(assessments.ofPerson(referrals.find(referral).personReference()))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.source()).isEqualTo(AssessmentSource.SHORT_TERM_REVIEW);
                    assertThat(asked.sourceReference()).isEqualTo(episode);
                    assertThat(asked.dueBy()).isEqualTo(held.plusDays(28));
                });
    }

    @Test
    void aReferralGoesStraightToAnAssessment() {
        String referral = referFromCommunity();

        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of("destination", "LONG_TERM_ASSESSMENT", "overrideReason", "Nothing to regain."));

        assertThat(assessments.ofPerson(referrals.find(referral).personReference()))
                .singleElement()
                .satisfies(asked -> assertThat(asked.source()).isEqualTo(AssessmentSource.REFERRAL));
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("Progress to assessment, review or reassessment");
    }

    @Test
    @DisplayName("case S2: declining reablement is not declining care")
    void whoeverDeclinesReablementIsAssessedInstead() {
        String referral = referFromHospital();
        triage(referral, "STEP_DOWN", "ENABLE", "REABLEMENT");

        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of(
                        "goingHome", "YES",
                        "dischargeOn", TODAY.toString(),
                        "offer", "DECLINED",
                        "careInstead", "ASSESSMENT"));

        assertThat(assessments.ofPerson(referrals.find(referral).personReference()))
                .singleElement()
                .satisfies(asked -> {
                    assertThat(asked.sourceReference()).isEqualTo(referral);
                    assertThat(asked.askedOn()).isEqualTo(TODAY);
                });
    }

    @Autowired
    private DeathWithdrawalService deaths;

    private void withdrawDeath() {
        String approval = begin("social-worker", () -> deaths.ask(person, false, "It was her sister."));
        act("manager", () -> approvals.approve(approval, null));
    }

    private void note(SpecifiedOutcome... outcomes) {
        for (SpecifiedOutcome outcome : outcomes) {
            act("social-worker", () -> needs.note(assessment, AssessmentExamples.need(outcome, "3.5")));
        }
    }

    private String packageOf() {
        return assessments.find(assessment).packageReference();
    }

    private AssessmentRequest wish(LocalDate on) {
        return new AssessmentRequest(
                person, "Millbrook", AssessmentSource.PERSON, null, on, "She asked for help.", null);
    }

    private static Map<String, Object> answers() {
        return AssessmentExamples.form(TODAY);
    }
}
