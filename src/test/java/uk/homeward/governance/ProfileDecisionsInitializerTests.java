package uk.homeward.governance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.ProcessTest;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.Councils;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;
import uk.homeward.council.WholeProfile;
import uk.homeward.reference.Reference;

/** The decisions that councils bring with them, taken over into the tables and the engine of the shared application. */
class ProfileDecisionsInitializerTests extends ProcessTest {

    @Autowired
    private Decisions decisions;

    @Autowired
    private GovernanceService ofTheDemo;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher facts;

    @AfterEach
    void forget() {
        String ours = "(select id from governance_decision where from_profile and code <> 'LIVE_IN')";
        for (String part :
                List.of("contact", "resolution", "rejected_option", "consideration", "signature", "engagement")) {
            database.update("delete from decision_" + part + " where decision_id in " + ours);
        }
        database.update("delete from governance_decision where id in " + ours);
        runtime.createProcessInstanceQuery()
                .processDefinitionKey("governance-decision")
                .list()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "The test is over."));
    }

    @Test
    @Tag("HAM-01")
    @Tag("HAM-02")
    @Tag("HAM-06")
    @Tag("HAM-20")
    void hampshiresDecisionIsInForceSinceItWasSignedAsFarAsItsReportReaches() {
        DecisionView record = takeOver(Councils.named("hampshire"));

        assertThat(record.status()).isEqualTo(DecisionStatus.IN_FORCE);
        assertThat(record.inForceOn()).isEqualTo("2023-03-28");
        assertThat(record.decisionMaker()).isEqualTo("Executive Lead Member for Adult Social Care and Public Health");
        assertThat(record.reportFrom()).isEqualTo("Deputy Chief Executive and Director of Adults' Health and Care");
        assertThat(record.contacts()).hasSize(2);
        assertThat(record.rejectedOptions())
                .singleElement()
                .extracting(RejectedOption::option)
                .isEqualTo("Not to explore step-up live-in care");
        assertThat(record.signatures())
                .extracting(
                        Signature::interests,
                        Signature::othersInterests,
                        Signature::dispensation,
                        Signature::urgency,
                        Signature::signedOn)
                .containsExactly(tuple("None", "Not applicable", "None", "Not applicable", LocalDate.of(2023, 3, 28)));
        assertThat(inForce(Councils.named("hampshire"), "STEP_UP_LIVE_IN"))
                .get()
                .extracting(Approval::scope)
                .satisfies(scope -> {
                    assertThat(scope.models()).containsExactly(ServiceModel.LIVE_IN_CARE);
                    assertThat(scope.routes()).isEqualTo(Set.of(EntryRoute.STEP_UP, EntryRoute.STEP_DOWN));
                    assertThat(scope.pounds()).isEqualByComparingTo(BigDecimal.valueOf(5_000_000));
                    assertThat(scope.contractYears()).isEqualTo(1);
                    assertThat(scope.extensionYears()).isEqualTo(1);
                });
    }

    @Test
    @Tag("COV-01")
    void coventrysTenderWasPutToCabinet() {
        DecisionView record = takeOver(Councils.named("coventry"));

        assertThat(record.committee()).isEqualTo("Cabinet");
        assertThat(record.committeeOn()).isEqualTo("2015-11-26");
        assertThat(record.reportFrom()).isEqualTo("Executive Director of People");
        assertThat(record.status()).isEqualTo(DecisionStatus.IN_FORCE);
        assertThat(record.resolutions())
                .filteredOn(Resolution::approves)
                .extracting(Resolution::wording)
                .containsExactly("The tendering of short term home support.");
    }

    /** Kent's services existed before, and go on: none of them hangs on the decision. */
    @Test
    @Tag("KEN-02")
    @Tag("KEN-29")
    @Tag("KEN-37")
    void kentsDecisionIsProposedBecauseNobodyHasSignedIt() {
        DecisionView record = takeOver(Councils.named("kent"));

        assertThat(record.number()).isEqualTo("24/00006");
        assertThat(record.keyDecision()).isTrue();
        assertThat(record.forPublication()).isTrue();
        assertThat(record.decisionMaker()).isEqualTo("Cabinet Member for Adult Social Care and Public Health");
        assertThat(record.status()).isEqualTo(DecisionStatus.PROPOSED);
        assertThat(record.signatures()).isEmpty();
        assertThat(inForce(Councils.named("kent"), "KEAH_EXPANSION")).isEmpty();
        assertThat(record.resolutions())
                .extracting(Resolution::kind, Resolution::delegate)
                .containsExactly(
                        tuple(Resolution.Kind.APPROVE, null),
                        tuple(Resolution.Kind.DELEGATE, "Corporate Director Adult Social Care and Health"));
        assertThat(record.rejectedOptions())
                .extracting(RejectedOption::option)
                .containsExactly(
                        "A competitive tender for a completely new service",
                        "A direct award of a new contract to the incumbent provider");
        assertThat(record.considerations().get(Consideration.EQUALITY)).contains("December 2023");
        assertThat(Councils.kent().services())
                .allSatisfy(service -> assertThat(service.decision()).isNull());
    }

    @Test
    @Tag("KEN-33")
    void kentsDecisionGoesItsWayAsPeoplesWork() {
        String decision = takeOver(Councils.named("kent")).reference();

        assertThat(open(decision)).containsExactly("userTask_recordCommitteeOutcome");
        work.complete(
                "democratic-services",
                decision,
                "recordCommitteeOutcome",
                Map.of("consideredOn", "2024-01-18", "committeeAdvice", "ENDORSED"));
        assertThat(open(decision)).containsExactly("userTask_signDecision");
    }

    @Test
    void aDecisionIsTakenOverOnce() {
        DecisionView first = takeOver(Councils.named("kent"));

        assertThat(takeOver(Councils.named("kent"))).isEqualTo(first);
        assertThat(open(first.reference())).hasSize(1);
    }

    @Test
    void theDecisionOfTheDemoIsThereBeforeAnybodySignsIn() {
        assertThat(ofTheDemo.inForce("LIVE_IN"))
                .get()
                .extracting(Approval::inForceOn)
                .isEqualTo(LocalDate.of(2023, 11, 28));
    }

    private DecisionView takeOver(WholeProfile council) {
        GovernanceService governance = governance(council);
        GovernanceRules rules = council.get(GovernanceRules.class);
        rules.decisions()
                .forEach(decision -> transaction.executeWithoutResult(started -> governance.takeOver(decision)));
        String code = rules.decisions().get(0).code();
        long id = requireNonNull(database.queryForObject(
                "select id from governance_decision where from_profile and code = ?", Long.class, code));
        return requireNonNull(transaction.execute(started -> governance.find(Reference.DECISION.of(id))));
    }

    private Optional<Approval> inForce(WholeProfile council, String code) {
        return requireNonNull(transaction.execute(started -> governance(council).inForce(code)));
    }

    private GovernanceService governance(WholeProfile council) {
        return new GovernanceService(
                decisions,
                council.get(GovernanceRules.class),
                new WorkingDays(council.council().jurisdiction()),
                clock,
                facts);
    }
}
