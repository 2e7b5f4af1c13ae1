package uk.homeward.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/**
 * When somebody was born, as far as it is known.
 *
 * @param day the middle of the year or month where no more was told
 */
@Embeddable
record BirthDate(
        @Column(name = "date_of_birth") LocalDate day, @Column(name = "birth_date_estimated") boolean estimated) {

    private static final String FIELD = "dateOfBirth";
    private static final int OLDEST = 130;

    /** @return nothing where nothing is known: nobody is turned away for that */
    static @Nullable BirthDate of(@Nullable String told, LocalDate today) {
        if (told == null || told.isBlank()) {
            return null;
        }
        BirthDate born = read(told.strip());
        if (born.day.isAfter(today) && (!born.estimated || born.day.getYear() > today.getYear())) {
            throw new Refusal(FIELD, "The date of birth is in the future. Check the year.");
        }
        if (born.day.isBefore(today.minusYears(OLDEST))) {
            throw new Refusal(FIELD, "The date of birth is more than %d years ago. Check the year.".formatted(OLDEST));
        }
        return born;
    }

    private static BirthDate read(String told) {
        return DateAsTyped.day(told)
                .map(day -> new BirthDate(day, false))
                .or(() -> DateAsTyped.month(told).map(month -> new BirthDate(month.atDay(15), true)))
                .or(() -> DateAsTyped.year(told)
                        .map(year -> new BirthDate(year.atMonth(7).atDay(1), true)))
                .orElseThrow(() -> new Refusal(
                        FIELD,
                        "The date of birth must be a real date, for example 17 May 1941 or 1941-05-17, or a year alone, for"
                                + " example 1941."));
    }

    /** Whether both can be the birth of one person: an estimate holds for its year. */
    static boolean agree(@Nullable BirthDate one, @Nullable BirthDate other) {
        return one == null || other == null || one.day.equals(other.day) || one.nearly(other);
    }

    private boolean nearly(BirthDate other) {
        return (estimated || other.estimated) && day.getYear() == other.day.getYear();
    }

    /** Whether more is known of the same birth now: the day, where only the year was. */
    boolean isRefinedBy(@Nullable BirthDate told) {
        return estimated && told != null && !told.estimated && nearly(told);
    }

    /** The exact one of two that agree, or the newer. */
    static @Nullable BirthDate better(@Nullable BirthDate told, @Nullable BirthDate known) {
        return told == null || (known != null && told.estimated && !known.estimated) ? known : told;
    }

    /** As it is told: a year alone where it is an estimate. */
    String told() {
        return estimated ? "about " + day.getYear() : day.toString();
    }
}
