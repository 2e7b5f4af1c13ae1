package uk.homeward.commissioning;

import org.jspecify.annotations.Nullable;
import uk.homeward.commissioning.CommissioningRules.ChecklistItem;

/**
 * A point of the delivery checklist (ELO-48).
 *
 * @param last what was found last; nothing where nobody has looked
 */
public record CheckedPoint(ChecklistItem item, @Nullable CommissioningNoteView last) {}
