package uk.homeward.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph or a list, as a letter is set.
 *
 * @param lines of a list, or the one of a paragraph
 */
public record LetterBlock(boolean list, List<String> lines) {

    /** Before each item of a list in the wording. */
    private static final String ITEM = "• ";

    static List<LetterBlock> of(String wording) {
        List<LetterBlock> blocks = new ArrayList<>();
        for (String line : wording.lines().toList()) {
            boolean item = line.startsWith(ITEM);
            LetterBlock last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (item && last != null && last.list()) {
                last.lines().add(line.substring(ITEM.length()));
            } else {
                blocks.add(
                        new LetterBlock(item, new ArrayList<>(List.of(item ? line.substring(ITEM.length()) : line))));
            }
        }
        return blocks;
    }
}
