package uk.homeward.commissioning;

import org.jspecify.annotations.Nullable;

/**
 * An outcome that the new way was to bring (ELO-46).
 *
 * @param last what was found last; nothing where nobody has looked
 */
public record OutcomeFound(String outcome, @Nullable CommissioningNoteView last) {}
