package uk.homeward.frameworkmove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

/** Whoever has no provider on the new framework chooses, and nothing ends before somebody else has come. */
class MovingPersonTests {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 1);
    private static final LocalDate MOVES_ON = LocalDate.of(2017, 4, 1);
    private static final String OTHER = "lantern";

    private static final Map<String, Consumer<MovingPerson>> VERBS = Map.of(
            "choose",
                    person ->
                            person.choose(answers(MoveChoice.OTHER_PROVIDER, OTHER, MOVES_ON), TODAY, "social-worker"),
            "move", person -> person.move(MOVES_ON),
            "chooseAnew", person -> person.chooseAnew(TODAY),
            "approveStay", person -> person.approveStay(TODAY, "manager"),
            "renew", person -> person.renew(MOVES_ON));

    private static final Map<MoveStatus, Set<String>> ALLOWED = Map.of(
            MoveStatus.STAYS, Set.of("renew"),
            MoveStatus.TO_CHOOSE, Set.of("choose"),
            MoveStatus.STARTING, Set.of("move", "chooseAnew"),
            MoveStatus.TO_APPROVE, Set.of("approveStay", "chooseAnew"));

    /** Every state with every act. */
    @ParameterizedTest
    @EnumSource(MoveStatus.class)
    @Tag("ELO-12")
    void eachStateTakesItsOwnActsAlone(MoveStatus status) {
        VERBS.forEach((verb, act) -> {
            MovingPerson person = at(status);
            if (ALLOWED.getOrDefault(status, Set.of()).contains(verb)) {
                act.accept(person);
                assertThat(person.status()).as(verb).isNotEqualTo(status);
            } else {
                assertThatThrownBy(() -> act.accept(person)).as(verb).isInstanceOf(Conflict.class);
                assertThat(person.status()).isEqualTo(status);
            }
        });
    }

    /** Whoever starts on that day is on time. */
    @ParameterizedTest
    @EnumSource(MoveStatus.class)
    @Tag("promise-11")
    void whoIsNotSettledOnTheDayIsLateOnce(MoveStatus status) {
        MovingPerson person = at(status);
        boolean late = EnumSet.of(MoveStatus.TO_CHOOSE, MoveStatus.TO_APPROVE).contains(status);

        assertThat(person.late(MOVES_ON)).isEqualTo(late);
        assertThat(person.late(MOVES_ON)).isFalse();
        assertThat(person.status()).isEqualTo(status);
    }

    @Test
    void aStartAfterTheDayIsLate() {
        MovingPerson person = new MovingPerson(1, 2, "whinhill", false, TODAY);
        person.choose(answers(MoveChoice.WORKERS_MOVE, OTHER, MOVES_ON.plusDays(1)), TODAY, "social-worker");

        assertThat(person.late(MOVES_ON)).isTrue();
    }

    @Test
    void theNewProviderComesOnItsDayAtTheEarliest() {
        MovingPerson person = at(MoveStatus.STARTING);

        assertThatThrownBy(() -> person.move(MOVES_ON.minusDays(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("lies ahead");
    }

    /** Its new contract comes with the day, as for everybody whom it served before. */
    @Test
    @Tag("ELO-12")
    void whomTheNewProviderServesBeforeTheDayWaitsForItThere() {
        MovingPerson early = new MovingPerson(1, 2, "whinhill", false, TODAY);
        choose(early, MoveChoice.WORKERS_MOVE, OTHER, MOVES_ON.minusDays(1));
        early.move(MOVES_ON.minusDays(1));
        assertThat(early.giver()).isEqualTo(OTHER);

        assertThat(early.waitForDay(MOVES_ON, TODAY)).isTrue();
        assertThat(early.status()).isEqualTo(MoveStatus.STAYS);
        assertThat(early.giver()).isEqualTo(OTHER);
        assertThat(at(MoveStatus.MOVED).waitForDay(MOVES_ON, TODAY)).isFalse();
        assertThat(at(MoveStatus.STARTING).giver()).isEqualTo("whinhill");
    }

    @Test
    void whoIsWithADecidedProviderAgainStandsWithIt() {
        MovingPerson again = at(MoveStatus.STAYS_OFF).joins("harbourside", false, TODAY);

        assertThat(again.status()).isEqualTo(MoveStatus.TO_CHOOSE);
        assertThat(again.giver()).isEqualTo("harbourside");
        assertThat(again.view("FMV-000001", "Harbourside", null).approvedBy()).isNull();
        assertThat(again.joins(OTHER, true, TODAY).status()).isEqualTo(MoveStatus.STAYS);
    }

    @Test
    @Tag("ELO-11")
    void nobodyApprovesTheirOwnRecord() {
        MovingPerson person = at(MoveStatus.TO_APPROVE);

        assertThatThrownBy(() -> person.approveStay(TODAY, "social-worker"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Somebody else decides");
    }

    @Test
    void theNewProviderBeginsAfterTheLastVisitOfTheOldOne() {
        ChoiceAnswers overlapping = new ChoiceAnswers(
                MoveChoice.OTHER_PROVIDER, "She said so.", OTHER, MOVES_ON.atTime(9, 0), MOVES_ON.atTime(8, 0));

        assertThatThrownBy(overlapping::checked).isInstanceOf(Refusal.class).hasMessageContaining("begins after");
    }

    private static MovingPerson at(MoveStatus status) {
        boolean successful = status == MoveStatus.STAYS || status == MoveStatus.RENEWED;
        MovingPerson person = new MovingPerson(1, 2, "whinhill", successful, TODAY);
        switch (status) {
            case STAYS, TO_CHOOSE -> {}
            case RENEWED -> person.renew(MOVES_ON);
            case STARTING, MOVED -> choose(person, MoveChoice.OTHER_PROVIDER, OTHER);
            case TO_APPROVE, STAYS_OFF -> choose(person, MoveChoice.STAY, null);
            case PAYMENT_CHOSEN -> choose(person, MoveChoice.DIRECT_PAYMENT, null);
            case OVER -> person.end(TODAY);
        }
        if (status == MoveStatus.MOVED) {
            person.move(MOVES_ON);
        }
        if (status == MoveStatus.STAYS_OFF) {
            person.approveStay(TODAY, "manager");
        }
        assertThat(person.status()).isEqualTo(status);
        return person;
    }

    private static void choose(MovingPerson person, MoveChoice what, @Nullable String provider) {
        choose(person, what, provider, MOVES_ON);
    }

    private static void choose(MovingPerson person, MoveChoice what, @Nullable String provider, LocalDate first) {
        person.choose(answers(what, provider, first), TODAY, "social-worker");
    }

    private static ChoiceAnswers answers(MoveChoice what, @Nullable String provider, LocalDate first) {
        return new ChoiceAnswers(
                        what, "She said so.", provider, first.minusDays(1).atTime(23, 59), first.atStartOfDay())
                .checked();
    }
}
