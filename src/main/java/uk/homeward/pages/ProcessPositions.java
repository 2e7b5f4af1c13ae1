package uk.homeward.pages;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Where a case stands in its processes. */
public interface ProcessPositions {
    /** The processes that run, or ran, under these references; those that run before those that are over, the innermost first. */
    List<Picture> of(Collection<String> references);

    /**
     * @param waitingAt labels of the steps where it waits now; empty when it is over, or goes on in a process it called
     * @param current ids of those steps
     * @param passed ids of the steps that were left
     */
    record Picture(
            String process,
            String name,
            int version,
            String reference,
            boolean running,
            List<String> waitingAt,
            Set<String> current,
            Set<String> passed) {
        public String address() {
            return "/diagrams/" + process + "/" + version;
        }
    }
}
