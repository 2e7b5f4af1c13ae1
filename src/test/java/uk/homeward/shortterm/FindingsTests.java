package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.homeward.audit.Change;

@DisplayName("What a correction leaves blank")
class FindingsTests {

    private static final BigDecimal SEVEN = new BigDecimal("7.50");
    private static final Findings FOUND =
            new Findings(Sequel.LONG_TERM_SUPPORT, AssessmentOutcome.ELIGIBLE_NEEDS, SEVEN);

    private static Findings corrected(
            @Nullable Sequel sequel, @Nullable AssessmentOutcome assessed, @Nullable BigDecimal hours) {
        return FOUND.with(new FindingsCorrection(sequel, assessed, hours, null, null, "Mixed up."));
    }

    @Test
    void stays() {
        assertThat(corrected(null, null, null)).isEqualTo(FOUND);
        assertThat(corrected(Sequel.CARE_HOME, null, null))
                .isEqualTo(new Findings(Sequel.CARE_HOME, AssessmentOutcome.ELIGIBLE_NEEDS, SEVEN));
        assertThat(corrected(null, AssessmentOutcome.DECLINED, null).assessed()).isEqualTo(AssessmentOutcome.DECLINED);
        assertThat(corrected(null, null, BigDecimal.TEN).hoursStillNeeded()).isEqualByComparingTo("10");
    }

    /** Whoever needs no support needs no hours of it, whatever was written down before. */
    @Test
    void goesWhereNoSupportIsNeededAfterAll() {
        assertThat(corrected(Sequel.NO_SUPPORT_NEEDED, null, null).hoursStillNeeded())
                .isZero();
    }

    @Test
    void isNoChangeAndAllElseIsReadInWords() {
        assertThat(FOUND.changesTo(FOUND)).isEmpty();
        assertThat(FOUND.changesTo(new Findings(Sequel.CARE_HOME, null, BigDecimal.TEN)))
                .containsExactly(
                        new Change("What follows", "Long-term support at home", "Care home"),
                        new Change("What the assessment found", "Needs that are eligible for support", null),
                        new Change("Hours a week of long-term support still needed", "7.5", "10"));
    }
}
