package uk.homeward.governance.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.governance.DecisionExamples;
import uk.homeward.governance.DecisionStatus;
import uk.homeward.governance.DecisionView;
import uk.homeward.holidays.BankHolidayService;

class GovernanceDecisionProcessTests extends ProcessTest {

    private static final String PROCESS = "governance-decision";

    /** TODAY is a Monday: the fifth working day after it is the next one. */
    private static final LocalDate CALL_IN_ENDS = TODAY.plusDays(7);

    @Autowired
    private AuditTrail trail;

    @Autowired
    private BankHolidayService holidays;

    @AfterEach
    void nobodyElsesWork() {
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "The test is over."));
    }

    @Test
    @Tag("DER-42")
    @Tag("KEN-33")
    void aKeyDecisionIsInForceOnTheMorningAfterItsCallIn() {
        String decision = propose(DecisionExamples.proposal());
        assertThat(open(decision)).containsExactly("userTask_recordCommitteeOutcome");

        considered(decision);
        sign(decision);
        travelTo(CALL_IN_ENDS);
        assertThat(status(decision)).isEqualTo(DecisionStatus.SIGNED);
        travelTo(CALL_IN_ENDS.plusDays(1));

        assertThat(firedAt("event_callInOver")).containsExactly(morning(CALL_IN_ENDS.plusDays(1)));
        assertLife(PROCESS, decision)
                .isEnded()
                .hasPassed("serviceTask_bringIntoForce", "endEvent_inForce")
                .hasNotPassed("event_calledIn");
        assertThat(status(decision)).isEqualTo(DecisionStatus.IN_FORCE);
    }

    @Test
    @Tag("DER-42")
    void aBankHolidayThatIsAnnouncedMeanwhileIsNoClearWorkingDay() {
        String decision = propose(DecisionExamples.proposal());
        considered(decision);
        sign(decision);

        holidays.add(CALL_IN_ENDS, "A day of thanks", "GOV.UK");
        travelTo(CALL_IN_ENDS.plusDays(2));

        assertThat(firedAt("event_callInOver")).containsExactly(morning(CALL_IN_ENDS.plusDays(2)));
        assertLife(PROCESS, decision).isEnded().hasPassed("event_inForceDateMoved", "endEvent_inForce");
        assertThat(governance.find(decision).inForceOn()).isEqualTo(CALL_IN_ENDS.plusDays(2));
    }

    @Test
    @Tag("DER-42")
    void withoutCallInItIsInForceWithItsSignature() {
        String decision = propose(DecisionExamples.proposal().waived("Beds close on Friday."));

        considered(decision);
        sign(decision);

        assertLife(PROCESS, decision).isEnded().hasPassed("endEvent_inForce").hasNotPassed("event_callInOver");
        assertThat(governance.find(decision).inForceOn()).isEqualTo(TODAY);
    }

    @Test
    void whatIsNotApprovedEndsWithTheReason() {
        String decision = propose(DecisionExamples.proposal());
        considered(decision);

        complete(
                "executive-member",
                decision,
                "signDecision",
                signing("signing", "DO_NOT_APPROVE", "notApprovedReason", "The costs are not known."));

        assertLife(PROCESS, decision).isEnded().hasPassed("endEvent_notApproved");
        assertThat(status(decision)).isEqualTo(DecisionStatus.REJECTED);
        assertThat(trail.of(decision))
                .extracting(AuditEntry::what, AuditEntry::who, AuditEntry::reason)
                .contains(org.assertj.core.api.Assertions.tuple(
                        "Decision not approved", "executive-member", "The costs are not known."));
    }

    @Test
    @Tag("DER-42")
    void calledInItGoesBackOnceAndIsThenInForceWithItsSecondSignature() {
        String decision = propose(DecisionExamples.proposal());
        considered(decision);
        sign(decision);
        travelTo(TODAY.plusDays(2));

        act("democratic-services", () -> governance.callIn(decision, "Five members: the costs."));

        assertThat(open(decision)).containsExactly("userTask_recordCallInOutcome");
        travelTo(CALL_IN_ENDS.plusDays(2));
        assertThat(status(decision)).isEqualTo(DecisionStatus.CALLED_IN);
        scrutinise(decision, "REFERRED_BACK");
        assertThat(open(decision)).containsExactly("userTask_signDecision");
        complete(
                "executive-member",
                decision,
                "signDecision",
                signing("signedOn", CALL_IN_ENDS.plusDays(2).toString()));
        assertLife(PROCESS, decision).isEnded().hasPassed("event_calledIn", "endEvent_inForce");
        assertThat(governance.find(decision).inForceOn()).isEqualTo(CALL_IN_ENDS.plusDays(2));
    }

    @Test
    @Tag("DER-42")
    void calledInItStandsAndIsInForceAtOnce() {
        String decision = calledIn();

        scrutinise(decision, "STANDS");

        assertLife(PROCESS, decision).isEnded().hasPassed("endEvent_decisionStands");
        assertThat(status(decision)).isEqualTo(DecisionStatus.IN_FORCE);
        assertThat(governance.find(decision).inForceOn()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    @Tag("DER-42")
    void aCallInThatIsUpheldIsTheEndOfIt() {
        String decision = calledIn();

        scrutinise(decision, "UPHELD");

        assertLife(PROCESS, decision).isEnded().hasPassed("endEvent_callInUpheld");
        assertThat(status(decision)).isEqualTo(DecisionStatus.REJECTED);
    }

    private String calledIn() {
        String decision = propose(DecisionExamples.proposal());
        considered(decision);
        sign(decision);
        travelTo(TODAY.plusDays(2));
        act("democratic-services", () -> governance.callIn(decision, "Five members: the costs."));
        return decision;
    }

    private void scrutinise(String decision, String outcome) {
        complete(
                "democratic-services",
                decision,
                "recordCallInOutcome",
                Map.of(
                        "callInOutcome",
                        outcome,
                        "scrutinisedOn",
                        LocalDate.now(clock).toString(),
                        "scrutinyWords",
                        "The costs."));
    }

    @Test
    void aWithdrawnProposalIsOver() {
        String decision = propose(DecisionExamples.proposal());
        considered(decision);

        act("commissioner", () -> governance.withdraw(decision, "Another provider was found."));

        assertLife(PROCESS, decision).isEnded().hasPassed("endEvent_withdrawn");
        assertThat(open(decision)).isEmpty();
        assertThat(status(decision)).isEqualTo(DecisionStatus.WITHDRAWN);
    }

    @Test
    @Tag("HAM-20")
    void aSignatureThatLeavesAnInterestOpenIsRefusedAndNothingIsLost() {
        String decision = propose(DecisionExamples.proposal());
        considered(decision);

        assertThat(refused(
                        "executive-member",
                        decision,
                        "signDecision",
                        signing("interest", "YES", "interestDetails", "Shares in a provider.")))
                .contains("Say which dispensation was granted");
        complete(
                "executive-member",
                decision,
                "signDecision",
                signing(
                        "interest", "YES",
                        "interestDetails", "Shares in a provider.",
                        "dispensation", "Granted by the panel.",
                        "urgent", "YES",
                        "urgencyReason", "Beds close.",
                        "statement", "With thanks."));

        assertThat(governance.find(decision).signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.interests()).isEqualTo("Shares in a provider.");
            assertThat(signature.dispensation()).isEqualTo("Granted by the panel.");
            assertThat(signature.urgency()).isEqualTo("Beds close.");
            assertThat(signature.statement()).isEqualTo("With thanks.");
            assertThat(signature.signedBy()).isEqualTo("executive-member");
            assertThat(signature.signedOn()).isEqualTo(TODAY);
        });
    }

    @Test
    @Tag("KEN-33")
    void whatTheCommitteeSaidStandsOnTheRecordThatIsSigned() {
        String decision = propose(DecisionExamples.proposal());

        complete(
                "democratic-services",
                decision,
                "recordCommitteeOutcome",
                Map.of(
                        "consideredOn",
                        TODAY.toString(),
                        "committeeAdvice",
                        "ENDORSED_WITH_COMMENTS",
                        "committeeComments",
                        "Report back in a year."));

        DecisionView record = governance.find(decision);
        assertThat(record.status()).isEqualTo(DecisionStatus.COMMITTEE_CONSIDERED);
        assertThat(record.committeeOutcome()).isNotNull().satisfies(outcome -> {
            assertThat(outcome.comments()).isEqualTo("Report back in a year.");
            assertThat(outcome.outcomeRecordedBy()).isEqualTo("democratic-services");
        });
    }

    private String propose(DecisionExamples example) {
        return begin("commissioner", () -> governance.propose(example.build()));
    }

    private void considered(String decision) {
        complete(
                "democratic-services",
                decision,
                "recordCommitteeOutcome",
                Map.of("consideredOn", TODAY.toString(), "committeeAdvice", "ENDORSED"));
    }

    private void sign(String decision) {
        complete("executive-member", decision, "signDecision", signing());
    }

    /** @param other answers, names and values in turn, than nothing to declare, not urgent, approved today */
    private static Map<String, Object> signing(String... other) {
        Map<String, Object> answers = new LinkedHashMap<>(
                Map.of("interest", "NO", "urgent", "NO", "signing", "APPROVE", "signedOn", TODAY.toString()));
        List<String> given = List.of(other);
        for (int at = 0; at < given.size(); at += 2) {
            answers.put(given.get(at), given.get(at + 1));
        }
        return answers;
    }

    private DecisionStatus status(String decision) {
        return governance.find(decision).status();
    }
}
