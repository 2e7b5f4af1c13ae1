package uk.homeward.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static uk.homeward.budget.BudgetExamples.RULES;
import static uk.homeward.budget.BudgetExamples.TODAY;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import uk.homeward.contribution.FreeWeeks;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.Councils;
import uk.homeward.letters.LetterRequest;
import uk.homeward.letters.LetterService;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;

/** What is the law of one country and not of the other. */
class BudgetByCountryTests {

    private static final CouncilProfile SCOTTISH =
            Councils.named("east-lothian").council();

    private final EpisodeLookup episodes = mock();
    private final LetterService letters = mock();

    @BeforeEach
    void somebodyHasAShortTermService() {
        EpisodeView episode = mock();
        given(episode.plannedStartOn()).willReturn(TODAY.minusDays(3));
        given(episodes.liveEpisodeOf(any())).willReturn(Optional.of(episode));
    }

    /** Care and Support (Charging and Assessment of Resources) Regulations 2014, reg 3: England alone. */
    @Test
    void weeksAreFreeInEnglandAndInScotlandPersonalCareIs() {
        assertThat(new FreeWeeks(episodes, Councils.demo()).lastDay("PER-000001"))
                .contains(TODAY.plusDays(38));
        assertThat(new FreeWeeks(episodes, SCOTTISH).lastDay("PER-000001")).isEmpty();
    }

    /** Social Care (Self-directed Support) (Scotland) Act 2013 s5, and Care Act 2014 s26. */
    @Test
    void inScotlandEachOptionIsToldAndInEnglandWhoPaysWhat() {
        assertThat(told(SCOTTISH)).isEqualTo("options-told");
        assertThat(told(Councils.demo())).isEqualTo("budget-told");
    }

    private String told(CouncilProfile council) {
        new BudgetLetters(letters, council)
                .told(BudgetExamples.verified().view(), RULES.amounts(new BigDecimal("196.63"), TODAY));
        ArgumentCaptor<LetterRequest> written = ArgumentCaptor.forClass(LetterRequest.class);
        then(letters).should(atLeastOnce()).write(written.capture());
        return written.getValue().template();
    }
}
