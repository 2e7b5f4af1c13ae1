package uk.homeward.holidays;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.stereotype.Component;

/** Tells in time that a year is missing. Nothing stands still for it, so that the light stays green. */
@Component
class BankHolidaysHealthIndicator extends AbstractHealthIndicator {

    private final UnknownYear unknown;

    BankHolidaysHealthIndicator(UnknownYear unknown) {
        super("The bank holidays could not be read");
        this.unknown = unknown;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        health.up();
        unknown.ahead().ifPresent(year -> health.withDetail("countedWithoutBankHolidays", year));
    }
}
