package uk.homeward.framework.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.RulesHit;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.framework.EntryDecision;
import uk.homeward.framework.EntryDecision.Entry;
import uk.homeward.framework.LastGrades;
import uk.homeward.framework.PersonalBudgetDecision;
import uk.homeward.framework.UpliftDecision;

/** Each row of the three tables of grades decides right, on the decision engine alone. */
class GradeTablesTests {

    private static final EntryDecision ENTRY = GradeTables.entry();
    private static final UpliftDecision UPLIFT = GradeTables.uplift();
    private static final PersonalBudgetDecision PERSONAL_BUDGET = GradeTables.personalBudget();

    /** The golden pairs, the older grade first. */
    @ParameterizedTest
    @CsvSource({
        "SCOTLAND, 3, 3, ADMITTED, false",
        "SCOTLAND, 2, 5, REFUSED,  false",
        "SCOTLAND, 5, 2, REFUSED,  false",
        "SCOTLAND, 4, 4, ADMITTED, true",
        "SCOTLAND, 3, 4, ADMITTED, false",
        "SCOTLAND, 4, 3, ADMITTED, false",
        "SCOTLAND, 6, 6, ADMITTED, true",
        "ENGLAND,  2, 2, ADMITTED, false",
        "ENGLAND,  1, 4, REFUSED,  false",
        "ENGLAND,  4, 1, REFUSED,  false",
        "ENGLAND,  3, 3, ADMITTED, true",
        "ENGLAND,  3, 2, ADMITTED, false",
        "ENGLAND,  2, 3, ADMITTED, false"
    })
    @Tag("ELO-41")
    @Tag("ELO-42")
    @Tag("ELO-43")
    void theLastTwoInspectionsDecide(Jurisdiction jurisdiction, int older, int newer, Entry entry, boolean good) {
        LastGrades grades = new LastGrades(2, older, newer);

        assertThat(ENTRY.decide(jurisdiction, grades)).isEqualTo(entry);
        assertThat(UPLIFT.mayBeUplifted(jurisdiction, grades)).isEqualTo(good);
        assertThat(PERSONAL_BUDGET.mayPersonalBudget(jurisdiction, grades)).isEqualTo(good);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 6})
    @Tag("ELO-41")
    void oneInspectionLeavesItToSomebody(int grade) {
        LastGrades once = new LastGrades(1, 0, grade);

        assertThat(ENTRY.decide(Jurisdiction.SCOTLAND, once)).isEqualTo(Entry.MANUAL);
        assertThat(UPLIFT.mayBeUplifted(Jurisdiction.SCOTLAND, once)).isFalse();
        assertThat(PERSONAL_BUDGET.mayPersonalBudget(Jurisdiction.SCOTLAND, once))
                .isFalse();
    }

    @Test
    void whoeverWasNeverInspectedDoesNotJoin() {
        assertThat(ENTRY.decide(Jurisdiction.ENGLAND, new LastGrades(0, 0, 0))).isEqualTo(Entry.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"framework-entry", "uplift-eligibility", "personal-budget-model"})
    void noRuleIsIdle(String table) {
        assertThat(RulesHit.idle(table, every())).isEmpty();
    }

    private static List<Map<String, Object>> every() {
        Stream<LastGrades> few =
                Stream.concat(Stream.of(new LastGrades(0, 0, 0)), grades().map(one -> new LastGrades(1, 0, one)));
        Stream<LastGrades> two = grades().flatMap(older -> grades().map(newer -> new LastGrades(2, older, newer)));
        return Stream.concat(few, two)
                .flatMap(grades -> Arrays.stream(Jurisdiction.values()).map(jurisdiction -> grades.facts(jurisdiction)))
                .toList();
    }

    private static Stream<Integer> grades() {
        return IntStream.rangeClosed(1, 6).boxed();
    }
}
