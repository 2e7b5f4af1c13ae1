package uk.homeward.shortterm.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeService;

/** Puts every live short-term service together with the review that is to end it. */
@Component
public class WeekSix {
    private final EpisodeService episodes;
    private final ReviewService reviews;
    private final Clock clock;

    WeekSix(EpisodeService episodes, ReviewService reviews, Clock clock) {
        this.episodes = episodes;
        this.reviews = reviews;
        this.clock = clock;
    }

    public WeekSixBoard board() {
        Map<String, ReviewView> bySubject = reviews.outstanding().stream()
                .collect(Collectors.toMap(ReviewView::subjectReference, Function.identity(), (first, second) -> first));
        LocalDate today = LocalDate.now(clock);
        return new WeekSixBoard(episodes.live().stream()
                .map(episode -> new WeekSixRow(episode, bySubject.get(episode.reference()), today))
                .toList());
    }
}
