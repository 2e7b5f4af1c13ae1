package uk.homeward.letters;

import org.springframework.stereotype.Component;
import uk.homeward.council.CouncilProfile;
import uk.homeward.letters.LetterMail.Mail;
import uk.homeward.letters.LetterSection.LetterRules;

/** Writes the mail to which a letter is attached. */
@Component
class LetterMailWriter {

    private final LetterPdf pdf;
    private final LetterRules rules;
    private final CouncilProfile council;

    LetterMailWriter(LetterPdf pdf, LetterRules rules, CouncilProfile council) {
        this.pdf = pdf;
        this.rules = rules;
        this.council = council;
    }

    /** As little as possible stands outside the letter itself: no name, nothing of what it is about. */
    Mail write(Letter letter) {
        return new Mail(
                letter.reference(),
                String.valueOf(letter.addressee().email()),
                "A letter from " + council.name(),
                """
                %s has written you a letter. It is attached as a PDF, number %s.

                You asked for your letters by email. If you would rather have them by post, tell us.

                %s
                """
                        .formatted(council.name(), letter.reference(), rules.contact()),
                pdf.of(letter, letter.formats()));
    }
}
