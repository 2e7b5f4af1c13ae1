package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;

/** Two records of one person become one. */
class EpisodesOfPersonTests {

    private static final String FORMER = "PER-000001";
    private static final String KEPT = "PER-000002";

    private final Episodes episodes = mock();
    private final EpisodesOfPerson ofPerson = new EpisodesOfPerson(episodes, mock());

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false", "false, false, false"})
    void nobodyHasTwoLiveServicesBecauseTheyHadTwoRecords(boolean former, boolean kept, boolean refused) {
        given(episodes.existsByRequestPersonReferenceAndStatusIn(FORMER, EpisodeStatus.LIVE))
                .willReturn(former);
        given(episodes.existsByRequestPersonReferenceAndStatusIn(KEPT, EpisodeStatus.LIVE))
                .willReturn(kept);

        if (refused) {
            assertThat(Refusals.of(() -> ofPerson.expectJoinable(FORMER, KEPT)))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("End one of the two services first");
        } else {
            assertThatCode(() -> ofPerson.expectJoinable(FORMER, KEPT)).doesNotThrowAnyException();
        }
    }
}
