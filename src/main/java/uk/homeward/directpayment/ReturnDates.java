package uk.homeward.directpayment;

import java.time.LocalDate;

/** When a return comes up, is due, is reminded, and is missing. */
public record ReturnDates(LocalDate comesUpOn, LocalDate dueOn, LocalDate remindOn, LocalDate missingOn) {}
