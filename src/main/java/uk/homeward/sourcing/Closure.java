package uk.homeward.sourcing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.PackageEnd;

/**
 * That a requirement is over, and why.
 *
 * @param from how far it had come
 */
@Embeddable
record Closure(
        @Column(name = "closed_on") LocalDate on,
        @Column(name = "closed_reason") @Nullable String reason,
        @Enumerated(EnumType.STRING) @Column(name = "closed_from") RequirementStatus from) {

    static String withPackage(PackageEnd end) {
        return end.label() + ".";
    }

    boolean endedWithPackage() {
        return Stream.of(PackageEnd.values()).anyMatch(end -> withPackage(end).equals(reason));
    }
}
