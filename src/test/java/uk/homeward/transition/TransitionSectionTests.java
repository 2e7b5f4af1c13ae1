package uk.homeward.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.council.ProfileMistakes.refuses;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.council.Councils;

/** A profile that moves activity to where nobody can take it over does not start. */
class TransitionSectionTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            code: D2A-TO-ENABLE             | code: From D2A         | transitions[0].code must be 1 to 24 capitals, figures and hyphens
            recruitmentFrom: 2026-02-01     | `decision: NONE\n    recruitmentFrom: 2026-02-01` | transitions[0].decision is "NONE", which is not among governance.decisions
            from: D2A                       | from: D2B              | transitions[0].from is "D2B", which is not among services
            to: ENABLE                      | to: D2A                | transitions[0].to is the service that activity moves from
            to: ENABLE                      | to: BEDS               | transitions[0].to has no IN_HOUSE source in HOURS_A_WEEK
            `source: BLOCK\n    to:`        | `source: SPOT\n    to:` | transitions[0].source is not bought in advance by D2A
            from: D2A                       | from: LIVEIN           | transitions[0].from is counted in slots and has no usualHoursPerWeek
            staffTransfer: false            |                        | transitions[0].staffTransfer is missing
            recruitmentFrom: 2026-02-01     | recruitmentFrom: 2026-03-03 | transitions[0].phases[0].opensOn is too early: give a day after 2026-03-02
            opensOn: 2026-06-01             | opensOn: 2026-03-02    | transitions[0].phases[1].opensOn is too early: give a day after 2026-03-02
            `hoursPerWeek: 720\n`           | `hoursPerWeek: 720\n  - code: AGAIN\n    from: D2A\n    source: BLOCK\n    to: ENABLE\n    recruitmentFrom: 2026-02-01\n    staffTransfer: false\n    phases:\n      - opensOn: 2026-03-02\n        hoursPerWeek: 1\n` | transitions has "D2A" twice
            `hoursPerWeek: 720\n`           | `hoursPerWeek: 720\n  - code: D2A-TO-ENABLE\n    from: D2A\n    source: BLOCK\n    to: ENABLE\n    recruitmentFrom: 2026-02-01\n    staffTransfer: false\n    phases:\n      - opensOn: 2026-03-02\n        hoursPerWeek: 1\n` | transitions has "D2A-TO-ENABLE" twice
            hoursPerWeek: 720               | hoursPerWeek: 0        | transitions[0].phases[2].hoursPerWeek must be greater than 0
            hoursPerWeek: 720               | hoursPerWeek: 4081     | transitions[0].phases move 4801 hours a week, and D2A has only 4800
            """)
    @Tag("KEN-22")
    @Tag("KEN-23")
    void aMistakeIsToldInOneSentence(String good, @Nullable String spoilt, String told) {
        refuses("demo", "transitions", good, spoilt, told);
    }

    @Test
    @Tag("KEN-22")
    void allThatAServiceHasMayMove() {
        assertThat(Councils.changed(
                                "demo",
                                text -> text.replace("        hoursPerWeek: 720\n", "        hoursPerWeek: 4080\n"))
                        .get(TransitionRules.class)
                        .transitions())
                .hasSize(1);
    }
}
