package uk.homeward.shortterm;

import java.time.LocalDate;

/** When a therapist looks at support next; they are reminded at least one working day before managers are told. */
public record OversightDates(LocalDate comesUpOn, LocalDate dueBy, LocalDate escalateOn) {}
