package uk.homeward.dataimport;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.council.CouncilProfile;

/** Reads what a row says of its whole package. */
@Component
class PackageWholeReader {

    private final CouncilProfile council;
    private final PastDayCheck past;

    PackageWholeReader(CouncilProfile council, PastDayCheck past) {
        this.council = council;
        this.past = past;
    }

    PackageRow.@Nullable Whole read(RowReader row) {
        String former = row.needed(PackageColumns.FORMER);
        String person = row.text(PackageColumns.PERSON);
        String number = row.text(PackageColumns.NUMBER);
        if (person == null && number == null) {
            row.wrong(PackageColumns.PERSON, "Say whose package it is, by the former reference or the NHS number.");
        }
        String area = row.neededChoice(
                PackageColumns.AREA,
                ChoiceNotation.of(council.areas()),
                "The council has no area of this name. Write one of: %s."
                        .formatted(String.join(", ", council.areas())));
        DeliveryModel model = row.neededChoice(
                PackageColumns.MODEL,
                ChoiceNotation.of(DeliveryModel.values(), DeliveryModel::label),
                "Write Time and Task or Personal Budget.");
        Boolean payment =
                row.neededChoice(PackageColumns.PAYMENT, Map.of("yes", true, "no", false), "Write yes or no.");
        LocalDate agreed = past.read(row, PackageColumns.AGREED, row.neededDay(PackageColumns.AGREED));
        LocalDate started = past.read(row, PackageColumns.STARTED, row.neededDay(PackageColumns.STARTED));
        if (agreed != null && started != null && started.isBefore(agreed)) {
            row.wrong(PackageColumns.STARTED, "Care cannot have started before its plan was agreed. Check both days.");
        }
        LocalDate reviewed = reviewed(row, PackageColumns.REVIEWED, started);
        LocalDate paymentReviewed = reviewed(row, PackageColumns.PAYMENT_REVIEWED, started);
        if (former == null || area == null || model == null || payment == null || agreed == null || started == null) {
            return null;
        }
        return new PackageRow.Whole(
                former, person, number, area, model, payment, agreed, started, reviewed, paymentReviewed);
    }

    private @Nullable LocalDate reviewed(RowReader row, String column, @Nullable LocalDate started) {
        LocalDate day = past.read(row, column, row.day(column));
        if (day != null && started != null && day.isBefore(started)) {
            row.wrong(column, "The review is before the first day of care. Check both days.");
        }
        return day;
    }
}
