package uk.homeward.transfer;

import java.time.LocalDate;

/**
 * @param week its Monday
 * @param people still to be engaged at its end
 */
public record BurnDown(LocalDate week, long people) {}
