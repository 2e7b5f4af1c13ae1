package uk.homeward.council;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.hibernate.validator.HibernateValidator;

/** What each figure of a profile must be by itself. */
class ProfileFigures {

    // The sentences are English whatever the machine's language is.
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .defaultLocale(Locale.UK)
            .buildValidatorFactory()
            .getValidator();

    private ProfileFigures() {}

    record Mistake(String field, String remedy) {}

    static Optional<Mistake> firstMistake(Object read) {
        return VALIDATOR.validate(read).stream()
                .map(found -> new Mistake(field(found), found.getMessage()))
                .min(Comparator.comparing(Mistake::field));
    }

    /** As it stands in the file: neither the steps of a list, nor the keys of a map in brackets. */
    private static String field(ConstraintViolation<?> found) {
        return found.getPropertyPath()
                .toString()
                .replaceAll("\\.?<[^>]*>", "")
                .replaceAll("\\[([^\\]]*[^\\]0-9][^\\]]*)]", ".$1");
    }
}
