package uk.homeward.shortterm;

import org.jspecify.annotations.Nullable;

/**
 * Where a service stands when its life begins, or begins anew after a mistake.
 *
 * @param stay reference of the stay that the person is on, where they are in hospital
 * @param outsideProvider code of the provider that gives it, where it is not the council's own team
 */
public record Standing(Support support, boolean goalsAgreed, @Nullable String stay, @Nullable String outsideProvider) {

    /** Whether support has begun, and the person is home. */
    public enum Support {
        AHEAD,
        AT_HOME,
        IN_HOSPITAL;

        static Support of(EpisodeStatus status) {
            return switch (status) {
                case ACTIVE -> AT_HOME;
                case IN_HOSPITAL -> IN_HOSPITAL;
                default -> AHEAD;
            };
        }
    }
}
