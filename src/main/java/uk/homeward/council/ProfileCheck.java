package uk.homeward.council;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in one sentence of file, field and remedy what does not hold between the figures of a profile. */
public class ProfileCheck {

    private final String file;

    ProfileCheck(String file) {
        this.file = file;
    }

    /** @param remedy words that follow the field's name, for example "is before from: give a later day" */
    public void require(boolean holds, String field, String remedy) {
        if (!holds) {
            throw new ProfileMistake(file, field, remedy);
        }
    }

    public <T> T present(@Nullable T value, String field, String remedy) {
        require(value != null, field, remedy);
        return Objects.requireNonNull(value);
    }

    public void unique(String field, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            require(seen.add(name), field, "has \"%s\" twice: keep one of them, or rename it".formatted(name));
        }
    }

    public void isService(CouncilProfile council, String field, String code) {
        require(
                council.service(code).isPresent(),
                field,
                "has \"%s\", which is not among services: give the code of one of them".formatted(code));
    }

    /**
     * Nobody can be given a place or money that is counted in hours without a number of hours.
     *
     * @param counted what of the service is counted in hours
     */
    public void hasUsualHours(CouncilProfile council, String code, String counted) {
        council.service(code)
                .ifPresent(service -> require(
                        service.usualHoursPerWeek() != null,
                        "services[%d].usualHoursPerWeek"
                                .formatted(council.services().indexOf(service)),
                        "is missing although its %s are counted in hours: give the usual hours of support a week"
                                .formatted(counted)));
    }
}
