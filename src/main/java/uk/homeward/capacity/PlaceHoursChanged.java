package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** More or fewer hours a week (COV-03). */
public record PlaceHoursChanged(String reference, String caseReference, BigDecimal hoursPerWeek, LocalDate from)
        implements Fact {}
