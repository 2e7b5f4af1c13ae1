package uk.homeward.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.ProcessTest;
import uk.homeward.calendar.TimePassed;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpService;
import uk.homeward.followup.FollowUpView;
import uk.homeward.person.CommunicationNeed;
import uk.homeward.person.PersonDetails;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

/** A real server for e-mails, which takes them, refuses them or is not there. */
@Tag("DER-39")
class LetterMailTests extends ProcessTest {

    private static final String CASE = "PKG-000901";
    private static final String ADDRESS = "ada@example.com";

    @Autowired
    private LetterService letters;

    @Autowired
    private LetterSendingService sendings;

    @Autowired
    private LetterLookup lookup;

    @Autowired
    private LetterWishService wishes;

    @Autowired
    private LetterWishLookup wishLookup;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private ThreadPoolTaskExecutor letterExecutor;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    private final GreenMail server = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void aServerListens() {
        database.update("delete from follow_up");
        database.update("delete from letter");
        database.update("delete from event_publication");
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    @AfterEach
    void noServerListens() {
        server.stop();
        sender.setPort(1);
        letterExecutor.initialize();
    }

    @Test
    void nobodysWishesAreReadOfAReferenceThatNobodyHas() {
        assertThatThrownBy(() -> wishLookup.of("PER-999999")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> wishLookup.of("x".repeat(4_001))).isInstanceOf(NotFound.class);
    }

    @Test
    void goesByEmailOnceToWhoeverAskedForIt() throws MessagingException, IOException {
        String letter = charge(asked(registered()), "£12.00");

        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.WRITTEN);
        sendings.release(letter);
        sendings.release(letter);
        untilNothingIsLeft();

        assertThat(lookup.find(letter))
                .extracting(LetterView::status, LetterView::channel, LetterView::sentOn)
                .containsExactly(LetterStatus.SENT, LetterChannel.EMAIL, TODAY);
        MimeMessage mail = onlyMail();
        assertThat(mail.getAllRecipients()[0]).hasToString(ADDRESS);
        assertThat(mail.getMessageID()).isEqualTo("<%s@homeward>".formatted(letter));
        assertThat(attached(mail)).contains("Dear Ada Letter,", "you pay £12.00 a week");
        assertThatThrownBy(() -> sendings.release(letter))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("went on 22 February 2027 already");
    }

    @Test
    void carriesOutsideTheLetterNoNameAndNothingOfWhatItIsAbout() throws MessagingException, IOException {
        sendings.release(charge(asked(registered()), "£12.00"));
        untilNothingIsLeft();

        MimeMessage mail = onlyMail();
        Multipart parts = (Multipart) mail.getContent();
        String words = GreenMailUtil.getBody(parts.getBodyPart(0));
        assertThat(mail.getSubject() + words + GreenMailUtil.getHeaders(mail))
                .contains("A letter from")
                .doesNotContain("Ada", "Letter,", "pay", "£", CASE);
        assertThat(parts.getBodyPart(1).getFileName()).matches("LET-\\d{6}\\.pdf");
    }

    @Test
    void theOutboxKnowsTheReferenceAndNothingElse() {
        String letter = charge(asked(registered()), "£12.00");
        letterExecutor.shutdown();

        sendings.release(letter);

        assertThat(database.queryForList("select serialized_event from event_publication", String.class))
                .containsExactly("{\"reference\":\"%s\"}".formatted(letter));
    }

    /** The process is gone after the commit, before anything was sent: the next one finds it. */
    @Test
    void goesOnceAfterACrashBetweenCommitAndSending() throws MessagingException {
        String letter = charge(asked(registered()), "£12.00");
        letterExecutor.shutdown();
        sendings.release(letter);
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.QUEUED);
        letterExecutor.initialize();

        passes(Duration.ofMinutes(3));
        untilNothingIsLeft();
        passes(Duration.ofMinutes(3));
        untilNothingIsLeft();

