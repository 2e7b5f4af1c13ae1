package uk.homeward.providerfailure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import uk.homeward.refusal.Refusal;

/** Many are covered with one act: each in a transaction of its own, and each with an answer of its own. */
@Component
public class BulkCover {

    private static final Logger LOG = LoggerFactory.getLogger(BulkCover.class);

    private final CrisisCoverService cover;

    BulkCover(CrisisCoverService cover) {
        this.cover = cover;
    }

    /** @param refusal nothing where somebody makes the visits now */
    public record Result(String packageReference, @Nullable String refusal) {}

    public List<Result> cover(List<String> packageReferences, CrisisCover told) {
        return packageReferences.stream()
                .map(one -> new Result(one, refusal(one, told)))
                .toList();
    }

    private @Nullable String refusal(String packageReference, CrisisCover told) {
        try {
            cover.cover(packageReference, told);
            return null;
        } catch (RuntimeException failed) {
            return Refusal.causeOf(failed).map(Refusal::sentence).orElseGet(() -> {
                LOG.warn("{} could not be covered together with others", packageReference, failed);
                return "It could not be recorded. Open the task of this person and confirm the cover there.";
            });
        }
    }
}
