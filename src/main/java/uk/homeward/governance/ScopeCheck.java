package uk.homeward.governance;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** How far a proposal must say that its decision reaches, where services hang on it. */
final class ScopeCheck {

    private ScopeCheck() {}

    static @Nullable DecisionScope scope(@Nullable DecisionScope given, @Nullable String code) {
        if (given == null) {
            if (code != null) {
                throw new Refusal(
                        "scope", "Services hang on this decision. Say how far it reaches: models, routes and pounds.");
            }
            return null;
        }
        Wording.answered("scope.models", given.models(), "Say which models of service it reaches.");
        Wording.answered("scope.routes", given.routes(), "Say which ways into a service it reaches.");
        Wording.answered(
                "scope.basis", given.basis(), "Say whether the pounds are for each year or for all of the time.");
        if (lacksOne(given.models()) || lacksOne(given.routes())) {
            throw new Refusal("scope", "Name at least one model of service and one way into it.");
        }
        if (Wording.answered("scope.pounds", given.pounds(), "Give the amount in pounds up to which it reaches.")
                                .signum()
                        < 0
                || given.pounds().stripTrailingZeros().scale() > 2
                || given.pounds().precision() - given.pounds().scale() > 10) {
            throw new Refusal("scope.pounds", "Give an amount in pounds and whole pence that is not negative.");
        }
        expectYears("scope.contractYears", given.contractYears());
        expectYears("scope.extensionYears", given.extensionYears());
        return given;
    }

    /** A list of a program may hold nothing in one of its places. */
    private static boolean lacksOne(Set<?> given) {
        return given.isEmpty() || given.stream().anyMatch(Objects::isNull);
    }

    private static void expectYears(String field, @Nullable Integer years) {
        if (years != null && (years < 1 || years > 25)) {
            throw new Refusal(field, "Give whole years from 1 to 25, or leave it out.");
        }
    }
}
