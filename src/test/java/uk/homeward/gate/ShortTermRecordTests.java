package uk.homeward.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.council.EntryRoute;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.EntryView;
import uk.homeward.entry.OfferAnswer;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.shortterm.EndReason;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;

class ShortTermRecordTests {

    private static final String PERSON = "PER-000001";
    private static final String REFERRAL = "REF-000001";
    private static final LocalDate SINCE = LocalDate.of(2025, 11, 23);

    private final EpisodeLookup episodes = mock();
    private final ReferralService referrals = mock();
    private final EntryService entries = mock();
    private final ShortTermRecord record = new ShortTermRecord(episodes, referrals, entries);

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, NO_SUPPORT_NEEDED, COMPLETED",
        "ENDED_EARLY, LONG_TERM_SUPPORT, COMPLETED",
        "ENDED_EARLY, DECLINED, COMPLETED",
        "LAPSED_IN_HOSPITAL, ADMITTED_TO_HOSPITAL, NONE",
        "REPLACED, ANOTHER_SHORT_TERM_SERVICE, NONE",
        "DIED, DIED, NONE",
        "NOT_STARTED, DECLINED, DECLINED",
        "NOT_STARTED, OTHER, NONE",
        "NOT_STARTED, , NONE"
    })
    @Tag("HAM-08")
    @Tag("COV-11")
    void onlyAServiceThatWasGivenHasAnOutcome(EndReason reason, @Nullable Sequel sequel, ShortTermSupport support) {
        services(ended(reason, sequel, SINCE));

        assertThat(record.of(PERSON, SINCE)).isEqualTo(support);
    }

    @Test
    @Tag("HAM-08")
    @Tag("COV-11")
    void aServiceThatRunsSaysMoreThanOneThatEndedBefore() {
        services(ended(EndReason.COMPLETED, Sequel.NO_SUPPORT_NEEDED, SINCE), live(null, null));

        assertThat(record.of(PERSON, SINCE)).isEqualTo(ShortTermSupport.RUNNING);
    }

    @Test
    @Tag("HAM-08")
    void aServiceThatRunsHasAnOutcomeOnceItsReviewSaysWhatFollows() {
        services(live(Sequel.LONG_TERM_SUPPORT, null));

        assertThat(record.of(PERSON, SINCE)).isEqualTo(ShortTermSupport.COMPLETED);
    }

    @Test
    @Tag("HAM-08")
    void aServiceThatRunsHasAnOutcomeOnceThePersonOnlyWaitsForLongTermSupport() {
        services(live(null, SINCE.plusDays(40)));

        assertThat(record.of(PERSON, SINCE)).isEqualTo(ShortTermSupport.COMPLETED);
    }

    @Test
    @Tag("HAM-08")
    void anOutcomeSaysMoreThanARefusalAfterIt() {
        services(
                ended(EndReason.NOT_STARTED, Sequel.DECLINED, SINCE.plusDays(90)),
                ended(EndReason.COMPLETED, Sequel.NO_SUPPORT_NEEDED, SINCE));

        assertThat(record.of(PERSON, SINCE)).isEqualTo(ShortTermSupport.COMPLETED);
    }

    @Test
    @Tag("HAM-08")
    void whatEndedBeforeTheDayCountsNoLonger() {
        services(ended(EndReason.COMPLETED, Sequel.NO_SUPPORT_NEEDED, SINCE.minusDays(1)));

        assertThat(record.of(PERSON, SINCE)).isEqualTo(ShortTermSupport.NONE);
    }

    @Test
    @Tag("HAM-08")
    void anOfferThatWasDeclinedSaysMoreThanAServiceWithoutOutcome() {
        offer(SINCE, OfferAnswer.DECLINED);
        services(ended(EndReason.LAPSED_IN_HOSPITAL, Sequel.ADMITTED_TO_HOSPITAL, SINCE));

        assertThat(record.of(PERSON, SINCE)).isEqualTo(ShortTermSupport.DECLINED);
    }

    @Test
    @Tag("HAM-08")
    void anOutcomeSaysMoreThanAnOfferThatWasDeclined() {
        offer(SINCE, OfferAnswer.DECLINED);
        services(ended(EndReason.COMPLETED, Sequel.NO_SUPPORT_NEEDED, SINCE));

        assertThat(record.of(PERSON, SINCE)).isEqualTo(ShortTermSupport.COMPLETED);
    }

    @Test
    @Tag("HAM-08")
    void anOfferFromBeforeTheDayCountsNoLonger() {
        offer(SINCE.minusDays(1), OfferAnswer.DECLINED);

        assertThat(record.of(PERSON, SINCE)).isEqualTo(ShortTermSupport.NONE);
    }

    @Test
    @Tag("HAM-08")
    void anOfferThatWasAcceptedIsNoRefusal() {
        offer(SINCE, OfferAnswer.ACCEPTED);

        assertThat(record.of(PERSON, SINCE)).isEqualTo(ShortTermSupport.NONE);
    }

    private void services(EpisodeView... found) {
        given(episodes.ofPerson(PERSON)).willReturn(List.of(found));
    }

    private static EpisodeView live(@Nullable Sequel decided, @Nullable LocalDate purposeChangedOn) {
        EpisodeView episode = mock();
        given(episode.sequel()).willReturn(decided);
        given(episode.purposeChangedOn()).willReturn(purposeChangedOn);
        return episode;
    }

    private static EpisodeView ended(EndReason reason, @Nullable Sequel sequel, LocalDate on) {
        EpisodeView episode = mock();
        given(episode.endReason()).willReturn(reason);
        given(episode.sequel()).willReturn(sequel);
        given(episode.endedOn()).willReturn(on);
        return episode;
    }

    private void offer(LocalDate received, OfferAnswer answer) {
        ReferralView referral = mock();
        given(referral.reference()).willReturn(REFERRAL);
        given(referral.receivedAt()).willReturn(received.atStartOfDay().toInstant(ZoneOffset.UTC));
        given(referrals.ofPerson(PERSON)).willReturn(List.of(referral));
        given(entries.of(REFERRAL))
                .willReturn(Optional.of(new EntryView(
                        REFERRAL, EntryRoute.STEP_DOWN, null, answer, false, null, null, null, null, null, null)));
    }
}
