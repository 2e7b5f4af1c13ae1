package uk.homeward.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static uk.homeward.governance.DecisionExamples.approve;
import static uk.homeward.governance.DecisionExamples.liveIn;
import static uk.homeward.governance.DecisionExamples.proposal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.homeward.council.Councils;
import uk.homeward.governance.DecisionDefinition.Committee;
import uk.homeward.refusal.Refusals;

/** What a proposal must tell before a committee looks at it. */
class ProposalCheckTests {

    private static final GovernanceRules RULES = Councils.named("demo").get(GovernanceRules.class);

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.01", "9999999999.99", "1200000.50"})
    @Tag("HAM-06")
    void anApprovalReachesUpToAnAmountInPoundsAndPence(BigDecimal pounds) {
        assertThatCode(() -> check(pounds, null, null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"-0.01", "0.001", "10000000000"})
    @Tag("HAM-06")
    void anAmountThatIsNoSumOfMoneyIsRefused(@Nullable BigDecimal pounds) {
        assertThat(Refusals.field(() -> check(pounds, null, null))).isEqualTo("scope.pounds");
    }

    @ParameterizedTest
    @CsvSource({"1, 25", "25, 1", ", "})
    @Tag("HAM-06")
    void contractsAndTheirExtensionsLastOneToTwentyFiveYears(
            @Nullable Integer contractYears, @Nullable Integer extensionYears) {
        assertThat(check(BigDecimal.TEN, contractYears, extensionYears)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 1, contractYears", "26, 1, contractYears", "1, 0, extensionYears", "1, 26, extensionYears"})
    @Tag("HAM-06")
    void otherYearsAreRefused(int contractYears, int extensionYears, String field) {
        assertThat(Refusals.field(() -> check(BigDecimal.TEN, contractYears, extensionYears)))
                .isEqualTo("scope." + field);
    }

    @Test
    @Tag("HAM-06")
    void anApprovalReachesAtLeastOneModelAndOneRoute() {
        DecisionScope whole = liveIn(1);

        assertThat(Refusals.field(() ->
                        scope(new DecisionScope(Set.of(), whole.routes(), whole.pounds(), whole.basis(), null, null))))
                .isEqualTo("scope");
        assertThat(Refusals.field(() -> scope(new DecisionScope(
                        whole.models(),
                        new HashSet<>(Collections.singletonList(null)),
                        whole.pounds(),
                        whole.basis(),
                        null,
                        null))))
                .isEqualTo("scope");
    }

    @Test
    @Tag("HAM-06")
    void whatNothingHangsOnNeedsNoReach() {
        assertThat(ScopeCheck.scope(null, null)).isNull();
    }

    @Test
    @Tag("DER-41")
    void aBlankFindingIsNone() {
        Map<Consideration, String> blank = Map.of(Consideration.LEGAL, " ");

        assertThat(Refusals.of(() -> ProposalCheck.considerations(blank, RULES)))
                .hasMessageContaining("legal, human rights, equality");
    }

    @Test
    @Tag("DER-43")
    @SuppressWarnings("NullAway") // A program may leave the kind out.
    void nothingIsProposedWithoutAResolution() {
        assertThat(Refusals.field(() -> ResolutionCheck.resolutions(List.of()))).isEqualTo("resolutions");
        assertThat(Refusals.of(() -> ResolutionCheck.resolutions(List.of(new Resolution(null, "More care.", null)))))
                .hasMessageContaining("approves, delegates or notes");
    }

    @Test
    @Tag("KEN-01")
    void itSaysWhetherItIsForPublication() {
        assertThat(Refusals.field(
                        () -> DecisionHeader.of(proposal().forPublication(null).build())))
                .isEqualTo("forPublication");
        assertThat(DecisionHeader.of(proposal().forPublication(false).build()).forPublication())
                .isFalse();
        assertThat(DecisionHeader.of(proposal().build()).forPublication()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"40, true", "41, false"})
    @Tag("KEN-01")
    void aNumberIsShort(int length, boolean allowed) {
        DecisionProposal proposal = proposal().number("9".repeat(length)).build();

        if (allowed) {
            assertThat(DecisionHeader.of(proposal).number()).hasSize(length);
        } else {
            assertThat(Refusals.field(() -> DecisionHeader.of(proposal))).isEqualTo("number");
        }
    }

    @Test
    @Tag("KEN-33")
    void aProposalNamesTheCommitteeAndItsDay() {
        assertThat(Refusals.field(
                        () -> DecisionHeader.of(proposal().committee(null).build())))
                .isEqualTo("committee");
        assertThat(Refusals.field(() -> DecisionHeader.of(proposal()
                        .committee(new Committee(" ", LocalDate.EPOCH))
                        .build())))
                .isEqualTo("committee.body");
    }

    /** Nothing in a list of a program is nothing in the proposal. */
    @Test
    void whatAProgramLeavesEmptyInAListIsLeftOut() {
        DecisionProposal given = new DecisionProposal(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Arrays.asList(approve(), null),
                null,
                null,
                null,
                null);

        assertThat(given.resolutions()).containsExactly(approve());
        assertThat(given.contacts()).isEmpty();
        assertThat(given.considerations()).isEmpty();
    }

    @SuppressWarnings("NullAway") // A program may leave the amount out.
    private static @Nullable DecisionScope check(
            @Nullable BigDecimal pounds, @Nullable Integer contractYears, @Nullable Integer extensionYears) {
        DecisionScope whole = liveIn(1);
        return scope(new DecisionScope(
                whole.models(), whole.routes(), pounds, whole.basis(), contractYears, extensionYears));
    }

    private static @Nullable DecisionScope scope(DecisionScope scope) {
        return ScopeCheck.scope(scope, "LIVE_IN");
    }
}
