package uk.homeward.supportplan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.refusal.NotFound;
import uk.homeward.supportplan.PlanStatus;
import uk.homeward.supportplan.PlanView;
import uk.homeward.supportplan.SupportPlanService;

class OurPlansTests {

    private final SupportPlanService plans = mock(SupportPlanService.class);
    private final OurPlans ours = new OurPlans(plans);

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    @Tag("ELO-17")
    void aProviderOpensThePlanThatItWritesAndNoOther() {
        when(plans.find("PLN-1")).thenReturn(plan("homeward-bound", PlanStatus.DRAFT));

        signIn("homeward-bound");
        assertThat(ours.find("PLN-1").provider()).isEqualTo("homeward-bound");

        signIn("harbour-live-in");
        assertThatThrownBy(() -> ours.find("PLN-1")).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("ELO-17")
    void whatTheCouncilWritesOrHasInHandIsNoPlanOfAProvider() {
        signIn("homeward-bound");
        when(plans.find("PLN-2")).thenReturn(plan(null, PlanStatus.DRAFT));
        when(plans.find("PLN-3")).thenReturn(plan("homeward-bound", PlanStatus.SUBMITTED));

        assertThatThrownBy(() -> ours.find("PLN-2")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ours.find("PLN-3")).isInstanceOf(NotFound.class);
    }

    private static void signIn(String provider) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        "somebody", "secret", "ROLE_providers", "ROLE_provider-" + provider));
    }

    private static PlanView plan(@Nullable String provider, PlanStatus status) {
        return new PlanView(
                "PLN-1",
                "ASM-1",
                "PKG-1",
                "PER-1",
                1,
                status,
                DeliveryModel.PERSONAL_BUDGET,
                BigDecimal.TEN,
                provider,
                List.of(),
                List.of(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                LocalDate.of(2026, 6, 1),
                List.of(),
                null,
                null,
                null,
                false,
                null,
                null,
                null,
                null);
    }
}
