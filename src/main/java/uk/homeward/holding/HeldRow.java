package uk.homeward.holding;

import java.util.List;

/**
 * One row that is held of somebody.
 *
 * @param title what the rows of its table are, on pages
 */
public record HeldRow(String title, List<HeldValue> values) {}
