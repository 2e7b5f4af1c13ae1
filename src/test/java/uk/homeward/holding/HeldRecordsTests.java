package uk.homeward.holding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HistoryTest;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;

/** Whatever the house holds of somebody goes whole, and what counts on tells nothing of them. */
class HeldRecordsTests extends HistoryTest {

    /** Tables that are about nobody who draws on care. A table that is not here belongs to a room that says whose its rows are. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "sleepover_return",
            "flyway_schema_history",
            "capacity_gate",
            "capacity_change",
            "community_gate",
            "direction",
            "commissioning_note",
            "benefit_expected",
            "benefit_realised",
            "funding_budget",
            "contract_decision",
            "contract_notice",
            "issued_tender",
            "awarded_contract",
            "governance_decision",
            "decision_contact",
            "decision_resolution",
            "decision_rejected_option",
            "decision_consideration",
            "decision_signature",
            "decision_engagement",
            "holiday_change",
            "holiday_year",
            "framework_member",
            "framework_contract",
            "framework_inspection",
            "framework_grade",
            "rehearsal_clock",
            // The made-up people of the demo by the names of their stories: nobody of flesh and blood.
            "demo_person",
            "retention_deletion",
            "delivery_check",
            // What stood in a file of visits is kept as records alone; its mistakes name rows, and nobody.
            "visit_file",
            "visit_file_problem",
            "visit_reporter",
            "visit_record_check",
            // Files are kept until somebody decides about them, two weeks at most.
            "data_import",
            "data_import_problem",
            "provider_failure",
            "transfer_wave",
            "market_gap",
            "reassessment_programme",
            "framework_move",
            "framework_move_provider",
            "transfer_offer",
            "decommissioning",
            "decommissioning_phase",
            "decommissioning_extension",
            "decommissioning_alarm",
            "decommissioning_day",
            "decommissioning_proof",
            "retention_night",
            "transition_gate",
            "transition_phase",
            "transition_departure",
            "transition_alarm",
            "event_publication",
            "decision_delegated_act",
            "letter_batch",
            "report_earlier_use",
            "report_kept_support",
            "report_kept_stay",
            "report_kept_goals",
            "report_kept_week",
            "report_kept_away",
            "report_kept_referral",
            "report_kept_discharge",
            "report_kept_notice",
            "report_kept_requirement");

    @Autowired
    private HeldRecords held;

    @Autowired
    private List<RecordHolding> rooms;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private GateService gate;

    @Test
    void everyTableBelongsToARoomOrIsAboutNobody() {
        List<String> owned = rooms.stream()
                .flatMap(room -> room.tables().stream())
                .map(HeldTable::name)
                .toList();

        assertThat(owned).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ABOUT_NOBODY);
        assertThat(tables())
                .as("a table with people in it is named by a RecordHolding of its room, any other in ABOUT_NOBODY")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(owned.stream(), ABOUT_NOBODY.stream()).toList());
    }

    @Test
    void nothingOfAnybodyIsLeftAnywhere() {
        String living = referralWithSupport();
        String person = personOf(living);
        begunToWrite(referFromHospital());
        gate.recordExemption(person, new ExemptionRequest(ExemptionGround.URGENT, MARK + "Exemption"));
        String number = people.find(person).nhsNumber();
        playAWholeHistory();
        List<String> before = figures();

        List<String> everybody =
                database.queryForList("select 'PER-' || lpad(cast(id as text), 6, '0') from person", String.class);
        List<String> references = everybody.stream()
                .flatMap(each -> held.of(List.of(each)).references().stream())
                .toList();
        everybody.forEach(each -> transaction.executeWithoutResult(unused -> held.remove(held.of(List.of(each)))));

        // Decisions of the council, services that close, and failures of providers are about nobody who draws on care.
        database.update(
                """
                delete from audit_entry
                 where case_reference like 'DEC-%' or case_reference like 'DIR-%' or case_reference like 'FAI-%'
                    or case_reference like 'DCM-%'""");
        assertThat(tablesWith(MARK))
                .containsOnly(
                        "governance_decision",
                        "decision_signature",
                        "direction",
                        "provider_failure",
                        "market_gap",
                        "decommissioning",
                        "decommissioning_phase",
                        "decommissioning_alarm",
                        "decommissioning_proof");
        assertThat(tablesWith(String.valueOf(number))).isEmpty();
        assertThat(tablesWith("Sample Street")).isEmpty();
        assertThat(tablesWith("Example")).isEmpty();
        references.forEach(
                reference -> assertThat(tablesWith(reference)).as(reference).isEmpty());
        assertThat(figures()).isEqualTo(before);
    }

    /** As Tasklist keeps it. */
    private void begunToWrite(String referral) {
        Task task = tasks.createTaskQuery().processInstanceBusinessKey(referral).singleResult();
        database.update(
                "insert into form_draft (task_id, body, saved_by, saved_at, version) values (?, ?, 'direct-care', now(), 1)",
                task.getId(),
                MARK + "Draft");
    }

    /** What the reports count, and what people's money and places sum to; what is bought in advance may go on meanwhile. */
    private List<String> figures() {
        return Stream.of(
                        "select service, started_on from report_start",
                        "select service, route, ended_on, end_reason, sequel, days, measured_as, outcomes_achieved from report_stay",
                        "select scored, improved, entry_scores, exit_scores from report_goals",
                        "select service, started_on, ended_on from report_support",
                        "select service, week_from, hours_delivered, visits, workers from report_week",
                        "select admitted_on, ended_on from report_away",
                        "select received_on, route, area, age, ethnicity, offer, started_on, outcome from report_referral",
                        "select discharge_on, delay_days, offer, bridging_needed, restart from report_discharge",
                        "select budget_id, sum(p.amount), sum(p.actual) from commitment_part p join commitment c on c.id = commitment_id where kind = 'SUPPORT' group by 1",
                        "select service, source, state, sum(amount), sum(actual) from commitment where kind = 'SUPPORT' group by 1, 2, 3",
                        "select service, source, first_day, last_day, amount from capacity_booking")
                .flatMap(
                        query -> database
                                .queryForList(
                                        "select cast(row as text) from (" + query + ") row order by 1", String.class)
                                .stream())
                .toList();
    }

    private List<String> tables() {
        return database.queryForList(
                """
                select tablename from pg_tables where schemaname = 'public'
                   and tablename not like 'act\\_%'""",
                String.class);
    }

    /** A row as text shows bytes in hexadecimal, so that what was stored as an object is found as well. */
    private List<String> tablesWith(String text) {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        List<String> found = new ArrayList<>(
                database.queryForList("select tablename from pg_tables where schemaname = 'public'", String.class));
        found.removeIf(table -> !Boolean.TRUE.equals(database.queryForObject(
                "select exists (select 1 from " + table + " t where strpos(t::text, ?) > 0 or strpos(t::text, ?) > 0)",
                Boolean.class,
                text,
                hex)));
        return found;
    }
}
