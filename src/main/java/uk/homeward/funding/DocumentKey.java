package uk.homeward.funding;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two spellings of one document's number have in common: {@code INV-1}, {@code inv-1}, {@code INV 01}. A separator
 * counts only between two figures, as 1-1 is not 11.
 */
final class DocumentKey {

    private static final String BETWEEN_FIGURES = "(?<=\\p{N})[^\\p{L}\\p{N}]+(?=\\p{N})";
    private static final String SEPARATORS = "[^\\p{L}\\p{N}-]+|(?<!\\p{N})-|-(?!\\p{N})";

    private static final String LEADING_ZEROS = "(?<!\\p{N})0+(?=\\p{N})";

    private DocumentKey() {}

    static String of(String document) {
        String key = Normalizer.normalize(document, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll(BETWEEN_FIGURES, "-")
                .replaceAll(SEPARATORS, "")
                .replaceAll(LEADING_ZEROS, "");
        return key.isEmpty() ? document : key;
    }
}
