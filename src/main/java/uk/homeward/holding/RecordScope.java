package uk.homeward.holding;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.homeward.reference.Reference;

/**
 * Whose records: people, cases, or both.
 *
 * @param people nobody where only a case is meant; whoever was known by several references, by all of them
 * @param cases the referrals and long-term packages
 * @param within what lives in these cases under a reference of its own
 */
public record RecordScope(List<String> people, List<String> cases, List<String> within) {

    public static RecordScope of(List<String> people, List<String> cases) {
        return new RecordScope(people, cases, List.of());
    }

    RecordScope with(List<String> references) {
        return new RecordScope(people, cases, references);
    }

    /** Of the people, of the cases, and of whatever lives in them. */
    public List<String> references() {
        return Stream.of(people, cases, within).flatMap(List::stream).toList();
    }

    /** For conditions: {@code :people}, {@code :cases}, {@code :references}, and the numbers of people, referrals and packages. */
    public Map<String, Object> parameters() {
        return Map.of(
                "people", orNone(people),
                "cases", orNone(cases),
                "references", orNone(references()),
                "personNumbers", numbers(Reference.PERSON, people),
                "caseNumbers", numbers(Reference.REFERRAL, cases),
                "packageNumbers", numbers(Reference.PACKAGE, cases));
    }

    /** A list of a condition is never empty. */
    private static List<String> orNone(List<String> references) {
        return references.isEmpty() ? List.of("") : references;
    }

    private static List<Long> numbers(Reference kind, List<String> references) {
        List<Long> numbers = references.stream()
                .filter(reference ->
                        Reference.kindOf(reference).filter(kind::equals).isPresent())
                .map(kind::id)
                .toList();
        return numbers.isEmpty() ? List.of(-1L) : numbers;
    }
}
