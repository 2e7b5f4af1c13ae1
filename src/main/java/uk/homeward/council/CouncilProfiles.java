package uk.homeward.council;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;

/** Reads and checks the profile of a council; a mistake in it stops the start. */
final class CouncilProfiles {

    private CouncilProfiles() {}

    static CouncilProfile load(String council) {
        ProfileFile file = ProfileFile.named(council);
        CouncilProfile profile = ProfileReader.read(file);
        checkFigures(file, profile);
        new ProfileRules(file.name()).check(profile);
        return profile;
    }

    private static void checkFigures(ProfileFile file, CouncilProfile profile) {
        // The sentences are English whatever the machine's language is.
        try (var validation = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.UK)
                .buildValidatorFactory()) {
            Validator validator = validation.getValidator();
            validator.validate(profile).stream()
                    .min(Comparator.comparing(CouncilProfiles::field))
                    .ifPresent(mistake -> {
                        throw new ProfileMistake(file.name(), field(mistake), mistake.getMessage());
                    });
        }
    }

    private static String field(ConstraintViolation<?> mistake) {
        return mistake.getPropertyPath().toString().replaceAll("\\.?<[^>]*>", "");
    }
}
