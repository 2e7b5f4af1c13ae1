package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.VisitNeed;

/** Reads what a row says of its part of a package. */
@Component
class PackagePartReader {

    private static final Set<ElementKind> GIVEN_BY_SOMEBODY =
            EnumSet.of(ElementKind.HOME_CARE, ElementKind.LIVE_IN_CARE, ElementKind.NIGHT_SUPPORT);

    /** Two workers round the clock. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(336);

    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(1_000);

    private final Providers providers;
    private final PastDayCheck past;

    PackagePartReader(Providers providers, PastDayCheck past) {
        this.providers = providers;
        this.past = past;
    }

    PackageRow.@Nullable Part read(RowReader row) {
        ElementKind kind = row.neededChoice(
                PackageColumns.KIND,
                ChoiceNotation.of(ElementKind.values(), ElementKind::label),
                "Write Home care, Live-in care, Support at night, Equipment, Community service or Direct payment.");
        LocalDate from = past.read(row, PackageColumns.FROM, row.neededDay(PackageColumns.FROM));
        LocalDate until = row.day(PackageColumns.UNTIL);
        boolean turned = from != null && until != null && until.isBefore(from);
        if (turned) {
            row.wrong(PackageColumns.UNTIL, "This part ends before it begins. Check both days.");
        }
        boolean given = kind != null && GIVEN_BY_SOMEBODY.contains(kind);
        if (given && !row.has(PackageColumns.PROVIDER)) {
            row.wrong(PackageColumns.PROVIDER, "Say who gives it, by the code of the provider.");
        }
        Provider provider = row.choice(
                PackageColumns.PROVIDER,
                ChoiceNotation.of(providers.all(), Provider::code),
                "The council knows no provider with this code. Write one of its profile, or have it added there first.");
        BigDecimal hours = atMost(row, PackageColumns.HOURS, MOST_HOURS);
        if (given && (hours == null || hours.signum() == 0) && row.text(PackageColumns.VISITS) == null) {
            row.wrong(PackageColumns.HOURS, "Say how many hours a week, or write down the visits.");
        }
        BigDecimal rate = atMost(row, PackageColumns.RATE, MOST_POUNDS);
        List<VisitNeed> visits = VisitNotation.read(row, PackageColumns.VISITS);
        if (kind == null || from == null || turned) {
            return null;
        }
        return new PackageRow.Part(
                kind,
                provider == null ? null : provider.code(),
                provider == null ? kind.label() : provider.name(),
                hours == null ? BigDecimal.ZERO : hours,
                rate,
                from,
                until,
                visits);
    }

    private static @Nullable BigDecimal atMost(RowReader row, String column, BigDecimal most) {
        BigDecimal told = row.decimal(column, 2);
        if (told != null && told.compareTo(most) > 0) {
            row.wrong(column, "This is more than there can be. Write a number up to %s.".formatted(most));
            return null;
        }
        return told;
    }
}
