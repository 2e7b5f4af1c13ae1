package uk.homeward.transition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.council.Councils;
import uk.homeward.governance.Approval;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;

class RecruitmentAuthorityTests {

    private static final TransitionRules KENT = Councils.named("kent").get(TransitionRules.class);
    private static final LocalDate FEBRUARY = LocalDate.of(2024, 2, 1);

    @Test
    @Tag("KEN-13")
    void nobodyJoinsBeforeTheDecisionIsInForce() {
        RecruitmentAuthority undecided = new RecruitmentAuthority(KENT, code -> Optional.empty());

        assertThat(Refusals.of(() -> undecided.expectMayJoin("KEAH", FEBRUARY)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("not in force yet");
        assertThatCode(() -> undecided.expectMayJoin("D2A", FEBRUARY)).doesNotThrowAnyException();
    }

    @Test
    @Tag("KEN-22")
    void nobodyJoinsBeforeRecruitmentStarts() {
        RecruitmentAuthority agreed = new RecruitmentAuthority(
                KENT, code -> Optional.of(new Approval("DEC-000001", "Enablement at Home", FEBRUARY, null)));

        assertThat(Refusals.of(() -> agreed.expectMayJoin("KEAH", FEBRUARY.minusDays(1))))
                .hasMessage("Recruitment starts on 1 February 2024. Give that day or a later one.");
        assertThatCode(() -> agreed.expectMayJoin("KEAH", FEBRUARY)).doesNotThrowAnyException();
    }
}
