package uk.homeward.commissioning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.commissioning.DirectionRequest;
import uk.homeward.commissioning.DirectionService;
import uk.homeward.commissioning.DirectionStatus;
import uk.homeward.refusal.Conflict;

class DirectionProcessTests extends ProcessTest {

    private static final String PROCESS = "direction";
    private static final LocalDate DUE = TODAY.plusDays(10);

    @Autowired
    private DirectionService directions;

    @BeforeEach
    void nothingIsDirected() {
        database.update("delete from direction");
    }

    @Test
    @Tag("ELO-03")
    void whoeverMissesTheLastDayIsSeenToOnTheMorningAfter() {
        String direction = issue("DO2a", DUE);
        travelTo(DUE);
        assertThat(directions.find(direction).overdue()).isFalse();

        travelTo(DUE.plusDays(1));

        assertThat(directions.find(direction).overdue()).isTrue();
        assertThat(firedAt("event_deadlineOver")).containsExactly(morning(DUE.plusDays(1)));
        complete(
                "commissioner",
                direction,
                "confirmDirectionMet",
                Map.of("metOn", DUE.plusDays(1).toString(), "howMet", "One framework"));
        assertLife(PROCESS, direction).isEnded().hasPassed("serviceTask_raiseDirectionAlarm", "endEvent_directionMet");
        assertThat(directions.find(direction).status()).isEqualTo(DirectionStatus.MET);
    }

    @Test
    @Tag("ELO-03")
    void whatIsMetInTimeRaisesNoAlarm() {
        String direction = issue("DO2a", DUE);
        travelTo(DUE);

        complete(
                "commissioner",
                direction,
                "confirmDirectionMet",
                Map.of("metOn", DUE.minusDays(3).toString(), "howMet", "One framework"));
        travelTo(DUE.plusDays(2));

        assertThat(directions.find(direction).alarmedOn()).isNull();
        assertLife(PROCESS, direction).isEnded().hasNotPassed("serviceTask_raiseDirectionAlarm");
    }

    @Test
    @Tag("ELO-02")
    void aRevisionTakesThePlaceOfTheOneBefore() {
        String first = issue("DO2a", DUE);

        String revised = issue("DO2a", DUE.plusDays(90));

        assertThat(directions.find(first).status()).isEqualTo(DirectionStatus.SUPERSEDED);
        assertThat(directions.find(revised).name()).isEqualTo("DO2a, revision 2");
        assertLife(PROCESS, first).isEnded().hasPassed("endEvent_directionEnded");
        travelTo(DUE.plusDays(1));
        assertThat(directions.find(first).alarmedOn()).isNull();
        assertThat(open(revised)).containsExactly("userTask_confirmDirectionMet");
        assertThatThrownBy(() -> directions.withdraw(first, "By mistake"))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("superseded by a revision");
    }

    @Test
    @Tag("ELO-02")
    void oneThatWasRecordedByMistakeIsNobodysWorkAnyMore() {
        String direction = issue("DO2a", DUE);

        directions.withdraw(direction, "It binds another council");

        assertLife(PROCESS, direction).isEnded();
        assertThat(directions.find(issue("DO2a", DUE)).revision()).isEqualTo(2);
    }

    private String issue(String code, LocalDate due) {
        return begin(
                "commissioner",
                () -> directions.issue(new DirectionRequest(
                        code, "Integration Joint Board", "The council", TODAY.minusDays(1), due, "Buy care anew")));
    }
}
