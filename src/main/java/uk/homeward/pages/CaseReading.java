package uk.homeward.pages;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import uk.homeward.casefile.CaseFile;
import uk.homeward.casefile.CasePart;
import uk.homeward.casefile.CasePosition;
import uk.homeward.confidentiality.Sight;
import uk.homeward.refusal.Outage;

/** Reads the parts of a case one by one, so that a problem with one never takes the others from whoever works. */
public final class CaseReading {
    private static final Logger LOG = LoggerFactory.getLogger(CaseReading.class);

    private final Set<String> missing = new LinkedHashSet<>();

    /** @param content what its fragment is given */
    public record ShownPart(CasePosition position, String template, String fragment, Object content) {
        public boolean first() {
            return position == CasePosition.FIRST;
        }
    }

    /** In the order in which they are shown; a part that has nothing to show is left out. */
    List<ShownPart> read(List<CasePart> parts, CaseFile file, Sight sight) {
        return parts.stream()
                .filter(part -> part.isFor(sight))
                .sorted(Comparator.comparing(CasePart::position))
                .flatMap(part -> attempt(part.name(), () -> part.content().apply(file)).stream()
                        .map(content -> new ShownPart(part.position(), part.template(), part.fragment(), content)))
                .toList();
    }

    <T> Optional<T> attempt(String part, Supplier<? extends Optional<? extends T>> read) {
        try {
            return read.get().map(content -> content);
        } catch (RuntimeException problem) {
            if (Outage.isCauseOf(problem)) {
                // The other parts would wait in vain too.
                throw problem;
            }
            LOG.warn("A case was shown without {}", part, problem);
            missing.add(part);
            return Optional.empty();
        }
    }

    /** The names of what could not be read. */
    public Set<String> missing() {
        return missing;
    }
}
