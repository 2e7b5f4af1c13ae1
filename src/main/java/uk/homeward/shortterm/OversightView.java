package uk.homeward.shortterm;

import java.time.LocalDate;

/** What a therapist found, in words. */
public record OversightView(LocalDate heldOn, String heldBy, String finding, String note) {}
