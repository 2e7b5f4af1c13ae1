package uk.homeward.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.reference.Reference;

/** An assessment that is still to be made, without anything that was found. */
public record AssessmentLine(
        String reference,
        String packageReference,
        String personReference,
        String area,
        AssessmentSource source,
        LocalDate askedOn,
        LocalDate dueBy,
        @Nullable LocalDate overdueSince) {

    AssessmentLine(
            long id,
            String packageReference,
            String personReference,
            String area,
            AssessmentSource source,
            LocalDate askedOn,
            LocalDate dueBy,
            @Nullable LocalDate overdueSince) {
        this(
                Reference.ASSESSMENT.of(id),
                packageReference,
                personReference,
                area,
                source,
                askedOn,
                dueBy,
                overdueSince);
    }
}
