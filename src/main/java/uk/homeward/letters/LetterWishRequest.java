package uk.homeward.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody asked for letters.
 *
 * @param recipient a representative on record who has copies; nothing where it is about the person's own letters
 * @param email needed where they wish e-mail, and kept for nothing else
 * @param address where copies by post go; the person's own letters go to the address on their record
 * @param wishedOn the day on which they said so
 * @param saidBy who said so, in a few words
 */
public record LetterWishRequest(
        @Nullable String recipient,
        @Nullable WishedWay way,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable LocalDate wishedOn,
        @Nullable String saidBy) {}
