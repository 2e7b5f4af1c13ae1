package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.audit.Change;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.review.ReviewFact.ReviewCorrected;
import uk.homeward.review.ReviewMeeting.OutcomesAchieved;
import uk.homeward.shortterm.EpisodeFact.FindingsCorrected;

/** A wrong option at a review (LGSCO 24 009 261), and findings that do not go together. */
class CorrectionTests {

    private final EpisodeHouse house = ServiceExamples.home().days(1, 42, 84).house();
    private String reference = "";

    @BeforeEach
    void begin() {
        reference = house.started("HOME");
        house.day(36);
    }

    private void reviewedAndEnded() {
        house.review(
                reference, FindingsExamples.on(on(36)).sequel("NHS_SERVICE").build());
        house.day(41);
        house.endings.end(reference);
        house.endings.recordCldOutcome("REF-000001", "NFA: Referral to NHS services or NHS funded social care");
    }

    private static FindingsCorrection follows(@Nullable Sequel sequel, String reason) {
        return new FindingsCorrection(sequel, null, null, null, null, reason);
    }

    @Test
    void aWrongOptionIsCorrectedWhenASecondPersonAgreesAndTheReturnCarriesTheRightOne() {
        reviewedAndEnded();

        String asked = house.corrections.ask(reference, follows(Sequel.SELF_FUNDED, "The wrong line was ticked."));
        assertThat(house.view(reference).sequel()).isEqualTo(Sequel.NHS_SERVICE);
        house.approve("manager", asked);

        assertThat(house.view(reference).sequel()).isEqualTo(Sequel.SELF_FUNDED);
        assertThat(house.view(reference).cldOutcome()).isEqualTo("COMPLETED then SELF_FUNDED");
        assertThat(house.facts(FindingsCorrected.class))
                .containsExactly(new FindingsCorrected(
                        reference,
                        "REF-000001",
                        new Change("What follows", "NHS service or NHS-funded care", "Self-funded care"),
                        "The wrong line was ticked."));
    }

    @Test
    void beforeTheEndTheDecisionOfTheReviewIsCorrected() {
        house.review(
                reference, FindingsExamples.on(on(36)).sequel("NHS_SERVICE").build());

        house.approve("manager", house.corrections.ask(reference, follows(Sequel.DECLINED, "Misheard.")));
        house.day(41);
        house.endings.end(reference);

        assertThat(house.view(reference).sequel()).isEqualTo(Sequel.DECLINED);
    }

    @Test
    void whatWasSaidOfAnEarlyEndIsCorrectedToo() {
        house.endEarly(reference, on(30), Sequel.NHS_SERVICE, "Goes on with the NHS.");

        house.approve("manager", house.corrections.ask(reference, follows(Sequel.CARE_HOME, "It is a care home.")));

        assertThat(house.view(reference).sequel()).isEqualTo(Sequel.CARE_HOME);
        assertThat(house.view(reference).cldOutcome()).isEqualTo("ENDED_EARLY then CARE_HOME");
    }

    @Test
    void theOutcomesOfTheReviewAreCorrectedWithIt() {
        reviewedAndEnded();

        house.approve(
                "manager",
                house.corrections.ask(
                        reference,
                        new FindingsCorrection(
                                null, null, null, OutcomesAchieved.NOT_MET, null, "Two were mixed up.")));

        String review = requireNonNull(house.view(reference).reviewReference());
        assertThat(requireNonNull(house.reviews.find(review).meeting()).outcomesAchieved())
                .isEqualTo(OutcomesAchieved.NOT_MET);
        assertThat(house.facts(ReviewCorrected.class))
                .extracting(ReviewCorrected::change)
                .containsExactly(new Change("Outcomes of the review", "Fully Met", "Not Met"));
    }

