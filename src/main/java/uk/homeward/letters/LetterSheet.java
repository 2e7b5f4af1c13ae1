package uk.homeward.letters;

import java.util.List;
import uk.homeward.refusal.Wording;

/** One letter in one format. */
public record LetterSheet(
        LetterView letter, String day, LetterFormat format, List<String> envelope, List<LetterBlock> blocks) {

    static LetterSheet of(Letter letter, LetterFormat format) {
        LetterView view = letter.view();
        return new LetterSheet(
                view,
                Wording.day(view.writtenOn()),
                format,
                view.envelope().lines().toList(),
                LetterBlock.of(letter.wording(format)));
    }
}
