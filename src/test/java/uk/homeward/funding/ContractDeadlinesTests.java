package uk.homeward.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.calendar.TimePassed;
import uk.homeward.council.Councils;
import uk.homeward.funding.FundingFact.ExtensionDeadlinePassed;
import uk.homeward.funding.FundingFact.ExtensionDecisionDue;

/** Hampshire decides until 31 December 2026 whether its contract, which ends on 31 March 2027, goes on. */
@Tag("HAM-05")
class ContractDeadlinesTests {

    private static final LocalDate DECIDE_BY = LocalDate.of(2026, 12, 31);

    private final FundingHouse hampshire = FundingHouse.of(Councils.named("hampshire"));
    private final Set<String> told = new HashSet<>();
    private final List<Object> facts = new ArrayList<>();
    private final ContractDeadlines deadlines = new ContractDeadlines(
            hampshire.agreed, (service, notice, today) -> told.add(service + notice) ? 1 : 0, facts::add);

    private void comes(LocalDate day) {
        hampshire.clock.set(day);
        deadlines.on(new TimePassed(day));
    }

    @Test
    void theDecisionIsCalledDueFourWeeksBeforeItsDayAndOnce() {
        comes(DECIDE_BY.minusDays(28));
        assertThat(facts).isEmpty();

        comes(DECIDE_BY.minusDays(27));
        assertThat(facts).as("on the first day of the four weeks").hasSize(1);
        comes(DECIDE_BY);

        assertThat(facts).containsExactly(new ExtensionDecisionDue("LIC", DECIDE_BY));
    }

    @Test
    void aDayThatPassesWithoutADecisionIsToldOnce() {
        comes(DECIDE_BY);
        facts.clear();

        comes(DECIDE_BY.plusDays(1));
        assertThat(facts).as("on the first day without").hasSize(1);
        comes(DECIDE_BY.plusDays(2));

        assertThat(facts).containsExactly(new ExtensionDeadlinePassed("LIC", LocalDate.of(2027, 3, 31)));
    }

    @Test
    void whatSomebodyHasDecidedIsNotDue() {
        hampshire.act(funding -> funding.decideExtension("LIC", false, "Stays became no shorter."));

        comes(DECIDE_BY.plusDays(1));

        assertThat(facts).isEmpty();
    }
}
