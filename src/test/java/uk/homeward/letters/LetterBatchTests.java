package uk.homeward.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.confidentiality.RestrictionGround;
import uk.homeward.confidentiality.RestrictionRequest;
import uk.homeward.confidentiality.RestrictionService;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.CommunicationNeed;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.person.PersonDetails;
import uk.homeward.refusal.Conflict;

class LetterBatchTests extends ProcessTest {

    @Autowired
    private LetterService letters;

    @Autowired
    private LetterSendingService sendings;

    @Autowired
    private LetterLookup lookup;

    @Autowired
    private LetterBatchService batches;

    @Autowired
    private WaitingLetterService waiting;

    @Autowired
    private LetterBatchLookup batchLookup;

    @Autowired
    private DeathWithdrawalService withdrawals;

    @Autowired
    private RestrictionService restrictions;

    @BeforeEach
    void nobodyHasALetter() {
        database.update("delete from letter");
    }

    @Test
    void theLettersOfADayAreOneFileAndCountAsSentWhenTheyWerePosted() throws IOException {
        String standard = charge(person("Ada", "4 Mill Cottages", null));
        String easy = charge(person("Ben", "5 Mill Cottages", null, CommunicationNeed.EASY_READ));

        long batch = batches.make();

        try (PDDocument pdf = Loader.loadPDF(batchLookup.pdf(batch))) {
            // One page in standard print, two in easy read.
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Letters to print, batch " + batch);
            assertThat(new PDFTextStripper().getText(pdf)).contains("Dear Ada Print,", "Dear Ben Print,");
        }
        assertThat(lookup.find(standard).status()).isEqualTo(LetterStatus.WRITTEN);
        assertThatThrownBy(() -> batches.printed(batch, TODAY.plusDays(1))).hasMessageContaining("in the future");
        act("social-worker", () -> batches.printed(batch, TODAY));
        assertThat(lookup.find(standard).status()).isEqualTo(LetterStatus.SENT);
        assertThat(lookup.find(easy))
                .extracting(LetterView::status, LetterView::channel, LetterView::sentOn)
                .containsExactly(LetterStatus.SENT, LetterChannel.POST, TODAY);
        assertThat(batchLookup.find(batch))
                .extracting(LetterBatchView::printedBy, LetterBatchView::printedOn, LetterBatchView::letters)
                .containsExactly("social-worker", TODAY, 2);
    }

    @Test
    void doneTwiceNothingMoreHappens() {
        String letter = charge(person("Ada", "4 Mill Cottages", null));
        long batch = batches.make();
        act("social-worker", () -> batches.printed(batch, TODAY));
        sendings.returned(letter, TODAY, "Not known at this address");

        act("manager", () -> batches.printed(batch, TODAY));

        assertThat(batchLookup.find(batch).printedBy()).isEqualTo("social-worker");
        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.RETURNED);
        assertThatThrownBy(() -> batches.make()).isInstanceOf(Conflict.class).hasMessageContaining("No letter waits");
    }

    @Test
    void nothingIsPostedThatWasKeptBackOrNeedsSomebody() {
        String dies = person("Ada", "4 Mill Cottages", null);
        String gone = charge(dies);
        String stays = charge(person("Ben", "5 Mill Cottages", null));
        String nowhere = charge(person("Cy", "No fixed abode", null));
        String polish = charge(person("Dora", "6 Mill Cottages", "Polish"));
        String recorded = charge(person("Eve", "7 Mill Cottages", null, CommunicationNeed.AUDIO));
        long batch = batches.make();
        people.recordDeath(dies, TODAY, null);

        act("social-worker", () -> batches.printed(batch, TODAY));

        assertThat(lookup.find(gone).status()).isEqualTo(LetterStatus.NOT_NEEDED);
        assertThat(lookup.find(stays).status()).isEqualTo(LetterStatus.SENT);
        assertThat(waiting.waiting(WaitingLetters.BY_SOMEBODY, new PageQuery(null, null))
                        .items())
                .extracting(LetterView::reference)
                .containsExactly(nowhere, polish, recorded);
    }

    @Test
    void aRestrictedRecordIsPrintedOnlyByThoseWhoMayReadIt() {
        String hidden = person("Ada", "4 Mill Cottages", null);
        String closed = charge(hidden);
        act(
                "manager",
                () -> restrictions.restrict(
                        hidden, RestrictionRequest.of(RestrictionGround.OTHER, "She works here.", null)));

        assertThatThrownBy(() -> act("social-worker", batches::make)).hasMessageContaining("No letter waits");
        List<Long> made = new ArrayList<>();
        act("manager", () -> made.add(batches.make()));
        assertThatThrownBy(() -> act("social-worker", () -> batchLookup.pdf(made.get(0))))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Ask manager to print it");
        act("manager", () -> batches.printed(made.get(0), TODAY));
        assertThat(lookup.find(closed).status()).isEqualTo(LetterStatus.SENT);
    }

    @Test
    void aDeathWithdrawnLetsTheLetterGoAfterAll() {
        String person = person("Ada", "4 Mill Cottages", null);
        String letter = charge(person);
        people.recordDeath(person, TODAY, null);
        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.NOT_NEEDED);

        List<String> asked = new ArrayList<>();
        act("social-worker", () -> asked.add(withdrawals.ask(person, false, "Another person of that name.")));
        act("manager", () -> approvals.approve(asked.get(0), null));

        assertThat(lookup.find(letter).status()).isEqualTo(LetterStatus.WRITTEN);
    }

    private String charge(String person) {
        return letters.write(new LetterRequest(
                        "charge-told",
                        person,
                        // each person has a case of their own
                        "PKG-" + person.substring(4),
                        Map.of(
                                "from",
                                "1 March 2027",
                                "amount",
                                "£12.00",
                                "per",
                                "a week",
                                "why",
                                "Your pension counts.")))
                .orElseThrow();
    }

    private String person(String name, String address, @Nullable String language, CommunicationNeed... needs) {
        return people.register(new PersonDetails(
                null,
                name,
                "Print",
                "1941-05-17",
                address,
                "ZZ99 9ZZ",
                null,
                null,
                Set.of(needs),
                language,
                null,
                null,
                null,
                true));
    }
}
