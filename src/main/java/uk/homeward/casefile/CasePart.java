package uk.homeward.casefile;

import java.util.Optional;
import java.util.function.Function;

/**
 * A part of what is shown of a case.
 *
 * @param name what is said to be missing when it cannot be read, for example "the review"
 * @param template the file of its fragment
 * @param fragment takes what was read as its only parameter
 * @param content what there is to show, or nothing
 */
public record CasePart(
        String name,
        CasePosition position,
        String template,
        String fragment,
        Function<CaseFile, ? extends Optional<?>> content) {}
