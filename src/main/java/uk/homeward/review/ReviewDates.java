package uk.homeward.review;

import java.time.LocalDate;

/** When a review that has come up is reminded, escalated, and due. */
public record ReviewDates(ReviewKind kind, LocalDate remindOn, LocalDate escalateOn, LocalDate dueBy) {}
