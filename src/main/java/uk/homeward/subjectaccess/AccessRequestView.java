package uk.homeward.subjectaccess;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A request as it is shown. */
public record AccessRequestView(
        String reference,
        String personReference,
        String askedBy,
        String identityChecked,
        LocalDate receivedOn,
        LocalDate answerBy,
        String openedBy,
        @Nullable LocalDate answeredOn,
        @Nullable String answeredBy) {}
