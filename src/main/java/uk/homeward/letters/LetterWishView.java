package uk.homeward.letters;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How letters of a person go, as somebody asked for it; about a representative's copies where there is a recipient. */
public record LetterWishView(
        @Nullable String recipient,
        WishedWay way,
        @Nullable String email,
        @Nullable String address,
        @Nullable String postcode,
        LocalDate wishedOn,
        String saidBy,
        String recordedBy) {}
