package uk.homeward.holidays.web;

import java.util.List;
import java.util.OptionalInt;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.homeward.holidays.UnknownYear;
import uk.homeward.site.PageSection;
import uk.homeward.site.Permission;
import uk.homeward.site.Visitor;

/** Tells administrators half a year ahead that the bank holidays of a year are missing. */
@Component
@Order(90)
class UnknownYearAlarm implements PageSection {
    private final UnknownYear unknown;

    UnknownYearAlarm(UnknownYear unknown) {
        this.unknown = unknown;
    }

    @Override
    public List<Shown> on(String address, Visitor visitor) {
        if (!address.equals("/") || !visitor.may(Permission.KEEP_BANK_HOLIDAYS)) {
            return List.of();
        }
        OptionalInt year = unknown.ahead();
        return year.isEmpty()
                ? List.of()
                : List.of(new Shown(Place.WARNING, "holidays/alarm", "unknown-year", year.getAsInt()));
    }
}
