package uk.homeward.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.governance.DecisionExamples.approved;
import static uk.homeward.governance.DecisionExamples.endorsed;
import static uk.homeward.governance.DecisionExamples.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.CountedDates.MovedDate;
import uk.homeward.calendar.HolidayChanges;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.MovableClock;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.Councils;
import uk.homeward.governance.DecisionFact.InForceDateMoved;
import uk.homeward.governance.Scrutiny.ScrutinyAnswer;

/** Signed on Monday, 22 March 2027: Good Friday and Easter Monday do not count, so that the call-in ends on 31 March. */
@Tag("DER-42")
class CallInDatesTests {

    private static final LocalDate SIGNED = LocalDate.of(2027, 3, 22);
    private static final LocalDate ENDS = LocalDate.of(2027, 3, 31);
    private static final String FIRST = "DEC-000001";
    private static final GovernanceRules RULES = Councils.named("demo").get(GovernanceRules.class);

    private final MovableClock clock = new MovableClock(SIGNED);
    private final KeptDecisions kept = new KeptDecisions();
    private final List<Fact> facts = new ArrayList<>();
    private final GovernanceService governance = new GovernanceService(
            kept, RULES, new WorkingDays(Jurisdiction.ENGLAND), clock, fact -> facts.add((Fact) fact));

    private List<MovedDate> countAgain(Map<LocalDate, String> added, Map<LocalDate, String> withdrawn) {
        HolidayChanges changes = () -> new HolidayChanges.Stated(added, withdrawn, Set.of());
        facts.clear();
        return new CallInDates(
                        kept,
                        RULES,
                        new WorkingDays(Jurisdiction.ENGLAND, changes),
                        clock,
                        fact -> facts.add((Fact) fact))
                .countAgain();
    }

    /** A day of mourning. */
    private List<MovedDate> oneMore() {
        return countAgain(Map.of(SIGNED.plusDays(2), "A day of mourning"), Map.of());
    }

    private List<MovedDate> twoFewer() {
        return countAgain(
                Map.of(), Map.of(LocalDate.of(2027, 3, 26), "Good Friday", LocalDate.of(2027, 3, 29), "Easter Monday"));
    }

    private void signed(DecisionExamples example) {
        governance.consider(governance.propose(example.build()), endorsed(SIGNED));
        governance.sign(FIRST, approved(SIGNED));
    }

    @Test
    void oneMoreHolidayGivesMembersOneMoreDay() {
        signed(proposal());
        LocalDate was = ENDS.plusDays(1);
        LocalDate became = ENDS.plusDays(2);

        assertThat(oneMore()).containsExactly(new MovedDate(FIRST, "In force after its call-in", was, became));

        assertThat(governance.find(FIRST).callInEndsOn()).isEqualTo(ENDS.plusDays(1));
        assertThat(facts)
                .containsExactly(
                        new InForceDateMoved(FIRST, became, new Change("In force on", "1 April 2027", "2 April 2027")));
        assertThat(oneMore()).as("counted again it stands").isEmpty();
    }

    /** The days are over by the new count: nothing is in force on a day that has gone by. */
    @Test
    void withFewerHolidaysItIsInForceAtTheEarliestToday() {
        signed(proposal());
        clock.set(ENDS);

        twoFewer();

        assertThat(governance.find(FIRST).inForceOn()).isEqualTo(ENDS);
    }

    @Test
    void whatIsOverOrNeverRanIsNotCountedAgain() {
        signed(proposal());
        clock.set(ENDS.plusDays(1));
        assertThat(oneMore()).as("its time is over").isEmpty();

        clock.set(SIGNED);
        governance.callIn(FIRST, "Five members: the costs.");
        governance.scrutinise(FIRST, new ScrutinyAnswer(CallInOutcome.REFERRED_BACK, SIGNED, "The costs."));
        governance.sign(FIRST, approved(SIGNED));

        assertThat(oneMore()).as("it was called in, and is signed again").isEmpty();
    }

    @Test
    void whatCannotBeCalledInHasNoDaysToCount() {
        signed(proposal().notKey());

        assertThat(oneMore()).isEmpty();
    }
}
