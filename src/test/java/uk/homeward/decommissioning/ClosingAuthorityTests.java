package uk.homeward.decommissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.governance.DecisionStatus;
import uk.homeward.governance.DecisionView;
import uk.homeward.governance.GovernanceService;
import uk.homeward.refusal.Refusal;

class ClosingAuthorityTests {

    private static final String DECISION = "DEC-000009";
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 8, 1);

    private final GovernanceService governance = mock();
    private final ClosingAuthority authority = new ClosingAuthority(mock(), governance);

    @Test
    @Tag("KEN-02")
    @Tag("KEN-12")
    void aServiceGoesOnLongerOnlyByADecisionThatIsInForce() {
        DecisionView decision = mock();
        given(governance.find(DECISION)).willReturn(decision);
        given(decision.reference()).willReturn(DECISION);
        given(decision.inForceOn()).willReturn(IN_FORCE);
        given(decision.status()).willReturn(DecisionStatus.SIGNED);
        assertRefused(IN_FORCE);

        given(decision.status()).willReturn(DecisionStatus.IN_FORCE);
        assertRefused(IN_FORCE.minusDays(1));
        assertThat(authority.expectNew(DECISION, IN_FORCE)).isEqualTo(DECISION);
    }

    private void assertRefused(LocalDate today) {
        assertThatThrownBy(() -> authority.expectNew(DECISION, today))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Decision DEC-000009 is not in force.");
    }
}
