package uk.homeward.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the assessment found, as it stands. */
@Embeddable
public record Findings(
        LocalDate assessedOn,
        LocalDate recordedOn,
        String assessedBy,
        Voice voice,
        NationalTest test,
        Setting setting,
        Around around,
        Reasons reasons,
        boolean eligible,
        @Enumerated(EnumType.STRING) EligibilityGround ground,
        @Nullable LocalDate personalCareBy) {

    Findings judged(Verdict verdict, @Nullable LocalDate careBy) {
        return new Findings(
                assessedOn,
                recordedOn,
                assessedBy,
                voice,
                test,
                setting,
                around,
                reasons,
                verdict.eligible(),
                verdict.ground(),
                careBy);
    }

    Findings completeOn(LocalDate day) {
        return new Findings(
                day, recordedOn, assessedBy, voice, test, setting, around, reasons, eligible, ground, personalCareBy);
    }
}
