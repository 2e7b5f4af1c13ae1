package uk.homeward.dataimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.DeliveryModel;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.VisitNeed;

/**
 * One row: a part, and the package that it is of.
 *
 * @param reader to say what is wrong with it
 */
record PackageRow(RowReader reader, Whole whole, Part part) {

    /** What the rows of one package have in common. */
    record Whole(
            String former,
            @Nullable String person,
            @Nullable String number,
            String area,
            DeliveryModel model,
            boolean directPayment,
            LocalDate agreedOn,
            LocalDate startedOn,
            @Nullable LocalDate reviewedOn,
            @Nullable LocalDate paymentReviewedOn) {}

    /**
     * @param provider its code; nothing where nobody of the profile gives it
     * @param visits none where it is there each day
     */
    record Part(
            ElementKind kind,
            @Nullable String provider,
            String providerName,
            BigDecimal hours,
            @Nullable BigDecimal rate,
            LocalDate from,
            @Nullable LocalDate until,
            List<VisitNeed> visits) {

        boolean meets(Part other) {
            return (until == null || !until.isBefore(other.from))
                    && (other.until == null || !other.until.isBefore(from));
        }

        boolean goesOnAfter(LocalDate day) {
            return until == null || until.isAfter(day);
        }
    }
}
