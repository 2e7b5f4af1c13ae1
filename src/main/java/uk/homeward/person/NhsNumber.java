package uk.homeward.person;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/** Ten digits, the last of which checks the other nine (modulus 11). Spaces between them are how it is read out. */
record NhsNumber(String digits) {

    static final String FIELD = "nhsNumber";

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    /** @throws Refusal if it is not a number that the health service can have given this person */
    static @Nullable NhsNumber of(@Nullable String typed, @Nullable BirthDate born, NumberScheme scheme) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return read(typed)
                .filter(number -> scheme.fits(number.digits(), born))
                .orElseThrow(() -> new Refusal(FIELD, scheme.refusal()));
    }

    static Optional<NhsNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0-]", "");
        return TEN_DIGITS.matcher(digits).matches() && !isOneDigitTenTimes(digits) && checks(digits)
                ? Optional.of(new NhsNumber(digits))
                : Optional.empty();
    }

    /** Nobody has such a number, though the check digit fits: it is typed where a form will not be left empty. */
    private static boolean isOneDigitTenTimes(String digits) {
        return digits.chars().distinct().count() == 1;
    }

    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }
}
