package uk.homeward.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.delivery.process.CaredForTest;
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterCorrectionService;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterView;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class ContributionPageTests extends CaredForTest {

    private static final PageQuery PAGE = PageQuery.first(50);

    @Autowired
    private ContributionService contributions;

    @Autowired
    private ContributionTasks tasksOfFinance;

    @Autowired
    private LetterService letterService;

    @Autowired
    private LetterSendingService sendings;

    @Autowired
    private LetterCorrectionService corrections;

    @Autowired
    private LetterLookup letters;

    private String carePackage = "";

    @BeforeEach
    void careThatHasStarted() {
        database.update("delete from contribution");
        carePackage = started();
    }

    @Test
    void financeIsAskedWhereCareStartsWithoutAFinancialAssessment() {
        assertThat(due()).containsExactly(ContributionTask.Kind.ASK);
        assertThat(words(look("finance", "/"))).contains("What the person pays is not settled in 1 package");
        assertThat(words(look("finance", "/contributions"))).contains(carePackage, "Ask for a financial assessment");
        assertThat(look("social-worker", "/contributions").getStatus()).isEqualTo(403);

        submit("finance", "/cases/" + carePackage + "/ask-financial-assessment", day("requestedOn", TODAY));
        assertThat(tasksOfFinance.open(PAGE).items())
                .extracting(ContributionTask::kind, ContributionTask::due)
                .containsExactly(tuple(ContributionTask.Kind.DECIDE, TODAY.plusDays(28)));
        assertThat(words(look("finance", "/"))).doesNotContain("What the person pays is not settled");
        assertThatThrownBy(() -> contributions.request(carePackage, TODAY, null))
                .isInstanceOf(Conflict.class);

        submit(
                "finance",
                "/cases/" + carePackage + "/decide-contribution",
                and(
                        and(day("decidedOn", TODAY), day("from", TODAY)),
                        "outcome",
                        "ASSESSED",
                        "weeklyCost",
                        "251.68",
                        "weeklyContribution",
                        "46.63",
                        "explanation",
                        "Her pension."));

        assertThat(due()).isEmpty();
        assertThat(words(look("finance", "/cases/" + carePackage)))
                .contains("What the person pays", "£46.63", "£205.05", "Not yet");
        assertThat(words(look("broker", "/cases/" + carePackage))).doesNotContain("£46.63");
    }

    @Test
    void theLetterTellsTheWayToAppealAndNothingIsChargedBeforeItWent() {
        decide("46.63");
        LetterView letter = letter();
        assertThat(letter.wording()).contains("£251.68", "£46.63", "Her pension", "If you do not agree");
        assertThat(contributions.chargedOn(carePackage, TODAY.plusYears(1))).isEmpty();

        travelTo(TODAY.plusDays(5));
        sent(letter.reference());

        assertThat(contributions.chargedOn(carePackage, TODAY.plusDays(4))).isEmpty();
        assertThat(contributions.chargedOn(carePackage, TODAY.plusDays(5))).contains(new BigDecimal("46.63"));
    }

    @Test
    void aLetterThatIsWrittenAnewTellsInItsPlace() {
        decide("46.63");
        act("finance", () -> corrections.correct(letter().reference(), Map.of("why", "Her two pensions."), "A slip"));

        sent(letter().reference());

        assertThat(contributions.chargedOn(carePackage, TODAY)).contains(new BigDecimal("46.63"));
    }

    @Test
    void anAppealThatIsUpheldAsksAnewAndWhatWasPaidHoldsUntilThen() {
        decide("46.63");
        sent(letter().reference());
        act("social-worker", () -> contributions.appeal(carePackage, TODAY, "Her heating costs more."));
        assertThat(due()).containsExactly(ContributionTask.Kind.ANSWER_APPEAL);
        assertThatThrownBy(() ->
                        act("finance", () -> contributions.answerAppeal(carePackage, TODAY, true, "You are right.")))
                .isInstanceOf(Conflict.class);

        submit(
                "manager",
                "/cases/" + carePackage + "/answer-appeal",
                and(day("answeredOn", TODAY), "upheld", "YES", "answer", "Your heating counts now."));

        assertThat(due()).containsExactly(ContributionTask.Kind.DECIDE);
        assertThat(contributions.chargedOn(carePackage, TODAY)).contains(new BigDecimal("46.63"));
        act("finance", () -> contributions.decide(carePackage, outcome("30.00")));
        sent(letter().reference());
        assertThat(contributions.chargedOn(carePackage, TODAY)).contains(new BigDecimal("30.00"));
        assertThat(words(look("finance", "/cases/" + carePackage))).contains("Upheld: Your heating counts now.");
    }

    @Test
    void aYearLaterItIsLookedAtAgainAndAnotherOneWantsAReason() {
        decide("46.63");
        database.update("update contribution set review_due = ?", TODAY);
        assertThat(due()).containsExactly(ContributionTask.Kind.REVIEW);

        assertThatThrownBy(() -> contributions.request(carePackage, TODAY, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("assessed again");
        act("finance", () -> contributions.request(carePackage, TODAY, "A year is over."));
        assertThat(due()).containsExactly(ContributionTask.Kind.DECIDE);
        act("finance", () -> contributions.withdraw(carePackage, "It was done in December."));

        assertThat(due()).containsExactly(ContributionTask.Kind.REVIEW);
    }

    @Test
    void whatAnAssessmentFoundIsNotTypedOtherwise() {
        assertThat(contributions.agreed(carePackage, new BigDecimal("10"))).isEqualByComparingTo("10");
        assertThat(contributions.agreed(carePackage, null)).isNull();
        decide("46.63");

        assertThat(contributions.agreed(carePackage, null)).isEqualByComparingTo("46.63");
        assertThat(contributions.agreed(carePackage, new BigDecimal("46.630"))).isEqualByComparingTo("46.63");
        assertThatThrownBy(() -> contributions.agreed(carePackage, new BigDecimal("46.64")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("found £46.63 a week");
    }

    private void decide(String pays) {
        act("finance", () -> contributions.request(carePackage, TODAY, null));
        act("finance", () -> contributions.decide(carePackage, outcome(pays)));
    }

    private static ContributionOutcome outcome(String pays) {
        return ContributionExamples.assessed(TODAY, "251.68", pays);
    }

    private LetterView letter() {
        return letters.ofCase(carePackage).stream()
                .filter(one -> one.wording().contains("You pay "))
                .findFirst()
                .orElseThrow();
    }

    private void sent(String letter) {
        act(
                "social-worker",
                () -> sendings.sent(letter, new LetterSending(LetterChannel.POST, LocalDate.now(clock), null, null)));
    }

    private List<ContributionTask.Kind> due() {
        return tasksOfFinance.open(PAGE).items().stream()
                .map(ContributionTask::kind)
                .toList();
    }
}
