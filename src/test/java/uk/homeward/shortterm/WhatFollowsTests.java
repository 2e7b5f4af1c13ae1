package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpView;
import uk.homeward.hospital.StayDates;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;

/** Care never stops by itself: where needs are left, somebody owns what follows first. */
class WhatFollowsTests {

    private final EpisodeHouse house = ServiceExamples.home().house();

    private static FollowUpAnswer owned(@Nullable String owner, @Nullable LocalDate until) {
        return new FollowUpAnswer("An agency takes over.", owner, until);
    }

    private String endingWithNeeds() {
        String reference = house.started("HOME");
        house.day(35);
        house.review(
                reference,
                FindingsExamples.on(on(35))
                        .sequel("LONG_TERM_SUPPORT")
                        .planOfCare("Two calls a day.")
                        .build());
        return reference;
    }

    private Iterable<FollowUpView> withoutOwner() {
        return house.needs.lists.withoutOwner(PageQuery.first(50)).items();
    }

    @Test
    void supportWithNeedsLeftGoesOnPastItsPlannedEndUntilSomebodyOwnsWhatFollows() {
        String reference = endingWithNeeds();
        house.day(44);
        assertThat(Refusals.of(() -> house.endings.end(reference))).isInstanceOf(Conflict.class);
        assertThat(withoutOwner()).hasSize(1);

        assertThat(house.follows.agree(reference, owned("Long-term team", on(60))))
                .isEqualTo(ReviewDecision.END_NOW);
        house.endings.end(reference);

        assertThat(house.view(reference).endedOn()).isEqualTo(on(44));
        assertThat(withoutOwner()).isEmpty();
    }

    @Test
    void whoeverOwnsWhatFollowsIsNamedWithADayThatIsToCome() {
        String reference = endingWithNeeds();

        assertThat(Refusals.field(() -> house.follows.agree(reference, owned(" ", on(60)))))
                .isEqualTo("followOwner");
        assertThat(Refusals.field(() -> house.follows.agree(reference, owned("Long-term team", on(34)))))
                .isEqualTo("ownedUntil");
    }

    @Test
    void aDayThatGoesByUnsettledIsBackOnTheList() {
        String reference = endingWithNeeds();
        house.follows.agree(reference, owned("Long-term team", on(50)));
        house.day(50);
        assertThat(withoutOwner()).isEmpty();
        house.day(51);
        assertThat(withoutOwner()).hasSize(1);

        house.needs.followUps.settle(reference, "The agency has started.");

        assertThat(withoutOwner()).isEmpty();
    }

    @Test
    void whoeverComesHomeFromHospitalIsReviewedAnewAndNothingIsAskedBefore() {
        String reference = endingWithNeeds();
        house.day(36);
        house.admissions.admit(reference, StayDates.since(on(36)));
        house.day(40);

        house.stays.returned(reference, on(40), null);

        assertThat(withoutOwner()).isEmpty();
    }

    @Test
    void supportThatLapsesOrNeverStartsIsOnTheListUntilSupportStarts() {
        String reference = house.started("HOME");
        house.admissions.admit(reference, StayDates.since(on(0)));
        house.day(15);
        house.lapse(reference);
        assertThat(withoutOwner())
                .singleElement()
                .extracting(FollowUpView::cause)
                .isEqualTo(FollowUpCause.LAPSED);

        house.started("HOME");

        assertThat(withoutOwner()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LONG_TERM_SUPPORT, , true",
        "LONG_TERM_ASSESSMENT, , true",
        "ANOTHER_SHORT_TERM_SERVICE, , true",
        "OTHER, , false",
        "OTHER, 7, true",
        "DECLINED, 7, false",
        "NHS_SERVICE, , false",
        "NHS_SERVICE, 7, true",
        "EQUIPMENT, 7, true",
        "CARE_HOME, 7, true",
        "SELF_FUNDED, 7, true",
        "LOW_LEVEL_SUPPORT, 7, true",
        "MORE_LONG_TERM_SUPPORT, 7, true",
        "ADMITTED_TO_HOSPITAL, 7, false",
        "NO_SUPPORT_NEEDED, 0, false"
    })
    void needsAreLeftWhereTheCouncilHasToSeeToThem(Sequel sequel, @Nullable BigDecimal hours, boolean left) {
        assertThat(sequel.leavesNeeds(hours)).isEqualTo(left);
    }

    /** S1: seven hours a week are still needed, and nobody owns them. */
    @Test
    void anEarlyEndWithHoursStillNeededAsksWhoOwnsThem() {
        String reference = house.started("HOME");
        BigDecimal seven = new BigDecimal(7);

        assertThat(Refusals.field(() -> house.endings.endEarly(
                        reference, new EarlyEnding(on(0), Sequel.EQUIPMENT, null, seven, "A stair lift."))))
                .isEqualTo("followOwner");
    }

    /** Nobody said what follows without the days that were asked for: that is no sign that nothing does. */
    @Test
    void anExtensionRefusedWithoutASequelLeavesNeeds() {
        String reference = house.started("HOME");
        house.day(35);
        house.review(
                reference,
                FindingsExamples.on(on(35))
                        .extend(7, "POTENTIAL_NOT_REACHED")
                        .sequel(null)
                        .build());

        house.extensions.answer(reference, new ExtensionAnswer(false, null, "He manages."));

        assertThat(withoutOwner())
                .singleElement()
                .extracting(FollowUpView::cause)
                .isEqualTo(FollowUpCause.EXTENSION_REFUSED);
    }

    /** P5: no hours, and long-term support all the same. */
    @Test
    void anEarlyEndThatContradictsItselfIsAskedAbout() {
        String reference = house.started("HOME");
        EarlyEnding told = new EarlyEnding(
                on(0), Sequel.LONG_TERM_SUPPORT, null, BigDecimal.ZERO, "No more.", null, "Long-term team", on(14));

        assertThat(Refusals.field(() -> house.endings.endEarly(reference, told)))
                .isEqualTo("contradictionReason");
        house.endings.endEarly(
                reference,
                new EarlyEnding(
                        on(0),
                        Sequel.LONG_TERM_SUPPORT,
                        null,
                        BigDecimal.ZERO,
                        "No more.",
                        "Meals only, no hours.",
                        "Long-term team",
                        on(14)));
        assertThat(house.facts(EpisodeFact.SupportEndedEarly.class))
                .singleElement()
                .satisfies(ended -> assertThat(ended.reason()).contains("Meals only, no hours."));
    }

    @Test
    void whoeverEndsSupportEarlyWithNeedsLeftNamesTheOwner() {
        String reference = house.started("HOME");
        EarlyEnding unowned =
                new EarlyEnding(on(0), Sequel.LONG_TERM_SUPPORT, null, BigDecimal.TEN, "Needs more for good.");

        assertThat(Refusals.field(() -> house.endings.endEarly(reference, unowned)))
                .isEqualTo("followOwner");
    }
}
