package uk.homeward.packageend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class PackageEndingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate LAST = TODAY.plusDays(14);

    @ParameterizedTest
    @EnumSource(
            value = PackageEnd.class,
            names = {"RESIDENTIAL_CARE", "MOVED_AWAY", "NO_LONGER_ELIGIBLE"})
    @Tag("promise-11")
    void whatThePersonDidNotWishSaysWhatFollowsAndWhoOwnsIt(PackageEnd end) {
        assertThatThrownBy(() ->
                        decision(end, LAST, null, null, "Residential team").checked())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Care does not end into nothing");
        assertThatThrownBy(() -> decision(end, LAST, null, "Elm House.", null).checked())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("who owns");
        assertThat(decision(end, LAST, null, "Elm House.", "Residential team").checked())
                .isNotNull();
    }

    @Test
    @Tag("promise-11")
    void aWishIsThatOfThePersonOrOfWhoeverDecidesForThem() {
        assertThatThrownBy(() -> decision(PackageEnd.PERSON_WISHED, LAST, null, null, null)
                        .checked())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("whose wish");
        assertThat(decision(PackageEnd.PERSON_WISHED, LAST, WishSource.PERSON, null, null)
                        .checked())
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = PackageEnd.class,
            names = {"PERSON_DIED", "NOT_ELIGIBLE", "ASSESSMENT_DECLINED", "WITHDRAWN"})
    void whatHasAWayOfItsOwnIsNotDecidedHere(PackageEnd end) {
        assertThatThrownBy(() -> decision(end, LAST, null, "Nothing.", "Nobody").checked())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not decided here");
    }

    @Test
    void nobodyClosesBeforeThePersonHasTheReasonsInWriting() {
        PackageEnding end = residential(LAST);

        assertThatThrownBy(() -> end.close(null, LAST, true, LAST, LAST, "Sue"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("LET-000001");
    }

    @Test
    void noProviderHearsBeforeThePerson() {
        PackageEnding end = residential(LAST);
        LocalDate told = TODAY.plusDays(3);

        assertThatThrownBy(() -> end.close(told, told.minusDays(1), true, LAST, LAST, "Sue"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No provider hears");
        assertThatThrownBy(() -> end.close(told, null, true, LAST, LAST, "Sue"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Somebody gives care still");
        end.close(told, told, true, LAST, LAST, "Sue");

        assertThat(end.view().status()).isEqualTo(PackageEndStatus.CLOSED);
    }

    @Test
    void nothingTakesEffectBeforeThePersonKnows() {
        PackageEnding end = residential(LAST);
        LocalDate told = LAST.plusDays(2);

        assertThatThrownBy(() -> end.close(told, told, true, LAST, told, "Sue"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at the earliest");
        end.close(told, told, true, told, told, "Sue");

        assertThat(end.view().lastDay()).isEqualTo(told);
    }

    /** Told ten days late: they live in Elm House since then, and are written to all the same. */
    @Test
    @Tag("promise-12")
    void whatHasHappenedIsToldOnItsTrueDay() {
        PackageEnding end = residential(TODAY.minusDays(10));

        end.close(TODAY, TODAY, true, TODAY.minusDays(10), TODAY, "Sue");

        assertThat(end.view().lastDay()).isEqualTo(TODAY.minusDays(10));
    }

    @Test
    void careGoesOnUntilItsLastDay() {
        PackageEnding end = residential(LAST);

        assertThatThrownBy(() -> end.close(TODAY, TODAY, true, LAST, LAST.minusDays(1), "Sue"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Care goes on until");
    }

    @Test
    void whereNobodyGivesCareNobodyIsTold() {
        PackageEnding end = residential(LAST);

        end.close(TODAY, null, false, LAST, LAST, "Sue");

        assertThat(end.view().status()).isEqualTo(PackageEndStatus.CLOSED);
    }

    /** Whoever moves away takes their needs along. */
    @Test
    void theNewCouncilHasTheRecordOfNeedsBeforeOurCareEnds() {
        PackageEnding end = PackageEnding.decided(
                1,
                decision(PackageEnd.MOVED_AWAY, LAST, null, "Kent meets her needs.", "Kent County Council")
                        .checked(),
                TODAY,
                "Sue");

        assertThatThrownBy(() -> end.close(TODAY, TODAY, true, LAST, LAST, "Sue"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("record of needs");
        assertThatThrownBy(() -> end.councilTold(TODAY.plusDays(1), "The plan.", TODAY))
                .isInstanceOf(Refusal.class);
        end.councilTold(TODAY, "The plan, to the duty team.", TODAY);
        end.close(TODAY, TODAY, true, LAST, LAST, "Sue");

        assertThat(end.view().status()).isEqualTo(PackageEndStatus.CLOSED);
        assertThatThrownBy(() -> residential(LAST).councilTold(TODAY, "The plan.", TODAY))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aPackageClosesOnce() {
        PackageEnding end = residential(LAST);
        end.close(TODAY, TODAY, true, LAST, LAST, "Sue");

        assertThatThrownBy(() -> end.close(TODAY, TODAY, true, LAST, LAST, "Sue"))
                .isInstanceOf(Conflict.class);
    }

    private static PackageEnding residential(LocalDate lastDay) {
        PackageEnding end = PackageEnding.decided(
                1,
                decision(
                                PackageEnd.RESIDENTIAL_CARE,
                                lastDay,
                                null,
                                "Elm House gives all her care.",
                                "Residential team")
                        .checked(),
                TODAY,
                "Sue");
        end.writtenIn("LET-000001");
        return end;
    }

    private static EndDecision decision(
            PackageEnd end,
            LocalDate lastDay,
            @Nullable WishSource wish,
            @Nullable String follows,
            @Nullable String owner) {
        return new EndDecision(end, lastDay, "You moved into Elm House.", wish, follows, owner, null);
    }
}
