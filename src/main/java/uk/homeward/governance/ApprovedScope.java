package uk.homeward.governance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;

/** A {@link DecisionScope} as it is kept: in the decision's own row, because it is read before every start. */
@Embeddable
record ApprovedScope(
        String models,
        String routes,
        BigDecimal pounds,
        @Enumerated(EnumType.STRING) AmountBasis basis,
        @Nullable Integer contractYears,
        @Nullable Integer extensionYears) {

    static @Nullable ApprovedScope of(@Nullable DecisionScope scope) {
        return scope == null
                ? null
                : new ApprovedScope(
                        joined(scope.models()),
                        joined(scope.routes()),
                        scope.pounds(),
                        scope.basis(),
                        scope.contractYears(),
                        scope.extensionYears());
    }

    DecisionScope view() {
        return new DecisionScope(
                split(models, ServiceModel::valueOf),
                split(routes, EntryRoute::valueOf),
                pounds,
                basis,
                contractYears,
                extensionYears);
    }

    private static String joined(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    private static <E> Set<E> split(String column, Function<String, E> constant) {
        return Arrays.stream(column.split(",", -1)).map(constant).collect(Collectors.toUnmodifiableSet());
    }
}
