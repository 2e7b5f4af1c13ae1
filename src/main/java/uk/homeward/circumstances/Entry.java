package uk.homeward.circumstances;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** One of a list on a person's record. It never changes: what is put right is another in its place. */
public interface Entry<T extends Entry<T>> {

    /** @return the same, tidied */
    T checked(LocalDate today);

    /** As it stands in the trail. */
    String told();

    static void expectInOrder(String field, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (from != null && until != null && until.isBefore(from)) {
            throw new Refusal(
                    field, "%s is before %s. Check the two days.".formatted(Wording.day(until), Wording.day(from)));
        }
    }

    static LocalDate past(String field, @Nullable LocalDate given, String missing, LocalDate today) {
        LocalDate day = Wording.answered(field, given, missing);
        if (day.isAfter(today)) {
            throw new Refusal(field, "%s is in the future. Check the date.".formatted(Wording.day(day)));
        }
        return day;
    }

    static String days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return (from == null ? "" : " from " + Wording.day(from))
                + (until == null ? "" : " until " + Wording.day(until));
    }
}
