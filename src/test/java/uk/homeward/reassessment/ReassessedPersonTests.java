package uk.homeward.reassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.reassessment.Delay.Explained;
import uk.homeward.refusal.Conflict;

/** One row for each person, and one outcome at most. */
class ReassessedPersonTests {

    private static final LocalDate TURN = LocalDate.of(2027, 2, 22);
    private static final LocalDate DUE = TURN.plusDays(28);

    private final ReassessedPerson person = new ReassessedPerson(1, 2, TURN);

    @ParameterizedTest
    @CsvSource({
        "ASSESSED,      ASSESSED,      false",
        "ASSESSED,      DECLINED,      false",
        "ASSESSED,      DIED,          false",
        "ASSESSED,      MOVED,         false",
        "ASSESSED,      SUPPORT_ENDED, false",
        "DECLINED,      ASSESSED,      true",
        "DECLINED,      DECLINED,      false",
        "DECLINED,      DIED,          false",
        "DECLINED,      MOVED,         false",
        "DECLINED,      SUPPORT_ENDED, false",
        "DIED,          ASSESSED,      false",
        "DIED,          DECLINED,      false",
        "DIED,          MOVED,         false",
        "MOVED,         ASSESSED,      false",
        "MOVED,         DECLINED,      false",
        "MOVED,         DIED,          false",
        "SUPPORT_ENDED, ASSESSED,      false",
        "SUPPORT_ENDED, DIED,          false"
    })
    @Tag("ELO-22")
    void whoeverIsAccountedForIsCountedOnce(ReassessmentOutcome first, ReassessmentOutcome then, boolean news) {
        assertThat(person.account(first, TURN)).isTrue();

        assertThat(person.account(then, DUE)).isEqualTo(news);

        ReassessedView view = person.view("RAS-000001", "Everybody");
        assertThat(view.outcome()).isEqualTo(news ? then : first);
        assertThat(view.outcomeOn()).isEqualTo(news ? DUE : TURN);
    }

    @ParameterizedTest
    @EnumSource(ReassessmentOutcome.class)
    @Tag("promise-12")
    void onlyWhatTheEndOfAPackageToldIsUndoneWithIt(ReassessmentOutcome outcome) {
        boolean byEnd = outcome != ReassessmentOutcome.ASSESSED && outcome != ReassessmentOutcome.DECLINED;
        person.account(outcome, TURN);

        assertThat(person.goOn()).isEqualTo(byEnd);

        assertThat(person.waiting()).isEqualTo(byEnd);
    }

    @Test
    void whatComesNextFollowsFromTheDay() {
        assertThat(person.next(TURN.minusDays(3))).isEqualTo(new NextLook(ReassessmentStep.WAIT, TURN));

        person.asked("ASM-000001", DUE);

        assertThat(person.next(DUE)).isEqualTo(new NextLook(ReassessmentStep.WAIT, DUE.plusDays(1)));
        assertThat(person.next(DUE.plusDays(1))).isEqualTo(new NextLook(ReassessmentStep.EXPLAIN, DUE.plusDays(1)));
        person.account(ReassessmentOutcome.MOVED, DUE);
        assertThat(person.next(DUE.plusDays(1)).step()).isEqualTo(ReassessmentStep.NOTHING);
    }

    @Test
    void whoeverIsLateIsExplainedOnceUntilTheyAreLateAgain() {
        person.asked("ASM-000001", DUE);
        Explained why = new Explained(DelayCause.IN_HOSPITAL, "Broke her hip.", DUE.plusDays(10));
        assertThatThrownBy(() -> person.explain(why, DUE, "social-worker")).isInstanceOf(Conflict.class);

        person.explain(why, DUE.plusDays(1), "social-worker");

        assertThat(person.next(DUE.plusDays(10)).step()).isEqualTo(ReassessmentStep.WAIT);
        assertThat(person.next(DUE.plusDays(11)).step()).isEqualTo(ReassessmentStep.EXPLAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSON_DIED,         DIED",
        "MOVED_AWAY,          MOVED",
        "RESIDENTIAL_CARE,    MOVED",
        "ASSESSMENT_DECLINED, DECLINED",
        "NOT_ELIGIBLE,        SUPPORT_ENDED",
        "WITHDRAWN,           SUPPORT_ENDED",
        "PERSON_WISHED,       SUPPORT_ENDED",
        "NO_LONGER_ELIGIBLE,  SUPPORT_ENDED"
    })
    @Tag("ELO-22")
    void eachEndOfAPackageCountsAsOneOutcome(PackageEnd end, ReassessmentOutcome outcome) {
        assertThat(ReassessmentOutcome.of(end)).isEqualTo(outcome);
    }

    @Test
    @Tag("ELO-22")
    void soManyAWeekHaveTheirTurn() {
        var ten = new ReassessmentRules.Programme("SPECIALIST", "Everybody", "MODEL_OF_CARE", "SPECIALIST", 10);
        ReassessmentProgramme programme = new ReassessmentProgramme(ten, TURN, "manager");

        assertThat(programme.turn(9)).isEqualTo(TURN);
        assertThat(programme.turn(10)).isEqualTo(TURN.plusWeeks(1));
        assertThat(programme.turn(209)).isEqualTo(TURN.plusWeeks(20));
    }
}
