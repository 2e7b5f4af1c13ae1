package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.goals;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ExtensionReason;
import uk.homeward.council.ServiceModel;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.refusal.Refusals;

/** Temporary live-in care as an assessment at home. */
class AssessmentAtHomeTests {

    private final EpisodeHouse house = ServiceExamples.home()
            .model(ServiceModel.LIVE_IN_CARE)
            .days(1, 28, 42)
            .house();
    private String reference = "";

    @BeforeEach
    void anAssessmentAtHomeHasBegun() {
        reference = begun(EntryRoute.STEP_UP);
    }

    private String begun(EntryRoute route) {
        String opened = house.opening.open(new EpisodeRequest(
                "REF-000001",
                EpisodeHouse.PERSON,
                route,
                "HOME",
                ShortTermPurpose.ASSESSMENT_AT_HOME,
                house.clock.today(),
                true,
                false));
        house.goals.agree(opened, goals(3));
        house.start(opened, null);
        return opened;
    }

    private FindingsExamples findings(@Nullable AssessmentOutcome found) {
        return FindingsExamples.on(house.clock.today()).assessed(found);
    }

    private @Nullable String refusedField(FindingsExamples findings) {
        String review = requireNonNull(house.view(reference).reviewReference());
        house.deadlines.open(review);
        return Refusals.field(() -> house.conduct(review, findings.build()));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("HAM-14")
    @Tag("HAM-07")
    void isTemporaryWithAPlannedEndAndAReviewBeforeItByEitherWay(EntryRoute route) {
        house.die(on(0));
        reference = begun(route);

        EpisodeView view = house.view(reference);

        assertThat(view.plannedEndOn()).isEqualTo(on(27));
        assertThat(view.reviewComesUpOn()).isBefore(view.plannedEndOn());
        assertThat(house.reviews.find(requireNonNull(view.reviewReference())).dueBy())
                .isEqualTo(view.plannedEndOn());
    }

    @Test
    @Tag("HAM-11")
    void doesNotCloseWithoutWhatItFound() {
        house.day(21);

        assertThat(refusedField(findings(null))).isEqualTo("assessmentOutcome");
        assertThat(refusedField(findings(null).decision("END_NOW"))).isEqualTo("assessmentOutcome");
        assertThat(refusedField(findings(null).extend(7, ExtensionReason.POTENTIAL_NOT_REACHED.name())))
                .isEqualTo("assessmentOutcome");

        house.review(reference, findings(AssessmentOutcome.NO_ELIGIBLE_NEEDS).build());
        house.day(27);
        house.end(reference);

        assertThat(house.view(reference))
                .extracting(EpisodeView::status, EpisodeView::assessmentOutcome)
                .containsExactly(EpisodeStatus.ENDED, AssessmentOutcome.NO_ELIGIBLE_NEEDS);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_SUPPORT_NEEDED", "LONG_TERM_SUPPORT", "LONG_TERM_ASSESSMENT", "ADMITTED_TO_HOSPITAL"})
    @Tag("HAM-11")
    void isNotLeftHalfDoneUnlessItGoesOnElsewhere(Sequel sequel) {
        house.day(21);
        FindingsExamples halfDone = findings(AssessmentOutcome.NOT_COMPLETED)
                .sequel(sequel.name())
                .planOfCare("Walks to the kitchen with a frame.");

        if (EnumSet.of(Sequel.LONG_TERM_ASSESSMENT, Sequel.ADMITTED_TO_HOSPITAL).contains(sequel)) {
            assertThat(house.review(reference, halfDone.build())).isEqualTo(ReviewDecision.END_AS_PLANNED);
        } else {
            assertThat(refusedField(halfDone)).isEqualTo("assessmentOutcome");
        }
    }

    @Test
    @Tag("HAM-11")
    void isAssessedElsewhereWhereMoreDaysForItAreRefused() {
        house.day(21);
        house.review(
                reference,
                findings(AssessmentOutcome.NOT_COMPLETED)
                        .extend(7, ExtensionReason.POTENTIAL_NOT_REACHED.name())
                        .build());
        var unused = house.extensions.answer(reference, new ExtensionAnswer(false, null, "Enough was seen."));
        house.day(27);
        house.end(reference);

        assertThat(house.view(reference))
                .extracting(EpisodeView::assessmentOutcome, EpisodeView::sequel)
                .containsExactly(AssessmentOutcome.NOT_COMPLETED, Sequel.LONG_TERM_ASSESSMENT);
    }

    @Test
    @Tag("HAM-11")
    void saysWhatItFoundAlsoWhenItEndsEarly() {
        house.day(5);

        assertThat(Refusals.field(
                        () -> house.endEarly(reference, on(5), Sequel.NO_SUPPORT_NEEDED, "He manages alone.")))
                .isEqualTo("assessmentOutcome");

        house.endings.endEarly(
                reference,
                new EarlyEnding(
                        on(5),
                        Sequel.NO_SUPPORT_NEEDED,
                        AssessmentOutcome.NO_ELIGIBLE_NEEDS,
                        null,
                        "He manages alone."));

        assertThat(house.view(reference).assessmentOutcome()).isEqualTo(AssessmentOutcome.NO_ELIGIBLE_NEEDS);
    }

    @Test
    @Tag("HAM-11")
    void isToldAsNotCompletedWhereNobodyCouldFinishIt() {
        house.day(5);
        house.die(on(4));

        assertThat(house.view(reference).assessmentOutcome()).isEqualTo(AssessmentOutcome.NOT_COMPLETED);
    }
}
