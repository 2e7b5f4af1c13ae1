package uk.homeward.framework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a provider would give care today.
 *
 * @param contract nothing where none holds yet
 * @param grade the lower of its last two
 * @param bestGrade of its regulator
 * @param declaredAt since when what it declared holds
 */
public record ProviderTerms(
        @Nullable ContractView contract, int grade, int bestGrade, Declaration declared, Instant declaredAt) {}
