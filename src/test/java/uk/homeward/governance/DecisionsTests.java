package uk.homeward.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.governance.DecisionExamples.approve;
import static uk.homeward.governance.DecisionExamples.liveIn;
import static uk.homeward.governance.DecisionExamples.proposal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.ProcessTest;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.Councils;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;

/** On the tables of the shared application, of which nothing is kept; without the engine. */
@Transactional
class DecisionsTests extends ProcessTest {

    @Autowired
    private Decisions decisions;

    private final List<Fact> facts = new ArrayList<>();

    @Test
    @Tag("KEN-01")
    void aNumberIsGivenOnce() {
        String first = governance().propose(proposal().number("27/00099").build());

        assertThat(Refusals.field(
                        () -> governance().propose(proposal().number("27/00099").build())))
                .isEqualTo("number");
        DecisionView record = governance().find(first);
        assertThat(record.number()).isEqualTo("27/00099");
        assertThat(record.forPublication()).isTrue();
        assertThat(record.keyDecision()).isTrue();
    }

    @Test
    @Tag("HAM-06")
    void theNewestDecisionInForceSaysHowFarItReaches() {
        String wider = governance()
                .propose(proposal()
                        .code("LIVE_IN")
                        .scope(liveIn(1_200_000))
                        .notKey()
                        .build());
        assertThat(pounds()).isEqualByComparingTo("33000000");

        inForce(wider);

        assertThat(pounds()).isEqualByComparingTo("1200000");
        assertThat(facts)
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("DecisionProposed", "DecisionConsidered", "DecisionSigned", "DecisionInForce");
    }

    @Test
    @Tag("DER-43")
    void whatOnlyNotesTakesNothingOverFromWhatApproves() {
        String noted = governance()
                .propose(proposal()
                        .code("LIVE_IN")
                        .scope(liveIn(1))
                        .notKey()
                        .resolutions(new Resolution(Resolution.Kind.NOTE, "The use of live-in care.", null))
                        .build());

        inForce(noted);

        assertThat(governance().find(noted).status()).isEqualTo(DecisionStatus.IN_FORCE);
        assertThat(pounds()).isEqualByComparingTo("33000000");
        assertThat(approve().approves()).isTrue();
    }

    @Test
    void theNewestStandsFirstInTheList() {
        String first = governance().propose(proposal().build());
        String second = governance().propose(proposal().build());

        assertThat(governance().list(PageQuery.first(200)).items())
                .extracting(DecisionLine::reference)
                .containsSubsequence(second, first);
        assertThat(Refusals.of(() -> governance().find("DEC-999999999"))).isInstanceOf(NotFound.class);
    }

    private void inForce(String decision) {
        governance().consider(decision, DecisionExamples.endorsed(TODAY));
        governance().sign(decision, DecisionExamples.approved(TODAY));
        governance().bringIntoForce(decision);
    }

    private BigDecimal pounds() {
        return governance()
                .inForce("LIVE_IN")
                .map(Approval::scope)
                .map(DecisionScope::pounds)
                .orElseThrow();
    }

    private GovernanceService governance() {
        return new GovernanceService(
                decisions,
                Councils.named("demo").get(GovernanceRules.class),
                new WorkingDays(Councils.demo().jurisdiction()),
                clock,
                fact -> facts.add((Fact) fact));
    }
}
