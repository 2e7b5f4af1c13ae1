package uk.homeward.casefile;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.homeward.confidentiality.RecordPart;
import uk.homeward.confidentiality.Sight;

/**
 * A part of what is shown of a case.
 *
 * @param name what is said to be missing when it cannot be read, for example "the review"
 * @param template the file of its fragment
 * @param fragment takes what was read as its only parameter
 * @param content what there is to show, or nothing
 * @param needed whoever sees one of these parts of the person's record sees it
 */
public record CasePart(
        String name,
        CasePosition position,
        String template,
        String fragment,
        Function<CaseFile, ? extends Optional<?>> content,
        Set<RecordPart> needed) {
    /** One for those who see the person's care. */
    public CasePart(
            String name,
            CasePosition position,
            String template,
            String fragment,
            Function<CaseFile, ? extends Optional<?>> content) {
        this(name, position, template, fragment, content, Set.of(RecordPart.CARE));
    }

    /** For those who see charges and money too. */
    public CasePart alsoForMoney() {
        return new CasePart(name, position, template, fragment, content, Set.of(RecordPart.CARE, RecordPart.MONEY));
    }

    /** For those alone who see this part of the person's record. */
    public CasePart onlyFor(RecordPart part) {
        return new CasePart(name, position, template, fragment, content, Set.of(part));
    }

    public boolean isFor(Sight sight) {
        return needed.stream().anyMatch(sight::shows);
    }
}
