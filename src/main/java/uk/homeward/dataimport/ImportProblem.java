package uk.homeward.dataimport;

import org.jspecify.annotations.Nullable;

/**
 * Something in a file that cannot be brought in as it stands. The sentence says what to do, and nothing of a person.
 *
 * @param row as a spreadsheet shows it
 * @param column nothing where the row as a whole is meant
 */
public record ImportProblem(int row, @Nullable String column, String sentence) {}
