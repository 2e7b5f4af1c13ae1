package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Provider;
import uk.homeward.council.Providers;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.VisitNeed;

/** Reads what stands in one row of a file of packages, by itself. */
@Component
class PackageRowReader {

    private static final Set<ElementKind> GIVEN_BY_SOMEBODY =
            EnumSet.of(ElementKind.HOME_CARE, ElementKind.LIVE_IN_CARE, ElementKind.NIGHT_SUPPORT);
    /** Two workers round the clock. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(336);

    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(1_000);

    private final CouncilProfile council;
    private final Providers providers;
    private final Clock clock;

    PackageRowReader(CouncilProfile council, Providers providers, Clock clock) {
        this.council = council;
        this.providers = providers;
        this.clock = clock;
    }

    /** @return nothing where it cannot be read; why is said then */
    Optional<PackageRow> read(RowReader row) {
        PackageRow.Whole whole = whole(row);
        PackageRow.Part part = part(row);
        return whole == null || part == null ? Optional.empty() : Optional.of(new PackageRow(row, whole, part));
    }

    private PackageRow.@Nullable Whole whole(RowReader row) {
        String former = row.needed(PackageImport.FORMER);
        String person = row.text(PackageImport.PERSON);
        String number = row.text(PackageImport.NUMBER);
        if (person == null && number == null) {
            row.wrong(PackageImport.PERSON, "Say whose package it is, by the former reference or the NHS number.");
        }
        String area = needed(
                row,
                PackageImport.AREA,
                byItself(council.areas()),
                "The council has no area of this name. Write one of: %s."
                        .formatted(String.join(", ", council.areas())));
        DeliveryModel model = needed(
                row,
                PackageImport.MODEL,
                labelled(DeliveryModel.values(), DeliveryModel::label),
                "Write Time and Task or Personal Budget.");
        Boolean payment = needed(row, PackageImport.PAYMENT, Map.of("yes", true, "no", false), "Write yes or no.");
        LocalDate agreed = past(row, PackageImport.AGREED, row.neededDay(PackageImport.AGREED));
        LocalDate started = past(row, PackageImport.STARTED, row.neededDay(PackageImport.STARTED));
        if (agreed != null && started != null && started.isBefore(agreed)) {
            row.wrong(PackageImport.STARTED, "Care cannot have started before its plan was agreed. Check both days.");
        }
        LocalDate reviewed = reviewed(row, PackageImport.REVIEWED, started);
        LocalDate paymentReviewed = reviewed(row, PackageImport.PAYMENT_REVIEWED, started);
        if (former == null || area == null || model == null || payment == null || agreed == null || started == null) {
            return null;
        }
        return new PackageRow.Whole(
                former, person, number, area, model, payment, agreed, started, reviewed, paymentReviewed);
    }

    private @Nullable LocalDate reviewed(RowReader row, String column, @Nullable LocalDate started) {
        LocalDate day = past(row, column, row.day(column));
        if (day != null && started != null && day.isBefore(started)) {
            row.wrong(column, "The review is before the first day of care. Check both days.");
        }
        return day;
    }

    private PackageRow.@Nullable Part part(RowReader row) {
        ElementKind kind = needed(
                row,
                PackageImport.KIND,
                labelled(ElementKind.values(), ElementKind::label),
                "Write Home care, Live-in care, Support at night, Equipment, Community service or Direct payment.");
        LocalDate from = past(row, PackageImport.FROM, row.neededDay(PackageImport.FROM));
        LocalDate until = row.day(PackageImport.UNTIL);
        boolean turned = from != null && until != null && until.isBefore(from);
        if (turned) {
            row.wrong(PackageImport.UNTIL, "This part ends before it begins. Check both days.");
        }
        boolean given = kind != null && GIVEN_BY_SOMEBODY.contains(kind);
        if (given && !row.has(PackageImport.PROVIDER)) {
            row.wrong(PackageImport.PROVIDER, "Say who gives it, by the code of the provider.");
        }
        Provider provider = row.choice(
                PackageImport.PROVIDER,
                providers.all().stream().collect(Collectors.toMap(Provider::code, Function.identity())),
                "The council knows no provider with this code. Write one of its profile, or have it added there first.");
        BigDecimal hours = atMost(row, PackageImport.HOURS, MOST_HOURS);
        if (given && (hours == null || hours.signum() == 0) && row.text(PackageImport.VISITS) == null) {
            row.wrong(PackageImport.HOURS, "Say how many hours a week, or write down the visits.");
        }
        BigDecimal rate = atMost(row, PackageImport.RATE, MOST_POUNDS);
        List<VisitNeed> visits = VisitNotation.read(row, PackageImport.VISITS);
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

    private @Nullable LocalDate past(RowReader row, String column, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            row.wrong(column, "This day lies ahead. Only what has happened is brought in; check the year.");
            return null;
        }
        return day;
    }

    private static <T> @Nullable T needed(RowReader row, String column, Map<String, T> known, String otherwise) {
        if (!row.has(column)) {
            row.wrong(column, "Nothing stands here. Fill it in.");
            return null;
        }
        return row.choice(column, known, otherwise);
    }

    private static Map<String, String> byItself(List<String> all) {
        return all.stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
    }

    private static <T> Map<String, T> labelled(T[] all, Function<T, String> label) {
        return Arrays.stream(all).collect(Collectors.toMap(label, Function.identity()));
    }
}
