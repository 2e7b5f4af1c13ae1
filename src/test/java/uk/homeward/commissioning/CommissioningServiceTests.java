package uk.homeward.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.ProcessTest;
import uk.homeward.council.Councils;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class CommissioningServiceTests extends ProcessTest {

    private static final LocalDate BUDGET_SET = LocalDate.of(2024, 2, 22);

    @Autowired
    private CommissioningNotes notes;

    @Autowired
    private CommissioningRules ours;

    @Autowired
    private ApplicationEventPublisher facts;

    @Autowired
    private CommissioningReport report;

    @Autowired
    private CommissioningService service;

    @Autowired
    private CommissioningFindingService findings;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void nothingIsNoted() {
        database.update("delete from commissioning_note");
    }

    @Test
    @Tag("ELO-01")
    void noFrameworkIsPutToTenderBeforeTheModelOfCareIsAgreed() {
        CommissioningService waiting = hangingOn("NOT_AGREED_YET");

        assertThatThrownBy(() -> waiting.recordTender("One framework", TODAY, null))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("A tender for a framework waits until the model of care is agreed");
        assertThat(report.tenders()).isEmpty();
    }

    @Test
    @Tag("ELO-01")
    void aFrameworkIsPutToTenderFromTheDayOnWhichTheModelIsAgreed() {
        CommissioningService agreed = hangingOn("BUDGET");

        assertThatThrownBy(() -> agreed.recordTender("One framework", BUDGET_SET.minusDays(1), null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("agreed since 22 February 2024");
        transaction.executeWithoutResult(status -> agreed.recordTender("One framework", BUDGET_SET, null));

        assertThat(report.tenders()).hasSize(1);
    }

    @Test
    @Tag("ELO-45")
    void theCostAfterStandsBesideTheCostBefore() {
        service.recordCost(new BigDecimal("12000000"), TODAY, "Ledger");
        service.recordCost(new BigDecimal("11899999.75"), TODAY, "Ledger, put right");

        assertThat(report.costNow().orElseThrow().saved()).isEqualByComparingTo("320000.25");
        assertThatThrownBy(() -> service.recordCost(BigDecimal.ZERO, TODAY, "Ledger"))
                .hasMessageContaining("more than £0");
    }

    @Test
    @Tag("ELO-48")
    void aPointOfTheChecklistStandsAsItWasFoundLast() {
        findings.check("BOARD", true, TODAY, "It met");
        findings.check("BOARD", false, TODAY, "It met once");

        assertThat(report.checklist())
                .extracting(point -> point.last() == null ? "" : point.last().answer())
                .containsExactly("Not in place", "");
        assertThatThrownBy(() -> findings.check("NONE", true, TODAY, "It met"))
                .hasMessageContaining("one of the points");
    }

    @Test
    @Tag("ELO-49")
    void anImpactAssessmentSaysWhatItFound() {
        findings.assessImpact(ImpactOutcome.NO_NEGATIVE_IMPACT, TODAY, "Older people, disabled people, children");

        assertThat(report.impact().orElseThrow().answer()).isEqualTo("No negative impact");
        findings.assessImpact(ImpactOutcome.NEGATIVE_IMPACT, TODAY, "People who live alone; they are visited.");
        assertThat(report.impact().orElseThrow().answer()).isEqualTo(ImpactOutcome.NEGATIVE_IMPACT.label());
        assertThatThrownBy(() -> findings.assessImpact(ImpactOutcome.NEGATIVE_IMPACT, TODAY, " "))
                .hasMessageContaining("Say which, and what is done");
    }

    @Test
    @Tag("ELO-46")
    void eachOutcomeTellsWhatItHasComeTo() {
        findings.outcome("Fewer admissions to hospital", TODAY, "31 fewer than the year before");

        assertThat(report.benefits())
                .extracting(
                        benefit -> benefit.last() == null ? "" : benefit.last().note())
                .containsExactly("31 fewer than the year before", "");
        assertThatThrownBy(() -> findings.outcome("More of everything", TODAY, "Nothing"))
                .hasMessageContaining("one of the outcomes");
    }

    @Test
    @Tag("ELO-04")
    void whatAnAimOfTheDirectionHasComeToIsKept() {
        CommissioningRules rules = Councils.named("east-lothian").get(CommissioningRules.class);
        CommissioningRegister register = new CommissioningRegister(notes, facts, clock);
        CommissioningFindingService theirs = new CommissioningFindingService(register, rules);
        transaction.executeWithoutResult(status ->
                theirs.outcome("Service user satisfaction", TODAY, "Nine of ten would have the same provider again"));

        assertThat(new CommissioningReport(rules, register, new ModelOfCare(rules, governance)).benefits())
                .filteredOn(benefit -> benefit.last() != null)
                .extracting(OutcomeFound::outcome)
                .containsExactly("Service user satisfaction");
    }

    private CommissioningService hangingOn(String decision) {
        CommissioningRules rules = new CommissioningRules(
                decision, List.of(), ours.bought(), ours.checklist(), List.of(), ours.outcomes());
        return new CommissioningService(
                new CommissioningRegister(notes, facts, clock), new ModelOfCare(rules, governance));
    }
}