        assertThat(onlyMail().getMessageID()).contains(letter);
        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void isNotSentWhereTheActThatLetsItGoIsUndone() {
        String letter = charge(asked(registered()), "£12.00");

        transaction.executeWithoutResult(undone -> {
            sendings.release(letter);
            undone.setRollbackOnly();
        });

        passes(Duration.ofMinutes(3));
        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.WRITTEN);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatFailsIsTriedAgainAndThenSomebodyIsTold() {
        String letter = charge(asked(registered()), "£12.00");
        server.stop();

        sendings.release(letter);
        untilNothingIsLeft();

        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.QUEUED);
        passes(Duration.ofMinutes(14));
        assertThat(attempts(letter)).isEqualTo(1);
        passes(Duration.ofMinutes(1));
        assertThat(attempts(letter)).isEqualTo(2);
        passes(Duration.ofMinutes(30));
        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.FAILED);
        assertThat(followUps.ofCase(CASE))
                .extracting(FollowUpView::subjectReference, FollowUpView::cause, FollowUpView::settledOn)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(letter, FollowUpCause.LETTER_FAILED, null));

        server.start();
        sender.setPort(server.getSmtp().getPort());
        sendings.release(letter);
        untilNothingIsLeft();
        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.SENT);
        assertThat(followUps.ofCase(CASE)).allMatch(work -> work.settledOn() != null);
    }

    @Test
    void doesNotGoToSomebodyWhoDiedMeanwhile() {
        String person = asked(registered());
        String letter = charge(person, "£12.00");
        letterExecutor.shutdown();
        sendings.release(letter);
        people.recordDeath(person, TODAY, null);
        letterExecutor.initialize();

        passes(Duration.ofMinutes(3));
        untilNothingIsLeft();

        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.NOT_NEEDED);
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThatThrownBy(() -> sendings.release(letter)).hasMessageContaining("has died");
    }

    @Test
    void anAddressIsUsedOnlyWithTheWishOfThePerson() {
        String person = registered();
        String byPost = charge(person, "£12.00");

        assertThat(lookup.find(byPost).way()).isEqualTo(LetterWay.POST);
        assertThatThrownBy(() -> sendings.release(byPost))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("does not go by email");
        assertThatThrownBy(() -> sendings.sent(byPost, new LetterSending(LetterChannel.EMAIL, TODAY, null, null)))
                .hasMessageContaining("Nobody asked for this letter by email");
        assertThatThrownBy(() -> wishes.tell(person, wish(null, WishedWay.EMAIL, "ada at home", null)))
                .hasMessageContaining("like name@example.com");
        wishes.tell(person, wish(null, WishedWay.EMAIL, ADDRESS, null));
        assertThat(lookup.find(charge(person, "£13.00")).way()).isEqualTo(LetterWay.EMAIL);
        wishes.tell(person, wish(null, WishedWay.POST, null, null));
        assertThat(lookup.find(charge(person, "£14.00")).way()).isEqualTo(LetterWay.POST);
    }

    @Test
    void aRepresentativeHasACopyOfTheirOwn() throws MessagingException, IOException {
        String person = registered();
        assertThatThrownBy(() -> wishes.tell(person, wish("Nobody Known", WishedWay.EMAIL, "n@example.com", null)))
                .hasMessageContaining("representatives on record only");
        wishes.tell(person, wish("Rose Letter", WishedWay.EMAIL, "rose@example.com", null));

        String letter = charge(person, "£12.00");
        LetterView copy = lookup.ofCase(CASE).stream()
                .filter(one -> letter.equals(one.copyOf()))
                .findFirst()
                .orElseThrow();
        sendings.release(copy.reference());
        untilNothingIsLeft();

        assertThat(onlyMail().getAllRecipients()[0]).hasToString("rose@example.com");
        assertThat(attached(onlyMail())).contains("Rose Letter", "This is a copy of our letter " + letter);
        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.WRITTEN);
        wishes.tell(person, wish("Rose Letter", WishedWay.NONE, null, null));
        charge(person, "£13.00");
        assertThat(lookup.ofCase(CASE)).filteredOn(one -> one.copyOf() != null).hasSize(1);
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String attached(MimeMessage mail) throws MessagingException, IOException {
        try (InputStream file = ((Multipart) mail.getContent()).getBodyPart(1).getInputStream();
                PDDocument pdf = Loader.loadPDF(file.readAllBytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private int attempts(String letter) {
        Integer attempts = database.queryForObject(
                "select attempts from letter where id = ?", Integer.class, Integer.parseInt(letter.substring(4)));
        return attempts == null ? -1 : attempts;
    }

    private void passes(Duration time) {
        clock.moveTo(clock.instant().plus(time));
        events.publishEvent(new TimePassed(LocalDate.now(clock)));
        untilNothingIsLeft();
    }

    private void untilNothingIsLeft() {
        await().atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> database.queryForList("select id from event_publication")
                        .isEmpty());
    }

    private String asked(String person) {
        wishes.tell(person, wish(null, WishedWay.EMAIL, ADDRESS, null));
        return person;
    }

    private static LetterWishRequest wish(
            @Nullable String recipient, WishedWay way, @Nullable String email, @Nullable String address) {
        return new LetterWishRequest(recipient, way, email, address, null, TODAY, "She told us on the telephone");
    }

    private String charge(String person, String amount) {
        return letters.write(new LetterRequest(
                        "charge-told",
                        person,
                        CASE,
                        Map.of(
                                "from",
                                "1 March 2027",
                                "amount",
                                amount,
                                "per",
                                "a week",
                                "why",
                                "Your pension counts.")))
                .orElseThrow();
    }

    private String registered() {
        return people.register(new PersonDetails(
                null,
                "Ada",
                "Letter",
                "1941-05-17",
                "4 Mill Cottages",
                "ZZ99 9ZZ",
                null,
                null,
                Set.of(CommunicationNeed.LARGE_PRINT),
                null,
                new PersonDetails.RepresentativeDetails(
                        "Rose Letter", uk.homeward.person.RepresentativeAuthority.NOMINATED, null),
                null,
                null,
                true));
    }
}