    @Test
    void aCorrectionSaysWhatIsRightAndWhy() {
        assertThat(Refusals.of(() -> house.corrections.ask(reference, follows(Sequel.DECLINED, "Misheard."))))
                .isInstanceOf(Conflict.class);
        reviewedAndEnded();

        assertThat(Refusals.field(() -> house.corrections.ask(reference, follows(null, "Misheard."))))
                .isEqualTo("sequel");
        assertThat(Refusals.field(() -> house.corrections.ask(reference, follows(Sequel.NHS_SERVICE, "Misheard."))))
                .isEqualTo("sequel");
        assertThat(Refusals.field(() -> house.corrections.ask(reference, follows(Sequel.DIED, "Misheard."))))
                .isEqualTo("sequel");
        assertThat(Refusals.field(() -> house.corrections.ask(reference, follows(Sequel.DECLINED, " "))))
                .isEqualTo("reason");
    }

    @Test
    void aDeathIsNotCorrectedHere() {
        house.die(on(36));

        assertThat(Refusals.of(() -> house.corrections.ask(reference, follows(Sequel.DECLINED, "Misheard."))))
                .isInstanceOf(Conflict.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    NO_ELIGIBLE_NEEDS | LONG_TERM_SUPPORT | 0 | no needs that are eligible for support, what follows is “Long-term support at home”, 0 hours a week of long-term support still needed
                    NO_ELIGIBLE_NEEDS | LONG_TERM_SUPPORT | - | no needs that are eligible for support, what follows is “Long-term support at home”
                    NO_ELIGIBLE_NEEDS | DECLINED          | 3 | no needs that are eligible for support, 3 hours a week of long-term support still needed
                    -                 | LONG_TERM_SUPPORT | 0 | what follows is “Long-term support at home”, 0 hours a week of long-term support still needed
                    """)
    void findingsThatDoNotGoTogetherAreAskedAbout(
            @Nullable AssessmentOutcome assessed, Sequel sequel, @Nullable BigDecimal hours, String named) {
        FindingsExamples findings = FindingsExamples.on(on(36))
                .sequel(sequel.name())
                .planOfCare("One call a day.")
                .assessed(assessed)
                .stillNeeding(hours);

        assertThat(Refusals.of(() -> house.review(reference, findings.build())))
                .hasMessage("These do not go together: %s. Correct what is wrong, or say why all of it is right."
                        .formatted(named));
        house.review(
                reference,
                findings.allOfItIsRight("The council meets needs that are not eligible.")
                        .build());

        assertThat(house.view(reference).sequel()).isEqualTo(sequel);
    }

    /** What does not go together is asked for here as at the review itself. */
    @Test
    void aCorrectionThatContradictsItselfSaysWhyAllOfItIsRight() {
        reviewedAndEnded();
        FindingsCorrection odd = new FindingsCorrection(
                Sequel.LONG_TERM_SUPPORT, AssessmentOutcome.NO_ELIGIBLE_NEEDS, null, null, null, "Mixed up.");

        assertThat(Refusals.field(() -> house.corrections.ask(reference, odd))).isEqualTo("contradictionReason");

        assertThat(house.corrections.ask(
                        reference,
                        new FindingsCorrection(
                                Sequel.LONG_TERM_SUPPORT,
                                AssessmentOutcome.NO_ELIGIBLE_NEEDS,
                                null,
                                null,
                                "Her husband pays.",
                                "Mixed up.")))
                .startsWith("APV-");
    }

    @Test
    void howFarTheOutcomesWereMetIsThatOfTheReviewThatDecided() {
        assertThat(Refusals.field(() -> house.corrections.achieved(reference))).isEqualTo("outcomesAchieved");
        reviewedAndEnded();

        assertThat(house.corrections.achieved(reference)).contains(OutcomesAchieved.FULLY_MET);
        assertThat(Refusals.field(() -> house.corrections.ask(
                        reference,
                        new FindingsCorrection(null, null, null, OutcomesAchieved.FULLY_MET, null, "Mixed up."))))
                .as("it stands there already")
                .isEqualTo("sequel");
    }
}
