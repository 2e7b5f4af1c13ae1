package uk.homeward;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** The engine knows no personal data: nothing that anybody typed in a whole history is left in any of its tables. */
class PersonalDataTests extends HistoryTest {
    private final Set<String> typed = new TreeSet<>();

    @Test
    void nothingThatPeopleTypedIsLeftInTheEngine() {
        String referral = playAWholeHistory();

        assertThat(typed).containsAll(everyTextFieldOfEveryForm());
        assertThat(tablesWith(MARK)).isEmpty();
        // It was typed, and it was kept: in the tables of the house.
        assertThat(houseTablesWith(MARK))
                .contains(
                        "person",
                        "referral",
                        "episode",
                        "goal",
                        "review",
                        "bridging_care",
                        "community_connection",
                        "decision_signature");
        assertThat(referrals.find(referral).serviceOutcome()).isEqualTo("NFA: Support declined");
        theHistoryRemembersRoutingFactsOnly();
    }

    private void theHistoryRemembersRoutingFactsOnly() {
        Set<String> facts = Contract.all().stream()
                .flatMap(contract -> contract.variables().stream())
                .collect(toSet());
        assertThat(database.queryForList("select distinct name_ from act_hi_varinst", String.class))
                .isNotEmpty()
                .isSubsetOf(facts);
        assertThat(database.queryForList("select distinct name_ from act_ru_variable", String.class))
                .isSubsetOf(facts);
    }

    /** A search that finds nothing proves nothing unless it can find something. */
    @Test
    void theSearchWouldFindIt() {
        String referral = referFromHospital();
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(referral).singleResult();
        String comment = tasks.createComment(task.getId(), null, "He said " + MARK + "Control.")
                .getId();
        tasks.setVariable(task.getId(), "control", (MARK + "Control").getBytes(StandardCharsets.UTF_8));
        try {
            assertThat(tablesWith(MARK + "Control")).contains("act_hi_comment", "act_ge_bytearray");
        } finally {
            tasks.deleteTaskComment(task.getId(), comment);
            tasks.removeVariable(task.getId(), "control");
        }
        assertThat(tablesWith(MARK + "Control")).isEmpty();
    }

    private static Set<String> everyTextFieldOfEveryForm() {
        return FormSheet.all()
                .flatMap(form -> form.fields().stream()
                        .filter(HistoryTest::isText)
                        .map(field -> form.stem() + "." + field.path("key").asText()))
                .collect(toSet());
    }

    /** What was typed is gone at once, not only when the process is over and its variables with it. */
    @Override
    protected void filledIn(String form, Set<String> texts) {
        texts.forEach(key -> typed.add(form + "." + key));
        assertThat(tablesWith(MARK))
                .as("what is left of %s in the engine", form)
                .isEmpty();
    }

    private List<String> tablesWith(String text) {
        return found("act\\_%", text);
    }

    private List<String> houseTablesWith(String text) {
        List<String> all = new ArrayList<>(found("%", text));
        all.removeIf(table -> table.startsWith("act_"));
        return all;
    }

    /** A row as text shows bytes in hexadecimal, so that what was stored as an object is found as well. */
    private List<String> found(String tables, String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        return database
                .queryForList(
                        "select table_name from information_schema.tables where table_schema = current_schema() and table_name like ?",
                        String.class,
                        tables)
                .stream()
                .filter(table -> Boolean.TRUE.equals(database.queryForObject(
                        "select exists (select 1 from " + table
                                + " t where t::text like '%' || ? || '%' or t::text like '%' || ? || '%')",
                        Boolean.class,
                        text,
                        hex)))
                .toList();
    }
}
