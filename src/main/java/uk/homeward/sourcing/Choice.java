package uk.homeward.sourcing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which offers were chosen, by whom, and why.
 *
 * @param offers by their numbers: one, or two that share the visits
 */
record Choice(List<Integer> offers, ChosenBy chosenBy, @Nullable String reason, String by) {}
