package uk.homeward.shortterm;

import java.time.LocalDate;

/** What the engine needs to know while support goes on; counted once by the domain, never by a model. */
public record SupportDates(
        String reviewReference,
        LocalDate reviewComesUpOn,
        LocalDate plannedEndOn,
        LocalDate progressDueOn,
        LocalDate chargeFrom) {}
