package uk.homeward.shortterm;

import java.time.LocalDate;
import java.util.List;

/**
 * A start that was told late.
 *
 * @param meanwhile what would have come up before it was told, in sentences
 */
public record LateStartView(LocalDate toldOn, String reason, List<String> meanwhile) {}
