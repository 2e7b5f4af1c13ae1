package uk.homeward.letters;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter as it is shown.
 *
 * @param wording one paragraph a line
 * @param envelope name and address, one line each
 * @param postable whether there was an address that post reaches
 * @param way how it is to go
 * @param copyOf the letter that this is a representative's copy of
 * @param reachedBy how they heard of it where it did not reach them
 * @param template the code of its kind
 * @param templateVersion the version of its kind's words with which it was written
 * @param language the one that it has to be translated into; nothing where it is read in English
 */
public record LetterView(
        String reference,
        String caseReference,
        String personReference,
        String title,
        String wording,
        String envelope,
        boolean postable,
        @Nullable String language,
        List<LetterFormat> formats,
        LetterStatus status,
        LocalDate writtenOn,
        String writtenBy,
        @Nullable LetterChannel channel,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate returnedOn,
        @Nullable String remark,
        @Nullable String replacedBy,
        LetterWay way,
        @Nullable String copyOf,
        @Nullable ReachedOtherwise reachedBy,
        @Nullable LocalDate reachedOn,
        String template,
        int templateVersion) {}
