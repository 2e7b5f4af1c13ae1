package uk.homeward.funding;

import java.time.LocalDate;
import uk.homeward.audit.Fact;

/** What was paid and is still committed passes the ceiling of a line: told once a month (KEN-11). */
public record OverspendFound(String reference, LocalDate from, Money ceiling, Money forecast) implements Fact {

    @Override
    public String caseReference() {
        return reference;
    }

    @Override
    public String reason() {
        return "The forecast is %s, %s more than approved.".formatted(forecast, forecast.minus(ceiling));
    }
}
