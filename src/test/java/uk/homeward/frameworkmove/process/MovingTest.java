package uk.homeward.frameworkmove.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.dataimport.RunningCareTest;
import uk.homeward.delivery.CoverageCheck;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementView;
import uk.homeward.frameworkmove.FrameworkMoveLookup;
import uk.homeward.frameworkmove.FrameworkMoveService;
import uk.homeward.frameworkmove.MovingView;
import uk.homeward.frameworkmove.PersonMoveService;

/** People whose providers go from old frameworks to a new one. */
public abstract class MovingTest extends RunningCareTest {

    private static final String PROCESS = "framework-move";

    @Autowired
    protected FrameworkMoveService moves;

    @Autowired
    protected FrameworkMoveLookup lookup;

    @Autowired
    protected PersonMoveService persons;

    @Autowired
    protected DeliveryService delivery;

    @Autowired
    protected CoverageCheck coverage;

    @AfterEach
    void leaveNobodyMoving() {
        endLives(PROCESS, "moving_person", "framework_move_provider", "framework_move");
        database.update(
                "delete from framework_contract where member_id in (select id from framework_member where framework_code in ('CARE_AND_HOUSING', 'ONE_FRAMEWORK'))");
        database.update("delete from framework_member where framework_code in ('CARE_AND_HOUSING', 'ONE_FRAMEWORK')");
    }

    protected final void decide(String move, String provider, @Nullable String rate, @Nullable String reason) {
        act(
                "commissioner",
                () -> moves.decide(move, provider, rate != null, rate == null ? null : new BigDecimal(rate), reason));
        runLives(PROCESS);
    }

    protected static Map<String, Object> choice(String what) {
        return new HashMap<>(Map.of("moveChoice", what, "choiceWords", "She said so, with her sister there."));
    }

    /** @param first day, from its first minute on */
    protected static Map<String, Object> toProvider(String what, String provider, LocalDate first) {
        Map<String, Object> answers = choice(what);
        answers.putAll(Map.of(
                "newProvider",
                provider,
                "lastVisitOn",
                first.minusDays(1).toString(),
                "lastVisitTime",
                "23:59",
                "firstVisitOn",
                first.toString(),
                "firstVisitTime",
                "00:00"));
        return answers;
    }

    protected final MovingView of(String carePackage) {
        return lookup.ofPackage(carePackage).orElseThrow();
    }

    /** What is given on, the last of it. */
    protected final ElementView given(String carePackage) {
        List<ElementView> open = delivery.find(carePackage).orElseThrow().elements().stream()
                .filter(one -> one.endedAs() == null)
                .toList();
        assertThat(open).hasSize(1);
        return open.get(0);
    }

    protected final List<LocalDateTime> uncovered(String carePackage) {
        return delivery.find(carePackage).orElseThrow().uncovered();
    }
}
