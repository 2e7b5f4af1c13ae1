package uk.homeward.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.circumstances.CircumstancesService;
import uk.homeward.circumstances.EntryKind;
import uk.homeward.circumstances.TemporaryAddress;
import uk.homeward.person.CommunicationNeed;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonRecords;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class LetterServiceTests extends ProcessTest {

    private static final String CASE = "PKG-000900";

    @Autowired
    private LetterService letters;

    @Autowired
    private LetterCorrectionService corrections;

    @Autowired
    private LetterSendingService sendings;

    @Autowired
    private LetterLookup lookup;

    @Autowired
    private CircumstancesService circumstances;

    @Autowired
    private PersonRecords records;

    @BeforeEach
    void nobodyHasALetter() {
        database.update("delete from letter");
    }

    @Test
    void isWrittenOnceHoweverOftenItIsAskedFor() {
        String person = registered("4 Mill Cottages", null);

        String first = letters.write(charge(person, "£12.00")).orElseThrow();

        assertThat(letters.write(charge(person, "£12.00"))).contains(first);
        assertThat(letters.write(charge(person, "£13.00"))).isPresent().get().isNotEqualTo(first);
        assertThat(lookup.find(first).envelope()).isEqualTo("Ada Letter\n4 Mill Cottages\nZZ99 9ZZ");
    }

    /** An end that was withdrawn and is decided again, with the same words: the person hears of it again. */
    @Test
    @Tag("DER-30")
    void whatWentOnAnEarlierDayIsNoAnswerToWhatIsAskedToday() {
        String person = registered("4 Mill Cottages", null);
        String before = letters.write(charge(person, "£12.00")).orElseThrow();
        travelTo(TODAY.plusDays(1));
        assertThat(letters.write(charge(person, "£12.00"))).as("not sent yet").contains(before);
        sendings.sent(before, sending(LetterChannel.BY_HAND, TODAY.plusDays(1), null));
        travelTo(TODAY.plusDays(9));

        assertThat(letters.write(charge(person, "£12.00"))).isPresent().get().isNotEqualTo(before);
    }

    @Test
    void nobodyIsWrittenToWhoHasDied() {
        String person = registered("4 Mill Cottages", null);
        String before = letters.write(charge(person, "£12.00")).orElseThrow();
        people.recordDeath(person, TODAY, null);

        assertThat(letters.write(charge(person, "£14.00"))).isEmpty();
        assertThatThrownBy(() -> corrections.correct(before, null, "The amount was wrong."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("has died");
    }

    @Test
    void postDoesNotGoToNoFixedAbode() {
        String letter = letters.write(charge(registered("No fixed abode", null), "£12.00"))
                .orElseThrow();

        assertThat(lookup.find(letter).envelope()).isEqualTo("Ada Letter");
        assertThatThrownBy(() -> sendings.sent(letter, sending(LetterChannel.POST, TODAY, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Hand the letter over");
        sendings.sent(letter, sending(LetterChannel.BY_HAND, TODAY, null));
        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void goesToWhereThePersonStaysForATime() {
        String person = registered("4 Mill Cottages", null);
        circumstances.correct(
                person,
                EntryKind.TEMPORARY_ADDRESS,
                List.of(new TemporaryAddress("1 Daughter Road", "ZZ99 8AA", TODAY.minusDays(1), TODAY.plusDays(9))),
                "She stays with her daughter.");

        String letter = letters.write(charge(person, "£12.00")).orElseThrow();

        assertThat(lookup.find(letter).envelope()).isEqualTo("Ada Letter\n1 Daughter Road\nZZ99 8AA");
    }

    @Test
    void goesInThePersonsOwnLanguage() {
        String letter = letters.write(charge(registered("4 Mill Cottages", "Polish"), "£12.00"))
                .orElseThrow();

        assertThatThrownBy(() -> sendings.sent(letter, sending(LetterChannel.POST, TODAY, null)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("asked for Polish");
        sendings.sent(letter, sending(LetterChannel.POST, TODAY, true));
        assertThat(lookup.find(letter).language()).isEqualTo("Polish");
    }

    @Test
    void isWrittenAnewToTheRightAddressWhenItCameBack() {
        String person = registered("4 Mill Cottages", null);
        String letter = letters.write(charge(person, "£12.00")).orElseThrow();
        sendings.sent(letter, sending(LetterChannel.POST, TODAY, null));
        sendings.returned(letter, TODAY, "Not known at this address");
        records.correct(person, details("9 New Street", null), null, "She moved.");

        String anew = corrections.correct(letter, null, "She moved.");

        assertThat(lookup.find(letter))
                .extracting(LetterView::status, LetterView::replacedBy)
                .containsExactly(LetterStatus.REPLACED, anew);
        assertThat(lookup.find(anew).envelope()).contains("9 New Street");
        assertThatThrownBy(() -> corrections.correct(letter, null, "Again."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("taken the place");
    }

    @Test
    void isToldWithItsTrueDayAndAReasonWhereThatIsLate() {
        String letter = letters.write(charge(registered("4 Mill Cottages", null), "£12.00"))
                .orElseThrow();

        assertThatThrownBy(() -> sendings.sent(letter, sending(LetterChannel.POST, TODAY.plusDays(1), null)))
                .hasMessageContaining("in the future");
        assertThatThrownBy(() -> sendings.sent(letter, sending(LetterChannel.POST, TODAY.minusDays(1), null)))
                .hasMessageContaining("was written on 22 February 2027");
        sendings.sent(letter, sending(LetterChannel.POST, TODAY, null));
        assertThatThrownBy(() -> sendings.sent(letter, sending(LetterChannel.POST, TODAY, null)))
                .hasMessageContaining("went on 22 February 2027 already");
        assertThatThrownBy(() -> letters.keepBack(letter, "Not needed.")).hasMessageContaining("not sent yet");
    }

    @Test
    void aScreenReaderFollowsThePdf() throws IOException {
        String letter = letters.write(charge(registered("4 Mill Cottages", null), "£12.00"))
                .orElseThrow();

        try (PDDocument pdf = Loader.loadPDF(lookup.pdf(letter, LetterFormat.LARGE_PRINT))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("What you will pay for your support");
            // Without it no reader takes the document for an accessible one.
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("What you will pay for your support");
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Dear Ada Letter,", "you pay £12.00 a week towards your support");
        }
        assertThat(lookup.find(letter).formats()).containsExactly(LetterFormat.LARGE_PRINT);
    }

    private static LetterRequest charge(String person, String amount) {
        return new LetterRequest(
                "charge-told",
                person,
                CASE,
                Map.of("from", "1 March 2027", "amount", amount, "per", "a week", "why", "Your pension counts."));
    }

    private static LetterSending sending(LetterChannel channel, LocalDate on, @Nullable Boolean translated) {
        return new LetterSending(channel, on, translated, null);
    }

    private String registered(String address, @Nullable String language) {
        return people.register(details(address, language));
    }

    private static PersonDetails details(String address, @Nullable String language) {
        return new PersonDetails(
                null,
                "Ada",
                "Letter",
                "1941-05-17",
                address,
                "ZZ99 9ZZ",
                null,
                null,
                Set.of(CommunicationNeed.LARGE_PRINT),
                language,
                null,
                null,
                null,
                true);
    }
}
