package uk.homeward.reassessment;

import java.time.LocalDate;

/** @param on the day on which somebody looks again, where anything is to be done */
public record NextLook(ReassessmentStep step, LocalDate on) {}
