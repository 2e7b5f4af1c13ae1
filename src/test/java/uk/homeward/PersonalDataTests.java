package uk.homeward;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.capacity.CapacityService;
import uk.homeward.capacity.ChangeKind;
import uk.homeward.capacity.ChangeRequest;
import uk.homeward.capacity.ContractSource;
import uk.homeward.governance.DecisionExamples;
import uk.homeward.governance.GovernanceService;
import uk.homeward.person.PersonDetails;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.shortterm.Sequel;

/** The engine knows no personal data: nothing that anybody typed in a whole history is left in any of its tables. */
class PersonalDataTests extends ProcessTest {
    @Autowired
    private GovernanceService governance;

    @Autowired
    private CapacityService capacity;

    private static final String MARK = "Zqxj";

    /** The hold period of the stay in hospital is over. */
    private static final LocalDate LATER = TODAY.plusDays(59);

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
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: Support declined");
    }

    @Test
    void theHistoryRemembersRoutingFactsOnly() {
        playAWholeHistory();

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
                        .filter(PersonalDataTests::isText)
                        .map(field -> form.stem() + "." + field.path("key").asText()))
                .collect(toSet());
    }

    private static boolean isText(JsonNode field) {
        return field.path("type").asText().startsWith("text");
    }

    private String playAWholeHistory() {
        String referral = refer(new ReferralRequest(
                null,
                person(),
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                TODAY,
                null,
                null,
                MARK + "Situation"));
        fill("access-team", referral, "triage-referral", Map.of("destination", "SUPPORT_DECLINED"));
        String second = refer(new ReferralRequest(
                referrals.find(referral).personReference(),
                null,
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                false,
                "Millbrook",
                TODAY,
                null,
                null,
                MARK + "Situation"));
        fill(
                "access-team",
                second,
                "triage-referral",
                Map.of("destination", "STEP_DOWN", "service", "ENABLE", "purpose", "REABLEMENT"));
        fill(
                "access-team",
                second,
                "confirm-discharge",
                Map.of("goingHome", "YES", "dischargeOn", TODAY.toString(), "offer", "ACCEPTED", "bridging", "YES"));
        fill(
                "broker",
                second,
                "arrange-bridging-care",
                Map.of("firstBridgingDay", TODAY.toString(), "visitsPerWeek", 14, "hoursPerWeek", 7));
        support(episodeOf(second));
        fill("broker", second, "end-bridging-care", Map.of("lastBridgingDay", TODAY.toString()));
        stepUp();
        community();
        spotPurchase();
        decision();
        return second;
    }

    /** On a day on which nothing is left of what was bought in advance. */
    private void spotPurchase() {
        LocalDate day = TODAY.plusDays(320);
        capacity.change(
                "D2A",
                new ChangeRequest(
                        ContractSource.BLOCK,
                        ChangeKind.VARIED,
                        requireNonNull(capacity.free("D2A", day).get(ContractSource.BLOCK))
                                .negate(),
                        day,
                        day.plusDays(13),
                        "None is left for whoever types."));
        String referral = referFromHospital(day);
        triage(referral, "STEP_DOWN", "D2A", "DISCHARGE_TO_ASSESS");
        confirmDischarge(referral, day);
        fill("manager", episodeOf(referral), "authorise-spot-purchase", Map.of("spotPurchase", "APPROVED"));
        database.update("delete from capacity_change where reason = 'None is left for whoever types.'");
    }

    private void support(String episode) {
        fill(
                "therapist",
                episode,
                "agree-goals",
                Map.of(
                        "entryScore1",
                        3,
                        "entryScore2",
                        3,
                        "entryScore3",
                        3,
                        "involvement",
                        "PERSON",
                        "nutrition",
                        true));
        fill("direct-care", episode, "confirm-start", start(TODAY));
        travelTo(TODAY.plusWeeks(1));
        Map<String, Object> week = new HashMap<>(week(12, 4));
        week.putAll(Map.of("score3", 4, "concern", true));
        fill("direct-care", episode, "review-progress", week);
        fill("therapist", episode, "respond-to-concern", Map.of());
        act("social-worker", () -> charges.changePurpose(episode, TODAY.plusWeeks(1), MARK + "Purpose"));
        travelTo(TODAY.plusDays(41 - 7));
        Map<String, Object> extension = new HashMap<>(extend(7));
        extension.putAll(Map.of("exitScore3", 5, "place", "BY_VIDEO"));
        fill("social-worker", reviewOf(episode), "conduct-review", findings(TODAY.plusDays(41 - 7), extension));
        // A refusal keeps nothing either.
        refused("manager", episode, "approveExtension", Map.of("approvalReason", MARK + "Refused"));
        fill("manager", episode, "approve-extension", Map.of("approval", "APPROVED"));
        travelTo(TODAY.plusDays(44));
        act("direct-care", () -> admissions.admit(episode, TODAY.plusDays(44)));
        travelTo(LATER);
        fill(
                "broker",
                stayOf(episode),
                "confirm-lapse",
                Map.of("lapseAnswer", "HOME", "returnedOn", LATER.minusDays(1).toString()));
        act("direct-care", () -> endEarly(episode, LATER, Sequel.DECLINED, MARK + "EndedEarly"));
    }

    private void community() {
        String referral = referFromCommunity();
        fill("access-team", referral, "triage-referral", Map.of("destination", "COMMUNITY_CONNECTION"));
        LocalDate again = TODAY.plusDays(60);
        fill(
                "community-connector",
                connectionOf(referral),
                "connect-to-community",
                Map.of(
                        "offerFound",
                        "YES",
                        "volunteerOffer",
                        "LUNCH",
                        "firstDay",
                        again.toString(),
                        "lookAgainOn",
                        again.plusDays(1).toString()));
        travelTo(again.plusDays(1));
        fill(
                "community-connector",
                connectionOf(referral),
                "review-connection",
                Map.of("stillConnected", "NO", "becameOf", "PERSON_STOPPED"));
    }

    private void decision() {
        String decision = begin(
                "commissioner",
                () -> governance.propose(DecisionExamples.proposal().build()));
        fill(
                "democratic-services",
                decision,
                "record-committee-outcome",
                Map.of("consideredOn", TODAY.toString(), "committeeAdvice", "NOT_ENDORSED"));
        fill(
                "executive-member",
                decision,
                "sign-decision",
                Map.of(
                        "interest", "YES",
                        "urgent", "YES",
                        "signing", "DO_NOT_APPROVE",
                        "signedOn", TODAY.toString()));
    }

    private void stepUp() {
        String referral = referFromCommunity();
        triage(referral, "STEP_UP", "ENABLE", "ADMISSION_AVOIDANCE");
        fill(
                "access-team",
                referral,
                "confirm-step-up",
                Map.of(
                        "stepUpGoesAhead", "YES",
                        "plannedStartOn", LATER.toString(),
                        "offer", "ACCEPTED"));
        fill("direct-care", episodeOf(referral), "confirm-start", Map.of("supportStarted", "NO"));
    }

    /**
     * Completes the task with a text of its own in every text field of its form. What was typed is gone from the engine at
     * once, not only when the process is over and its variables with it.
     */
    private void fill(String login, String reference, String form, Map<String, Object> answers) {
        Map<String, Object> all = new HashMap<>();
        FormSheet.named(form).orElseThrow().fields().stream()
                .filter(PersonalDataTests::isText)
                .map(field -> field.path("key").asText())
                .forEach(key -> {
                    all.put(key, MARK + form + "." + key);
                    typed.add(form + "." + key);
                });
        all.putAll(answers);
        complete(login, reference, task(form), all);
        assertThat(tablesWith(MARK))
                .as("what is left of %s in the engine", form)
                .isEmpty();
    }

    private static String task(String form) {
        StringBuilder name = new StringBuilder();
        for (String word : form.split("-")) {
            name.append(name.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static PersonDetails person() {
        return new PersonDetails(
                null,
                MARK + "Given",
                MARK + "Family",
                "1938-07-01",
                MARK + " Street",
                "ME14 1XQ",
                null,
                null,
                null,
                MARK + "ish",
                null,
                MARK + "Carer",
                true);
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
