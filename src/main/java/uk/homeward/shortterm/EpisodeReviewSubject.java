package uk.homeward.shortterm;

import org.springframework.stereotype.Component;
import uk.homeward.review.ReviewFindings;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewSubject;

/** Checks the findings that only a short-term service understands: its goals, its sequel, its extension. */
@Component
class EpisodeReviewSubject implements ReviewSubject {

    private final EpisodeStore ledger;

    EpisodeReviewSubject(EpisodeStore ledger) {
        this.ledger = ledger;
    }

    @Override
    public ReviewKind kind() {
        return ReviewKind.SHORT_TERM;
    }

    @Override
    public void check(String subjectReference, ReviewFindings findings) {
        Episode episode = ledger.load(subjectReference);
        var unused = episode.conclude(findings, ledger.rules(episode));
    }
}
