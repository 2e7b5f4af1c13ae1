package uk.homeward.person;

import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;

/** By which number the health service knows people: the NHS number in England, the CHI number in Scotland. */
public enum NumberScheme {
    NHS("NHS number"),
    /** Its first six digits are the day of birth. No range of it is kept free of real people, so made-up ones have none. */
    CHI("CHI number");

    private static final DateTimeFormatter DAY_OF_BIRTH = DateTimeFormatter.ofPattern("ddMMyy");

    private final String label;

    NumberScheme(String label) {
        this.label = label;
    }

    public static NumberScheme of(Jurisdiction law) {
        return law == Jurisdiction.SCOTLAND ? CHI : NHS;
    }

    public String label() {
        return label;
    }

    /** Whether a number with a right check digit can be this person's. */
    boolean fits(String digits, @Nullable BirthDate born) {
        if (this == NHS) {
            return true;
        }
        if (born == null) {
            return isDay(digits);
        }
        return isDay(digits)
                && (born.estimated()
                        ? digits.startsWith("%02d".formatted(born.day().getYear() % 100), 4)
                        : digits.startsWith(DAY_OF_BIRTH.format(born.day())));
    }

    private static boolean isDay(String digits) {
        int day = Integer.parseInt(digits.substring(0, 2));
        int month = Integer.parseInt(digits.substring(2, 4));
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= java.time.Month.of(month).maxLength();
    }

    String refusal() {
        return this == NHS
                ? "This NHS number is not valid. Check its ten digits, or leave it empty if the number is not known."
                : "This CHI number is not valid for this person: its ten digits begin with the day, month and year of birth. Check both, or leave the number empty if it is not known.";
    }
}
