package uk.homeward.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.council.ServiceDefinition;

/** Hampshire's step-up live-in care, which hangs on the decision of 28 March 2023. */
@Tag("HAM-02")
class AuthorityTests {

    private static final LocalDate DECIDED = LocalDate.of(2023, 3, 28);
    private static final ServiceDefinition LIVE_IN = Councils.hampshire().services().stream()
            .filter(service -> service.decision() != null)
            .findFirst()
            .orElseThrow();

    private @Nullable Approval approval;
    private final Authority authority = code -> Optional.ofNullable(approval);

    @Test
    void nobodyStartsWhileTheDecisionIsNotInForce() {
        assertThat(authority.whyNoStartOn(LIVE_IN, DECIDED))
                .isEqualTo("%s waits for its decision, which is not in force yet.".formatted(LIVE_IN.name()));
    }

    @Test
    void nobodyStartsBeforeTheFirstDayOfItsAuthority() {
        approval = new Approval("DEC-000001", "Step-up live-in care", DECIDED.plusDays(1), null);

        assertThat(authority.whyNoStartOn(LIVE_IN, DECIDED))
                .isEqualTo("%s hangs on decision DEC-000001, which is in force from 29 March 2023."
                        .formatted(LIVE_IN.name()));
        assertThat(authority.whyNoStartOn(LIVE_IN, DECIDED.plusDays(1))).isNull();
    }

    @Test
    void nobodyStartsInAServiceThatIsNotOpenWhateverWasDecided() {
        approval = new Approval("DEC-000001", "Step-up live-in care", LocalDate.EPOCH, null);

        assertThat(authority.whyNoStartOn(LIVE_IN, DECIDED.minusDays(1))).contains("opens on 28 March 2023");
    }

    @Test
    void aServiceThatHangsOnNoDecisionOnlyHasToBeOpen() {
        ServiceDefinition free = Councils.kent().services().get(0);

        assertThat(authority.whyNoStartOn(free, free.opensOn())).isNull();
    }
}
