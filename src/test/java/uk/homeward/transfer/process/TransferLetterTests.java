package uk.homeward.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpService;
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterFormat;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterStatus;
import uk.homeward.letters.LetterView;
import uk.homeward.letters.LetterWay;
import uk.homeward.letters.LetterWishRequest;
import uk.homeward.letters.LetterWishService;
import uk.homeward.letters.ReachedOtherwise;
import uk.homeward.letters.WishedWay;
import uk.homeward.packageend.OpenThingsOfPackage;
import uk.homeward.person.CommunicationNeed;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonDetails.RepresentativeDetails;
import uk.homeward.person.PersonRecords;
import uk.homeward.person.RepresentativeAuthority;
import uk.homeward.refusal.Refusal;
import uk.homeward.transfer.TransferStatus;

/** The letter about a transfer: in the person's format, with a copy, and before anything else. */
class TransferLetterTests extends ServedByDirectCareTest {

    @Autowired
    private PersonRecords records;

    @Autowired
    private LetterWishService wishes;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private OpenThingsOfPackage openThings;

    @Test
    @Tag("DER-30")
    @Tag("DER-31")
    void goesInThePersonsFormatsWithACopyForTheirRepresentative() throws IOException {
        String carePackage =
                served("Lily", "7 Long Row, Belper", CommunicationNeed.LARGE_PRINT, CommunicationNeed.EASY_READ);
        openWave();

        LetterView letter = letters.find(String.valueOf(of(carePackage).letter()));
        LetterView copy = copyOf(carePackage, letter);

        assertThat(letter.formats()).containsExactly(LetterFormat.LARGE_PRINT, LetterFormat.EASY_READ);
        assertThat(copy.envelope()).isEqualTo("Rose Example\n3 Church Lane\nDE1 1AA");
        assertThat(copy.formats()).containsExactly(LetterFormat.STANDARD);
        for (LetterFormat format :
                EnumSet.of(LetterFormat.STANDARD, LetterFormat.LARGE_PRINT, LetterFormat.EASY_READ)) {
            assertThat(read(letter.reference(), format))
                    .contains("Dear Lily Example,")
                    .contains("same care");
        }
        assertThat(read(copy.reference(), LetterFormat.STANDARD))
                .contains("This is a copy of our letter " + letter.reference(), "Dear Lily Example,");
    }

    /** The copy of somebody else is not the letter to the person. */
    @Test
    @Tag("DER-30")
    void nothingStartsWithTheCopyAlone() {
        String carePackage = served("Mabel", "7 Long Row, Belper");
        openWave();
        LetterView letter = letters.find(String.valueOf(of(carePackage).letter()));

        act("social-worker", () -> sendings.sent(copyOf(carePackage, letter).reference(), byPost()));
        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.IN_SCOPE);
        assertThat(open(of(carePackage).reference())).isEmpty();

        act("social-worker", () -> sendings.sent(letter.reference(), byPost()));
        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.LETTER_SENT);
        assertThat(open(of(carePackage).reference())).containsExactly("userTask_bookReviewMeeting");
    }

    @Test
    @Tag("DER-30")
    void whoeverHasNoFixedAbodeIsNotReachedBeforeSomebodyToldThem() {
        String carePackage = served("Nell", "No fixed abode");
        openWave();
        String letter = String.valueOf(of(carePackage).letter());
        assertThat(letters.find(letter).way()).isEqualTo(LetterWay.BY_PERSON);
        assertThatThrownBy(() -> sendings.sent(letter, byPost())).isInstanceOf(Refusal.class);
        assertThat(of(carePackage).reachedOn()).isNull();
        assertThat(openThings.of(carePackage)).anyMatch(open -> open.reference().equals(letter));

        act(
                "social-worker",
                () -> letterService.reachedOtherwise(
                        letter, ReachedOtherwise.VISIT, LocalDate.now(clock), "Sue read it to her at the hostel."));

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.LETTER_SENT);
        assertThat(open(of(carePackage).reference())).containsExactly("userTask_bookReviewMeeting");
        assertThat(openThings.of(carePackage))
                .noneMatch(open -> open.reference().equals(letter));
    }

    @Test
    @Tag("DER-30")
    void aLetterThatCameBackIsWorkUntilThePersonIsReached() {
        String carePackage = served("Olga", "7 Long Row, Belper");
        openWave();
        String letter = String.valueOf(of(carePackage).letter());
        act("social-worker", () -> sendings.sent(letter, byPost()));

        act("social-worker", () -> sendings.returned(letter, LocalDate.now(clock), "Gone away"));
        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.IN_SCOPE);
        assertThat(followUps.ofCase(carePackage)).anySatisfy(work -> {
            assertThat(work.subjectReference()).isEqualTo(letter);
            assertThat(work.cause()).isEqualTo(FollowUpCause.LETTER_RETURNED);
            assertThat(work.settledOn()).isNull();
        });

        act(
                "social-worker",
                () -> transferring.reached(
                        of(carePackage).reference(),
                        uk.homeward.transfer.ReachedBy.TELEPHONE,
                        LocalDate.now(clock),
                        "Sue rang her daughter’s, where she stays."));
        assertThat(letters.find(letter).status()).isEqualTo(LetterStatus.REACHED);
        assertThat(followUps.ofCase(carePackage))
                .filteredOn(work -> work.subjectReference().equals(letter))
                .allMatch(work -> work.settledOn() != null);
    }

    private LetterView copyOf(String carePackage, LetterView letter) {
        return letters.ofCase(carePackage).stream()
                .filter(one -> letter.reference().equals(one.copyOf()))
                .findFirst()
                .orElseThrow();
    }

    private LetterSending byPost() {
        return new LetterSending(LetterChannel.POST, LocalDate.now(clock), null, null);
    }

    /** Served by Direct Care, with a daughter who has copies. */
    private String served(String name, String address, CommunicationNeed... needs) {
        String carePackage = servedByDirectCare(name);
        String person = packages.find(carePackage).personReference();
        records.correct(person, details(name, address, Set.of(needs)), null, "Told at the visit.");
        wishes.tell(
                person,
                new LetterWishRequest(
                        "Rose Example",
                        WishedWay.POST,
                        null,
                        "3 Church Lane",
                        "DE1 1AA",
                        LocalDate.now(clock),
                        "The person"));
        return carePackage;
    }

    private PersonDetails details(String name, @Nullable String address, Set<CommunicationNeed> needs) {
        return new PersonDetails(
                null,
                name,
                "Example",
                "1941-05-17",
                address,
                "DE56 1AB",
                null,
                null,
                needs,
                null,
                new RepresentativeDetails("Rose Example", RepresentativeAuthority.NOMINATED, null),
                null,
                null,
                false);
    }

    /** What stands in it; the file is left for people to look at. */
    private String read(String letter, LetterFormat format) throws IOException {
        byte[] bytes = letters.pdf(letter, format);
        Path kept = Path.of("target/letters");
        Files.createDirectories(kept);
        Files.write(kept.resolve("%s-%s.pdf".formatted(letter, format)), bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Who gives your care at home");
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
