package uk.homeward.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.council.CurrentServices;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.governance.Approval;
import uk.homeward.governance.Authority;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;

class ServiceChoiceTests {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 22);

    /** At triage already, where another service can be chosen. */
    @Test
    @Tag("HAM-02")
    void aServiceWhoseDecisionIsNotInForceCannotBeChosen() {
        Refusal refusal = Refusals.of(() -> choose(code -> Optional.empty()));

        assertThat(refusal)
                .hasMessageContaining(
                        "Live-in Care waits for its decision, which is not in force yet. Possible here: Step-Up Beds.");
        assertThat(refusal.field()).isEqualTo("service");
        choose(code -> Optional.of(new Approval("DEC-000001", "Live-in care", DAY, null)));
    }

    private static void choose(Authority authority) {
        new ServiceChoice(new CurrentServices(Councils.hampshire(), List.of()), authority)
                .of("LIC", EntryRoute.STEP_UP, ShortTermPurpose.ADMISSION_AVOIDANCE, DAY);
    }
}
