package uk.homeward.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a decision in force lets others do.
 *
 * @param scope how far; none: it says nothing about services and money
 */
public record Approval(String reference, String title, LocalDate inForceOn, @Nullable DecisionScope scope) {}
